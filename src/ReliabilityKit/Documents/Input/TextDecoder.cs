using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace ReliabilityKit.Documents.Input;

/// <summary>Finds out which encoding bytes are in: a byte order mark, else UTF-8, else what markup says of itself, else Windows-1252 where that makes sense.</summary>
internal static class TextDecoder
{
    private const string Binary = "holds NUL bytes: a binary file";

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (FindByteOrderMark(bytes) is { } marked)
            return DecodeMarked(bytes[marked.Preamble.Length..], marked);
        if (DeclaredEncoding.FindUtf16(bytes) is { } unmarked)
            return DecodeMarked(bytes, unmarked);
        if (bytes.Contains((byte)0))
            return new DecodedText(null, Binary);
        if (Utf8.IsValid(bytes))
            return HasManyControls(bytes) ? Refuse() : new DecodedText(Encoding.UTF8.GetString(bytes), null);
        return DecodeBroken(bytes);
    }

    /// <summary>Returns the encoding that a byte order mark at the start names, or <see langword="null"/> without a mark.</summary>
    public static Encoding? FindByteOrderMark(ReadOnlySpan<byte> bytes)
    {
        // UTF-32 first: its little-endian mark begins with that of UTF-16.
        ReadOnlySpan<Encoding> candidates = [Encoding.UTF8, Encoding.UTF32, new UTF32Encoding(true, true), Encoding.Unicode, Encoding.BigEndianUnicode];
        foreach (Encoding candidate in candidates)
            if (bytes.StartsWith(candidate.Preamble))
                return candidate;
        return null;
    }

    private static DecodedText DecodeMarked(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        if (encoding is UTF8Encoding)
            return Decode(bytes);
        string text = encoding.GetString(bytes);
        return text.Contains('\0', StringComparison.Ordinal) ? new DecodedText(null, Binary) : new DecodedText(text, null);
    }

    private static DecodedText DecodeBroken(ReadOnlySpan<byte> bytes)
    {
        if (HasManyControls(bytes))
            return Refuse();
        if (DeclaredEncoding.Decode(bytes) is { } declared)
            return new DecodedText(declared, null);
        (int sequences, int broken) = CountSequences(bytes);

        // Where most of what is not ASCII is sound UTF-8, the rest is damage and no sign of another encoding.
        if (sequences > broken)
        {
            string count = broken.ToString(CultureInfo.InvariantCulture);
            return new DecodedText(Encoding.UTF8.GetString(bytes), $"{count} places are not UTF-8; U+FFFD stands for them");
        }

        return Windows1252.IsPlausible(bytes) ? new DecodedText(Windows1252.Decode(bytes), "is not UTF-8; read as Windows-1252") : Refuse();
    }

    private static (int Sequences, int Broken) CountSequences(ReadOnlySpan<byte> bytes)
    {
        int sequences = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out _, out int length) != System.Buffers.OperationStatus.Done)
                broken++;
            else if (length > 1)
                sequences++;
            bytes = bytes[length..];
        }

        return (sequences, broken);
    }

    private static bool HasManyControls(ReadOnlySpan<byte> bytes)
    {
        int controls = 0;
        foreach (byte b in bytes)
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f'))
                controls++;
        return controls * 20L > bytes.Length;
    }

    private static DecodedText Refuse() => new(null, "is not text in UTF-8, UTF-16 or Windows-1252");
}
