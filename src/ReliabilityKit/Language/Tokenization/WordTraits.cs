namespace ReliabilityKit.Language.Tokenization;

/// <summary>What the sentence splitter looks at in a token, worked out once.</summary>
/// <param name="Lower">Hash of its letters without case.</param>
/// <param name="Exact">Hash of its letters and of how capitals are used.</param>
/// <param name="Suffix">Hash of its last letters.</param>
/// <param name="Shape">Hash of the kinds of its characters in a row.</param>
/// <param name="Gap">What stands behind it.</param>
/// <param name="Role">What it may do in a sentence.</param>
internal readonly record struct WordTraits(uint Lower, uint Exact, uint Suffix, uint Shape, Gap Gap, WordRole Role)
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;
    private const int LongestHashed = 32;
    private const int LongestShape = 8;
    private const int SuffixLength = 3;

    private static readonly uint FullStop = HashShape(".");

    /// <summary>What lies before the first and behind the last token of a passage.</summary>
    public static readonly WordTraits Outside = new(1, 1, 1, 1, Gap.EmptyLine, WordRole.Other);

    /// <summary>Gets whether the token is a stop other than a full one.</summary>
    public bool IsQuestionOrCall => Role == WordRole.Stop && Shape != FullStop;

    /// <summary>Works out the traits of a token.</summary>
    /// <param name="word">The token.</param>
    /// <param name="role">What it may do in a sentence.</param>
    /// <param name="gap">What stands behind it.</param>
    public static WordTraits Of(ReadOnlySpan<char> word, WordRole role, Gap gap)
    {
        if (role is WordRole.OpeningQuote or WordRole.ClosingQuote)
            return new WordTraits((uint)role, (uint)role, (uint)role, (uint)role, gap, role);
        uint lower = HashLower(word.Length > LongestHashed ? word[..LongestHashed] : word);
        uint suffix = word.Length > SuffixLength ? HashLower(word[^SuffixLength..]) : lower;
        return new WordTraits(lower, (lower ^ Casing(word)) * Prime, suffix, HashShape(word), gap, role);
    }

    private static uint HashLower(ReadOnlySpan<char> word)
    {
        uint hash = Basis;
        foreach (char c in word)
            hash = (hash ^ Fold(c)) * Prime;
        return hash;
    }

    // One shape of apostrophe and dash for all.
    private static char Fold(char c) => c switch
    {
        < '\u0080' => (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c,
        '’' or '‘' => '\'',
        '–' or '—' => '-',
        _ => char.ToLowerInvariant(c),
    };

    private static uint Casing(ReadOnlySpan<char> word)
    {
        bool first = char.IsUpper(word[0]);
        bool last = char.IsUpper(word[^1]);
        return (first ? 1u : 0) + (last ? 2u : 0);
    }

    // A run of more than two characters of a kind counts as two, so that "Mexico" and "Peru" have one shape, "Xxx";
    // all acronyms have the shape "X.".
    private static uint HashShape(ReadOnlySpan<char> word)
    {
        while (word.Length > 3 && word[1] == '.' && word[^1] == '.' && char.IsUpper(word[0]) && char.IsUpper(word[2]))
            word = word[2..];
        uint hash = Basis;
        char last = '\0';
        for (int i = 0, run = 0, length = 0; i < word.Length && length < LongestShape; i++)
        {
            char kind = Kind(word[i]);
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run > 2)
                continue;
            hash = (hash ^ kind) * Prime;
            length++;
        }

        return hash;
    }

    private static char Kind(char c) => Characters.Class(c) switch
    {
        CharacterClass.Letter => char.IsUpper(c) ? 'X' : 'x',
        CharacterClass.Digit => '9',
        CharacterClass.HighSurrogate => '☺',
        _ => Fold(c),
    };
}
