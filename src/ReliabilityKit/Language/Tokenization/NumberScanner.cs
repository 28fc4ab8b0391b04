namespace ReliabilityKit.Language.Tokenization;

/// <summary>Finds the end of numbers: 1,000.50, 3:30, 12/05/2025, 555-0123.</summary>
internal static class NumberScanner
{
    private const int LongestGroup = 4;

    // Lengths of the digit groups of telephone numbers, postcodes and dates. Other hyphens stand between numbers: 2003-2005, 3-1.
    private static readonly string[] HyphenatedShapes = ["34", "334", "1334", "54", "224", "222", "114", "124", "214", "422", "412"];

    /// <summary>Returns the index behind the number that begins at an index.</summary>
    public static int FindEnd(ReadOnlySpan<char> text, int start)
    {
        int group = start, end = Characters.SkipDigits(text, start);
        while (end < text.Length && Characters.IsDigitAt(text, end + 1) && Joins(text, group, end))
        {
            group = end + 1;
            end = Characters.SkipDigits(text, group);
        }

        return Characters.IsDigitAt(text, end + 1) && Characters.Class(text[end]) == CharacterClass.Hyphen
            ? HyphenatedEnd(text, group, end)
            : end;
    }

    private static bool Joins(ReadOnlySpan<char> text, int group, int mark) => text[mark] switch
    {
        '.' or ':' => true,
        ',' => IsThousands(text, mark + 1),
        '/' => mark - group <= LongestGroup,
        _ => false,
    };

    // 1,000,000 and the Indian 10,00,000.
    private static bool IsThousands(ReadOnlySpan<char> text, int index)
    {
        int length = Characters.SkipDigits(text, index) - index;
        return length == 3 || (length == 2 && index + 2 < text.Length && text[index + 2] == ',' && Characters.IsDigitAt(text, index + 3));
    }

    private static int HyphenatedEnd(ReadOnlySpan<char> text, int start, int firstEnd)
    {
        Span<char> shape = stackalloc char[4];
        int groups = 0, end = firstEnd;
        for (int group = start; ; group = end + 1)
        {
            end = Characters.SkipDigits(text, group);
            if (end == group || end - group > 5 || groups == shape.Length)
                return firstEnd;
            shape[groups++] = (char)('0' + end - group);
            if (end >= text.Length || Characters.Class(text[end]) != CharacterClass.Hyphen)
                break;
        }

        foreach (string known in HyphenatedShapes)
        {
            if (shape[..groups].SequenceEqual(known))
                return end;
        }

        return firstEnd;
    }
}
