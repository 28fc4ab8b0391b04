using System.Text;

namespace ReliabilityKit.Reports.Html;

/// <summary>Writes HTML. The one place through which text gets into a page: whatever is written as text or attribute is escaped here.</summary>
/// <remarks>Names of elements and attributes are ours, never taken from a document.</remarks>
internal sealed class MarkupWriter(Stream output) : IDisposable
{
    private readonly StreamWriter _writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
    private readonly Stack<string> _open = new();

    /// <summary>Writes the declaration that begins a page.</summary>
    public void Doctype() => _writer.WriteLine("<!DOCTYPE html>");

    /// <summary>Opens an element; an attribute whose value is <see langword="null"/> is left out.</summary>
    public void Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(element, attributes);
        _open.Push(element);
    }

    /// <summary>Closes the element opened last.</summary>
    public void Close() => _writer.Write($"</{_open.Pop()}>");

    /// <summary>Closes the element opened last and ends the line, which makes the source readable.</summary>
    public void CloseLine()
    {
        Close();
        _writer.WriteLine();
    }

    /// <summary>Writes an element that has no content, such as <c>meta</c>.</summary>
    public void Void(string element, params ReadOnlySpan<(string Name, string? Value)> attributes) => Tag(element, attributes);

    /// <summary>Writes an element that holds nothing but text.</summary>
    public void Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(element, attributes);
        Text(text);
        Close();
    }

    /// <summary>Writes text.</summary>
    public void Text(ReadOnlySpan<char> text) => MarkupText.Escape(text, _writer);

    /// <summary>Writes a style sheet or script of our own, as it is.</summary>
    public void Asset(string element, string content)
    {
        _writer.Write($"<{element}>");
        _writer.Write(content);
        _writer.WriteLine($"</{element}>");
    }

    public void Dispose() => _writer.Dispose();

    private void Tag(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _writer.Write('<');
        _writer.Write(element);
        foreach ((string name, string? value) in attributes)
        {
            if (value is null)
                continue;
            _writer.Write($" {name}=\"");
            MarkupText.Escape(value, _writer);
            _writer.Write('"');
        }

        _writer.Write('>');
    }
}
