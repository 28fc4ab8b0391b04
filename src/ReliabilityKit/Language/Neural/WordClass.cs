namespace ReliabilityKit.Language.Neural;

/// <summary>What a word can be, as bits of a class of <see cref="WordClasses"/>.</summary>
/// <remarks>Of several words together, with a space between them, the bits say whether they are a noun, a verb or a name.</remarks>
internal static class WordClass
{
    public const int Noun = 1;
    public const int Plural = 2;
    public const int Verb = 4;
    public const int ThirdPerson = 8;
    public const int Past = 16;
    public const int Gerund = 32;
    public const int Adjective = 64;
    public const int Adverb = 128;
    public const int PersonName = 256;
    public const int PlaceName = 512;
    public const int GroupName = 1024;
    public const int OtherName = 2048;

    /// <summary>All forms and names.</summary>
    public const int FormMask = 4095;

    /// <summary>Names or terms of several words begin with the word.</summary>
    public const int Start = 1 << 17;

    /// <summary>The kind of nouns that stand for people in their commonest meaning, as "physicist" does (lexicographers' file 18 of WordNet).</summary>
    public const int PersonNoun = 16;

    private const int NounShift = 12;
    private const int NounMask = 31;

    /// <summary>Returns the bits of a number that says what kind of thing a noun stands for.</summary>
    public static int OfNoun(int number) => number << NounShift;

    /// <summary>Returns what kind of thing the noun stands for, 0 if there is none.</summary>
    public static int NounOf(int found) => (found >> NounShift) & NounMask;
}
