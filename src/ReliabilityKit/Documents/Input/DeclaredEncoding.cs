using System.Text;

namespace ReliabilityKit.Documents.Input;

/// <summary>The encoding that a web page or feed says it is in, and that of UTF-16 text that says nothing.</summary>
internal static class DeclaredEncoding
{
    // As far as browsers look for it.
    private const int Head = 1024;
    private const int Sample = 64;

    // What the web calls by these names is Windows-1252 (WHATWG Encoding Standard).
    private static readonly string[] WesternNames = ["windows-1252", "cp1252", "iso-8859-1", "latin1", "us-ascii"];

    /// <summary>
    /// Decodes markup by the encoding that it names at its beginning; <see langword="null"/> where it names none, one of Unicode, or one that is not known.
    /// </summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        if (!head.AsSpan().TrimStart().StartsWith('<'))
            return null;
        string name = Value(head, "charset=") ?? Value(head, "encoding=") ?? "";
        if (WesternNames.Contains(name, StringComparer.OrdinalIgnoreCase))
            return Windows1252.IsPlausible(bytes) ? Windows1252.Decode(bytes) : null;
        return name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) ? null : CodePagesEncodingProvider.Instance.GetEncoding(name)?.GetString(bytes);
    }

    /// <summary>Returns the byte order of UTF-16 without a mark: of text in Western letters nearly every other byte is 0.</summary>
    public static Encoding? FindUtf16(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length & ~1, Sample)];
        if (sample.Length < 4)
            return null;
        (int even, int odd) = (CountZeros(sample, 0), CountZeros(sample, 1));
        int most = sample.Length * 3 / 8;
        if (even == 0 && odd >= most)
            return Encoding.Unicode;
        return odd == 0 && even >= most ? Encoding.BigEndianUnicode : null;
    }

    private static int CountZeros(ReadOnlySpan<byte> sample, int first)
    {
        int count = 0;
        for (int i = first; i < sample.Length; i += 2)
            count += sample[i] == 0 ? 1 : 0;
        return count;
    }

    private static string? Value(string head, string name)
    {
        int start = head.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;
        ReadOnlySpan<char> value = head.AsSpan(start + name.Length).TrimStart("\"' ");
        int end = value.IndexOfAny("\"'; />?");
        return end < 0 ? null : value[..end].ToString();
    }
}
