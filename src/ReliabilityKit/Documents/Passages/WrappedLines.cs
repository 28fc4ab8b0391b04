namespace ReliabilityKit.Documents.Passages;

/// <summary>Puts paragraphs together again that a mail program or an editor broke into lines of about equal length.</summary>
/// <remarks>
/// A line was broken by a program when the first word of the next line would not have fitted on it, and where that happens in the middle of
/// sentences, the next line often begins in lower case. Both hold for the lines of wrapped text and for hardly any others.
/// </remarks>
internal static class WrappedLines
{
    private const int MinWidth = 40;
    private const int MaxWidth = 100;
    private const int MinBreaks = 3;

    /// <summary>Returns the paragraphs that the lines of <paramref name="text"/> make up, each without the white space around it.</summary>
    public static List<TextLine> Join(ReadOnlySpan<char> text, List<TextLine> lines)
    {
        int width = FindWidth(text, lines);
        if (width == 0)
            return lines;
        var joined = new List<TextLine>(lines.Count);
        for (int start = 0; start < lines.Count;)
        {
            int end = BlockEnd(lines, start);
            bool isWrapped = Width(text, lines, start, end) <= width;
            for (int i = start; i < end; i++)
                if (isWrapped && i > start && IsBroken(text, lines[i - 1], lines[i], width))
                    joined[^1] = joined[^1] with { Span = TextSpan.FromBounds(joined[^1].Span.Start, lines[i].Span.End) };
                else
                    joined.Add(lines[i]);
            start = end;
        }

        return joined;
    }

    /// <summary>Returns the width at which paragraphs of the text were wrapped, or 0 when none were.</summary>
    private static int FindWidth(ReadOnlySpan<char> text, List<TextLine> lines)
    {
        int width = 0, breaks = 0, lowerCase = 0;
        for (int start = 0, end; start < lines.Count; start = end)
        {
            end = BlockEnd(lines, start);
            int blockWidth = Width(text, lines, start, end);
            if (blockWidth is < MinWidth or > MaxWidth || !IsWrapped(text, lines, start, end, blockWidth))
                continue;
            width = Math.Max(width, blockWidth);
            for (int i = start + 1; i < end; i++, breaks++)
                lowerCase += char.IsLower(text[lines[i].Span.Start]) ? 1 : 0;
        }

        return breaks >= MinBreaks && lowerCase * 3 >= breaks ? width : 0;
    }

    private static bool IsWrapped(ReadOnlySpan<char> text, List<TextLine> lines, int start, int end, int width)
    {
        int broken = 0;
        for (int i = start + 1; i < end; i++)
            broken += IsBroken(text, lines[i - 1], lines[i], width) ? 1 : 0;
        return broken > 0 && broken * 4 >= (end - start - 1) * 3;
    }

    private static bool IsBroken(ReadOnlySpan<char> text, TextLine line, TextLine next, int width)
    {
        ReadOnlySpan<char> following = next.Span.Of(text);
        if (ListItems.MarkerLength(following) > 0)
            return false;
        int space = following.IndexOf(' ');
        return line.Span.Length + 1 + (space < 0 ? following.Length : space) > width;
    }

    private static int BlockEnd(List<TextLine> lines, int start)
    {
        int end = start + 1;
        while (end < lines.Count && !lines[end].AfterBlank)
            end++;
        return end;
    }

    private static int Width(ReadOnlySpan<char> text, List<TextLine> lines, int start, int end)
    {
        int width = 0;
        for (int i = start; i < end; i++)
            if (lines[i].Span.Of(text).Contains(' '))
                width = Math.Max(width, lines[i].Span.Length);
        return width;
    }
}
