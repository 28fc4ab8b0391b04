using System.Globalization;
using System.Net;
using System.Text;
using System.Xml;

namespace ReliabilityKit.Documents.Input.Feeds;

/// <summary>Reads the items of RSS (0.9x, 1.0, 2.0) and Atom feeds. Nothing is fetched, and no entity is expanded but those of XML itself.</summary>
internal sealed class FeedReader
{
    /// <summary>Deeper than any feed, and not so deep that anything could run out of stack.</summary>
    private const int MostDepth = 100;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly XmlReader _xml;
    private readonly Action<NewsItem, int> _add;
    private string? _title;

    private FeedReader(XmlReader xml, Action<NewsItem, int> add)
    {
        _xml = xml;
        _add = add;
    }

    /// <summary>Reads a feed.</summary>
    /// <param name="text">The XML.</param>
    /// <param name="add">Receives each item and its line.</param>
    /// <exception cref="FormatException">It is no feed, or broken; the message says why, what stands before was read.</exception>
    public static void Read(string text, Action<NewsItem, int> add)
    {
        try
        {
            using var xml = XmlReader.Create(new StringReader(text.TrimStart()), Settings);
            new FeedReader(xml, add).Read();
        }
        catch (XmlException exception)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"is not valid XML: broken at line {exception.LineNumber}; nothing behind it was read"));
        }
    }

    private void Read()
    {
        _xml.MoveToContent();
        if (_xml.LocalName is not ("rss" or "feed" or "RDF"))
            throw new FormatException($"is XML with the root \"{_xml.LocalName}\", and neither RSS nor Atom");
        while (!_xml.EOF)
        {
            CheckDepth();
            if (!ReadElement())
                _xml.Read();
        }
    }

    /// <summary>Reads the element under the cursor to its end if it is one that matters.</summary>
    private bool ReadElement()
    {
        if (_xml.NodeType != XmlNodeType.Element)
            return false;
        switch (_xml.LocalName)
        {
            case "item" or "entry": ReadItem(); return true;
            case "title" when _title is null: _title = ReadText(); return true;
            case "image" or "textInput" or "author": _xml.Skip(); return true;
            default: return false;
        }
    }

    private void ReadItem()
    {
        int line = ((IXmlLineInfo)_xml).LineNumber;
        var item = new FeedItem(_title);
        bool isEmpty = _xml.IsEmptyElement;
        int depth = _xml.Depth;
        _xml.Read();
        while (!isEmpty && !_xml.EOF && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element)
                ReadMember(item);
            else
                _xml.Read();
        }

        _add(item.ToNewsItem(), line);
    }

    private void ReadMember(FeedItem item)
    {
        switch (_xml.LocalName)
        {
            case "title" when !IsMedia: item.Title = ReadText(); break;
            case "link": ReadLink(item); break;
            case "guid" or "id": item.Id = ReadText(); break;
            case "pubDate" or "published" or "date": item.Published = ReadText(); break;
            case "updated" or "modified": item.Updated = ReadText(); break;
            case "encoded" or "content" when !IsMedia: item.Content = ReadContent(); break;
            case "description" or "summary" when !IsMedia: item.Summary = ReadContent(); break;
            case "source": item.Source = ReadSource(); break;
            default: _xml.Skip(); break;
        }
    }

    // Media RSS has elements of the same names, about pictures.
    private bool IsMedia => _xml.NamespaceURI.Contains("mrss", StringComparison.OrdinalIgnoreCase);

    private void ReadLink(FeedItem item)
    {
        if (_xml.GetAttribute("href") is not { } address)
            item.Link ??= ReadText();
        else
        {
            if (_xml.GetAttribute("rel") is null or "alternate")
                item.Link ??= address;
            _xml.Skip();
        }
    }

    /// <summary>RSS gives the name of the source as text, Atom as a title among other elements.</summary>
    private string? ReadSource()
    {
        string? name = null;
        int depth = _xml.Depth;
        bool isEmpty = _xml.IsEmptyElement;
        _xml.Read();
        while (!isEmpty && !_xml.EOF && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "title")
                name = ReadText();
            else if (_xml.NodeType == XmlNodeType.Element)
                _xml.Skip();
            else
            {
                name ??= string.IsNullOrWhiteSpace(_xml.Value) ? null : _xml.Value.Trim();
                _xml.Read();
            }
        }

        if (!isEmpty)
            _xml.Read();
        return name;
    }

    private FeedContent ReadContent()
    {
        string? type = _xml.GetAttribute("type");
        return type == "xhtml" ? new FeedContent(ReadMarkup(), true) : new FeedContent(ReadText(), type != "text");
    }

    /// <summary>Returns what stands inside the element under the cursor as markup without attributes, and goes on behind it.</summary>
    private string ReadMarkup()
    {
        var markup = new StringBuilder();
        int depth = _xml.Depth;
        if (!_xml.IsEmptyElement)
        {
            while (_xml.Read() && _xml.Depth > depth)
                AppendNode(markup);
        }

        _xml.Read();
        return markup.ToString();
    }

    private void AppendNode(StringBuilder markup)
    {
        CheckDepth();
        if (_xml.NodeType == XmlNodeType.Element)
            markup.Append('<').Append(_xml.LocalName).Append(_xml.IsEmptyElement ? "/>" : ">");
        else if (_xml.NodeType == XmlNodeType.EndElement)
            markup.Append("</").Append(_xml.LocalName).Append('>');
        else
            markup.Append(WebUtility.HtmlEncode(_xml.Value));
    }

    private void CheckDepth()
    {
        if (_xml.Depth > MostDepth)
            throw new FormatException("is nested too deep for a feed; nothing behind that was read");
    }

    /// <summary>Returns the text of the element under the cursor, without that of elements inside it, and goes on behind it.</summary>
    private string ReadText()
    {
        var text = new StringBuilder();
        int depth = _xml.Depth;
        if (!_xml.IsEmptyElement)
        {
            while (_xml.Read() && _xml.Depth > depth)
            {
                if (_xml.Depth == depth + 1 && _xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                    text.Append(_xml.Value);
            }
        }

        _xml.Read();
        return text.ToString().Trim();
    }
}
