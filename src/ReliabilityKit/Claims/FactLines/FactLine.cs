using ReliabilityKit.Documents;

namespace ReliabilityKit.Claims.FactLines;

/// <summary>A line of a fact sheet: "Dead: 12".</summary>
/// <param name="Line">The line, without its bullet.</param>
/// <param name="Label">What stands before the colon.</param>
/// <param name="Value">What stands behind it.</param>
internal readonly record struct FactLine(TextSpan Line, TextSpan Label, TextSpan Value)
{
    private const int LongestLabel = 28;
    private const int LongestLine = 240;

    /// <summary>Returns the fact lines of a part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">The part.</param>
    public static IEnumerable<FactLine> In(string text, TextSpan part)
    {
        for (int start = part.Start; start < part.End;)
        {
            int end = text.IndexOf('\n', start, part.End - start);
            if (end < 0) end = part.End;
            if (Read(text, start, end) is { } line) yield return line;
            start = end + 1;
        }
    }

    private static FactLine? Read(string text, int start, int end)
    {
        while (start < end && !char.IsLetter(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        int colon = end > start && end - start <= LongestLine ? text.IndexOf(':', start, end - start) : -1;
        if (colon < 0 || colon - start > LongestLabel || !IsLabel(text.AsSpan(start, colon - start))) return null;
        int value = colon + 1;
        while (value < end && char.IsWhiteSpace(text[value])) value++;
        return value == colon + 1 || value >= end ? null : new FactLine(TextSpan.FromBounds(start, end), TextSpan.FromBounds(start, colon), TextSpan.FromBounds(value, end));
    }

    /// <summary>Words alone, with a comma or a hyphen: not "At 10:30".</summary>
    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        foreach (char letter in label)
        {
            if (!char.IsLetter(letter) && letter is not (' ' or ',' or '-' or '/')) return false;
        }

        return true;
    }
}
