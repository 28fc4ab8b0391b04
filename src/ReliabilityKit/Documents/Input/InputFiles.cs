using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ReliabilityKit.Documents.Input.Feeds;

namespace ReliabilityKit.Documents.Input;

/// <summary>Reads files of every kind that holds documents.</summary>
/// <param name="options">The limits.</param>
/// <param name="factory">Makes the documents.</param>
/// <param name="collector">Receives what was left out.</param>
/// <param name="cancellationToken">Looked at before every document.</param>
internal sealed class InputFiles(DocumentReaderOptions options, DocumentFactory factory, DocumentCollector collector, CancellationToken cancellationToken)
{
    private readonly NewsItems items = new(factory, collector, options.Clock);

    /// <summary>Ends the reading: of items that came in several versions the latest is taken.</summary>
    public void Finish() => items.Finish();

    /// <summary>Returns whether a folder's file of this name is read.</summary>
    public static bool IsInput(string path) => KindOf(path) != FileKind.Other;

    /// <summary>Reads a file as what its name says it is, plain text where it says nothing.</summary>
    /// <param name="path">The file.</param>
    /// <param name="failure">What is left out when it cannot be opened: a path that the caller named, or one document among others.</param>
    public void Read(string path, OmissionKind failure)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var place = new InputPlace(path);
        try
        {
            switch (KindOf(path))
            {
                case FileKind.JsonLines: ReadJsonLines(path); break;
                case FileKind.Json: ReadJson(path, place); break;
                case FileKind.Feed: ReadFeed(path, place); break;
                default: ReadWhole(path, DocumentFields.None, Path.GetFileNameWithoutExtension(path), place); break;
            }
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            collector.Omit(place, failure, Describe(e));
        }
    }

    private void ReadWhole(string path, DocumentFields fields, string name, InputPlace place)
    {
        if (!TryDecode(path, place, out string? text))
            return;
        if (KindOf(path) == FileKind.Page)
            factory.AddPage(text, fields, name, place);
        else
            factory.AddText(text, fields, name, place);
    }

    private bool TryDecode(string path, InputPlace place, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (ReadBytes(path) is not { } bytes)
            return Omit(place, $"is longer than {Length(options.MaxInputLength)} bytes, the limit");
        if (bytes.Length == 0)
            return Omit(place, "is empty");
        DecodedText decoded = TextDecoder.Decode(bytes);
        text = decoded.Text;
        if (decoded.Problem is not null)
            collector.Omit(place, text is null ? OmissionKind.Document : OmissionKind.Detail, decoded.Problem);
        return text is not null;
    }

    /// <summary>Returns the bytes of a file, or <see langword="null"/> when it is longer than the limit, whatever its length claims to be.</summary>
    private byte[]? ReadBytes(string path)
    {
        using FileStream stream = File.OpenRead(path);
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > options.MaxInputLength)
                return null;
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private void ReadFeed(string path, InputPlace place)
    {
        if (!TryDecode(path, place, out string? text))
            return;
        try
        {
            FeedReader.Read(text, (item, line) => items.Add(item, place with { Line = line }));
        }
        catch (FormatException e)
        {
            Omit(place, e.Message);
        }
    }

    private void ReadJsonLines(string path)
    {
        using FileStream file = File.OpenRead(path);
        using Stream stream = OpenUtf8(file);
        ReadJsonLines(stream, path);
    }

    /// <summary>Reads JSON Lines in UTF-8 from a stream, to its end.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="path">What it is called.</param>
    public void ReadJsonLines(Stream stream, string path)
    {
        var lines = new LineReader(stream, options.MaxInputLength);
        bool isEmpty = true;
        while (lines.TryRead(out ReadOnlySpan<byte> line))
        {
            isEmpty &= line.IsEmpty && !lines.IsTooLong;
            cancellationToken.ThrowIfCancellationRequested();
            var place = new InputPlace(path, lines.Number);
            if (lines.IsTooLong)
                Omit(place, $"is longer than {Length(options.MaxInputLength)} bytes, the limit");
            else if (!IsBlank(line))
                ReadJsonLine(line, place);
        }

        if (lines.Number <= 1 && isEmpty)
            Omit(new InputPlace(path), "is empty");
    }

    private void ReadJsonLine(ReadOnlySpan<byte> line, InputPlace place)
    {
        if (!MakeUtf8(ref line, place))
            return;
        try
        {
            var reader = new Utf8JsonReader(line);
            reader.Read();
            Utf8JsonReader start = reader;
            bool isDocument = DocumentFieldsReader.TryRead(ref reader, out DocumentFields fields, out string refusal);
            while (reader.Read())
            {
                // Reading on to the end finds what stands behind the object.
            }

            if (isDocument)
                AddObject(fields, start, place);
            else
                Omit(place, refusal);
        }
        catch (JsonException e)
        {
            Omit(place, string.Create(CultureInfo.InvariantCulture, $"is not valid JSON: broken at byte {e.BytePositionInLine + 1} of the line"));
        }
    }

    private void ReadJson(string path, InputPlace place)
    {
        if (!TryDecode(path, place, out string? text))
            return;
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var lines = new LineCounter(bytes);
        try
        {
            var reader = new Utf8JsonReader(bytes);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartArray)
                ReadElement(ref reader, place with { Line = lines.LineAt(reader.TokenStartIndex) });
            else
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    ReadElement(ref reader, place with { Line = lines.LineAt(reader.TokenStartIndex) });
            while (reader.Read())
            {
                // Reading on to the end finds what stands behind the value.
            }
        }
        catch (JsonException e)
        {
            string position = string.Create(CultureInfo.InvariantCulture, $"{e.BytePositionInLine + 1}");
            Omit(place with { Line = (int?)e.LineNumber + 1 }, $"is not valid JSON: broken at byte {position} of the line; nothing behind it was read");
        }
    }

    private void ReadElement(ref Utf8JsonReader reader, InputPlace place)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Utf8JsonReader start = reader;
        if (DocumentFieldsReader.TryRead(ref reader, out DocumentFields fields, out string refusal))
            AddObject(fields, start, place);
        else
            Omit(place, refusal);
    }

    private void AddObject(DocumentFields fields, Utf8JsonReader start, InputPlace place)
    {
        if (fields.IsNewsItem)
            items.Add(NinjsReader.Read(JsonElement.ParseValue(ref start)), place);
        else
            AddDescribed(fields, place);
    }

    private void AddDescribed(DocumentFields fields, InputPlace place)
    {
        string file = Path.GetFileNameWithoutExtension(place.Path);
        string name = string.Create(CultureInfo.InvariantCulture, $"{file}-{place.Line}");
        if (fields.Text is not null)
            factory.AddText(fields.Text, fields, name, place);
        else if (fields.Html is not null)
            factory.AddPage(fields.Html, fields, name, place);
        else if (!string.IsNullOrEmpty(fields.Path))
            AddFile(fields, place);
        else
            Omit(place, "has none of \"text\", \"html\" and \"path\"");
    }

    private void AddFile(DocumentFields fields, InputPlace place)
    {
        string path = Path.Combine(Path.GetDirectoryName(place.Path) ?? "", fields.Path!);
        try
        {
            if (KindOf(path) is FileKind.Json or FileKind.JsonLines or FileKind.Feed)
                Omit(place, $"\"path\" names {fields.Path}, which is neither a text nor a web page");
            else
                ReadWhole(path, fields, Path.GetFileNameWithoutExtension(path), place);
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            Omit(place, $"\"path\" names {fields.Path}, which {Describe(e)}");
        }
    }

    private bool MakeUtf8(ref ReadOnlySpan<byte> line, InputPlace place)
    {
        if (Utf8.IsValid(line))
            return true;
        DecodedText decoded = TextDecoder.Decode(line);
        if (decoded.Problem is { } problem)
            collector.Omit(place, decoded.Text is null ? OmissionKind.Document : OmissionKind.Detail, problem);
        line = Encoding.UTF8.GetBytes(decoded.Text ?? "");
        return decoded.Text is not null;
    }

    private static Stream OpenUtf8(FileStream file)
    {
        Span<byte> head = stackalloc byte[64];
        int length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        Encoding? marked = TextDecoder.FindByteOrderMark(head[..length]);
        file.Position = marked?.Preamble.Length ?? 0;
        Encoding? encoding = marked ?? DeclaredEncoding.FindUtf16(head[..length]);
        return encoding is null or UTF8Encoding ? file : Encoding.CreateTranscodingStream(file, encoding, Encoding.UTF8);
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;

    private bool Omit(InputPlace place, string reason)
    {
        collector.Omit(place, OmissionKind.Document, reason);
        return false;
    }

    private static string Length(int bytes) => bytes.ToString(CultureInfo.InvariantCulture);

    private static bool IsFileTrouble(Exception e) =>
        e is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException;

    private static string Describe(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => "does not exist",
        UnauthorizedAccessException or SecurityException => "may not be opened",
        _ => "cannot be read: " + e.Message.ReplaceLineEndings(" "),
    };

    private static FileKind KindOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".TXT" => FileKind.Text,
        ".HTML" or ".HTM" => FileKind.Page,
        ".JSON" => FileKind.Json,
        ".JSONL" => FileKind.JsonLines,
        ".RSS" or ".ATOM" or ".XML" => FileKind.Feed,
        _ => FileKind.Other,
    };

    private enum FileKind
    {
        Other,
        Text,
        Page,
        Json,
        JsonLines,
        Feed,
    }
}
