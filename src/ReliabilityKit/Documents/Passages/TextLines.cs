using System.Buffers;

namespace ReliabilityKit.Documents.Passages;

/// <summary>A line with something on it.</summary>
/// <param name="Span">Where it stands, without the white space around it.</param>
/// <param name="AfterBlank">Whether an empty line, or nothing, stands before it.</param>
internal sealed record TextLine(TextSpan Span, bool AfterBlank);

/// <summary>Cuts a text into lines.</summary>
internal static class TextLines
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    /// <summary>Returns the lines that hold more than white space.</summary>
    public static List<TextLine> Find(ReadOnlySpan<char> text)
    {
        var lines = new List<TextLine>();
        bool afterBlank = true;
        for (int start = 0; start < text.Length;)
        {
            int length = text[start..].IndexOfAny(Ends);
            int end = length < 0 ? text.Length : start + length;
            TextSpan span = Trim(text, start, end);
            if (!span.IsEmpty)
                lines.Add(new TextLine(span, afterBlank));
            afterBlank = span.IsEmpty;
            start = SkipEnd(text, end);
        }

        return lines;
    }

    private static int SkipEnd(ReadOnlySpan<char> text, int end) => text[end..].StartsWith("\r\n", StringComparison.Ordinal) ? end + 2 : end + 1;

    private static TextSpan Trim(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    // Zero-width spaces and byte order marks inside a text show as little as white space does.
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u2060';
}
