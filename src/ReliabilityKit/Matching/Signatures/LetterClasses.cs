using System.Buffers;

namespace ReliabilityKit.Matching.Signatures;

/// <summary>Sorts characters into 64 classes, so that texts can be compared by how often they have each.</summary>
/// <remarks>
/// Which class a character has changes how fast pairs are told apart, never the result: two texts of classes are at least as similar as the
/// texts themselves. The characters that English and its neighbours use most have a class of their own; all others share.
/// </remarks>
internal static class LetterClasses
{
    /// <summary>The number of classes.</summary>
    public const int Count = 64;

    /// <summary>The number of codes of rare classes.</summary>
    public const int RareCodes = 32;

    /// <summary>The number of codes of all classes.</summary>
    public const int LetterCodes = 64;

    /// <summary>The number of codes of frequent classes.</summary>
    public const int FrequentCodes = 16;

    /// <summary>The number of frequent classes.</summary>
    public const int FrequentCount = 12;

    /// <summary>The number of classes that a text has most of, the blank among them.</summary>
    public const int TopCount = 5;

    /// <summary>The code of classes that a sequence does not have.</summary>
    public const byte NoCode = 0;

    // By falling frequency in English text with its names and numbers.
    private const string Ranked = " etaoinsrhldcumfpgwybvk1,20MASCxjqz35L46789BTPRDHKGNJFEWVIO.-ZUY";

    private const int Columns = 16;

    // Frequent characters of about the same number each; more than three in four texts have at most 32 of one kind.
    private const string Consonants = "tinshld";
    private const string Vowels = "eaor";

    private static readonly byte[] s_classOf = FillClasses();
    private static readonly byte[] s_ranks = FillRanks();
    private static readonly byte[] s_rare = FillRareCodes(FrequentCount);
    private static readonly byte[] s_main = FillRareCodes(TopCount);
    private static readonly byte[] s_letters = FillLetters();
    private static readonly byte[] s_consonants = FillCodes(Consonants);
    private static readonly byte[] s_vowels = FillCodes(Vowels);

    /// <summary>By class its rank, the most frequent first.</summary>
    public static ReadOnlySpan<byte> Ranks => s_ranks;

    /// <summary>By class its code in the sequence of rare characters: all but the <see cref="FrequentCount"/> most frequent classes.</summary>
    public static ReadOnlySpan<byte> Rare => s_rare;

    /// <summary>By class its code in the sequence of all but the <see cref="TopCount"/> most frequent classes.</summary>
    public static ReadOnlySpan<byte> Main => s_main;

    /// <summary>By class its code in the sequence of some frequent characters, mostly consonants.</summary>
    public static ReadOnlySpan<byte> FrequentConsonants => s_consonants;

    /// <summary>By class its code in the sequence of other frequent characters, mostly vowels. The blank is in no sequence.</summary>
    public static ReadOnlySpan<byte> FrequentVowels => s_vowels;

    /// <summary>By class its code in a <see cref="LetterRow"/>, from 1; the two rarest share the last.</summary>
    public static ReadOnlySpan<byte> Letters => s_letters;

    /// <summary>The characters that share their <see cref="Letters"/> code with no other.</summary>
    public static SearchValues<char> OwnLetters { get; } = SearchValues.Create(Ranked.AsSpan(0, LetterCodes - 2));

    /// <summary>Returns the class of a character by its first code unit.</summary>
    public static byte Of(char character) => character < s_classOf.Length ? s_classOf[character] : Place(character * 37 % Count);

    /// <summary>
    /// Spreads the ranks over sixteen groups of four so that each has about as many characters, and so have two neighbours together: the
    /// tables of the sieve are smallest then.
    /// </summary>
    private static byte Place(int rank)
    {
        int row = rank / Columns;
        int column = row % 2 == 0 ? rank % Columns : Columns - 1 - rank % Columns;
        int group = column < Columns / 2 ? 2 * column : 2 * (Columns - 1 - column) + 1;
        return (byte)(group * (Count / Columns) + row);
    }

    private static byte[] FillClasses()
    {
        byte[] classes = new byte[128];
        for (int c = 0; c < classes.Length; c++)
        {
            int rank = Ranked.IndexOf((char)c, StringComparison.Ordinal);
            classes[c] = Place(rank >= 0 ? rank : c * 37 % Count);
        }

        return classes;
    }

    private static byte[] FillRanks()
    {
        byte[] ranks = new byte[Count];
        for (int rank = 0; rank < Count; rank++) ranks[Place(rank)] = (byte)rank;
        return ranks;
    }

    private static byte[] FillLetters()
    {
        byte[] codes = new byte[Count];
        for (int rank = 0; rank < Count; rank++) codes[Place(rank)] = (byte)Math.Min(rank + 1, LetterCodes - 1);
        return codes;
    }

    private static byte[] FillRareCodes(int first)
    {
        byte[] codes = new byte[Count];
        for (int rank = first; rank < Count; rank++) codes[Place(rank)] = (byte)(1 + (rank - first) % (RareCodes - 1));
        return codes;
    }

    private static byte[] FillCodes(string letters)
    {
        byte[] codes = new byte[Count];
        for (int i = 0; i < letters.Length; i++) codes[s_classOf[letters[i]]] = (byte)(i + 1);
        return codes;
    }
}
