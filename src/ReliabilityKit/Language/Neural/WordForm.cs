namespace ReliabilityKit.Language.Neural;

/// <summary>Brings the many ways to write a word to the one that the network knows.</summary>
internal static class WordForm
{
    /// <summary>Writes typographic quotes, dashes and hyphens as ASCII, and every digit as 0.</summary>
    /// <param name="word">A word.</param>
    /// <param name="buffer">Receives the letters; of longer words the first and last halves of its length.</param>
    /// <returns>The written part of <paramref name="buffer"/>.</returns>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        int length = Math.Min(word.Length, buffer.Length);
        int head = word.Length <= buffer.Length ? length : length / 2;
        for (int i = 0; i < length; i++)
        {
            char c = i < head ? word[i] : word[word.Length - length + i];
            buffer[i] = char.IsAsciiDigit(c) ? '0' : FoldPunctuation(c);
        }

        return buffer[..length];
    }

    /// <summary>Writes a word folded and in lower case.</summary>
    /// <param name="word">A word.</param>
    /// <param name="buffer">Receives the letters, of longer words both ends.</param>
    /// <returns>Number of letters.</returns>
    public static int FoldToLower(ReadOnlySpan<char> word, Span<char> buffer)
    {
        Span<char> folded = stackalloc char[buffer.Length];
        return Fold(word, folded).ToLowerInvariant(buffer);
    }

    /// <summary>Writes a typographic quote, dash or hyphen as ASCII.</summary>
    public static char FoldPunctuation(char c) => c switch
    {
        < '\u0080' => c,
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u00B4' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' => '"',
        >= '\u2010' and <= '\u2015' or '\u2212' or '\u00AD' => '-',
        '\u2026' => '.',
        '\u00A0' or '\u202F' => ' ',
        _ => c,
    };
}
