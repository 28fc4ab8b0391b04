namespace ReliabilityKit.Language;

/// <summary>What was learned about dictionary forms.</summary>
/// <param name="Exceptions">Dictionary forms that no rule gives, by <see cref="Key"/>.</param>
/// <param name="Rules">Rules by the key of an ending.</param>
internal sealed record LemmaTable(Dictionary<string, string> Exceptions, Dictionary<string, LemmaRule> Rules)
{
    /// <summary>Letters that stand before the word in a key: the tag and the case.</summary>
    public const int PrefixLength = 2;

    /// <summary>Letters of the longest ending that rules look at.</summary>
    public const int LongestEnding = 6;

    /// <summary>Returns how a word is capitalised.</summary>
    public static LetterCase CaseOf(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
            return LetterCase.Lower;
        return word.Length > 1 && char.IsUpper(word[1]) ? LetterCase.Upper : LetterCase.Capitalised;
    }

    /// <summary>Writes what a word is looked up by: tag, case, and the word in lower case with plain quotes and dashes.</summary>
    /// <returns>The written part of <paramref name="buffer"/>.</returns>
    public static ReadOnlySpan<char> Key(ReadOnlySpan<char> word, PennTag tag, LetterCase letterCase, Span<char> buffer)
    {
        buffer[0] = (char)('0' + (int)tag);
        buffer[1] = (char)('0' + (int)letterCase);
        for (int i = 0; i < word.Length; i++)
            buffer[PrefixLength + i] = char.ToLowerInvariant(Neural.WordForm.FoldPunctuation(word[i]));
        return buffer[..(PrefixLength + word.Length)];
    }
}
