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

    /// <summary>The number of codes in a sequence.</summary>
    public const int Codes = 32;

    /// <summary>The code of characters that a sequence does not have.</summary>
    public const byte NoCode = 0;

    // By falling frequency in English text with its names and numbers.
    private const string Ranked = " etaoinsrhldcumfpgwybvk1,20MASCxjqz35L46789BTPRDHKGNJFEWVIO.-ZUY";

    private const int Columns = 16;
    private const int FirstRare = 12;

    private static readonly string[] s_frequent = ["tinshld", "eaor"];
    private static readonly byte[] s_classOf = FillClasses();
    private static readonly byte[][] s_codeOf = [FillRareCodes(), .. s_frequent.Select(FillCodes)];

    /// <summary>The number of sequences, each of other characters: the rare ones, some frequent consonants with i, other vowels with r.</summary>
    public static int Sequences => s_codeOf.Length;

    /// <summary>Returns the class of a character by its first code unit.</summary>
    public static byte Of(char character) => character < s_classOf.Length ? s_classOf[character] : Place(character * 37 % Count);

    /// <summary>Returns the codes of the classes in a sequence: from 1 to 31, or <see cref="NoCode"/>.</summary>
    public static ReadOnlySpan<byte> CodesIn(int sequence) => s_codeOf[sequence];

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

    private static byte[] FillRareCodes()
    {
        byte[] codes = new byte[Count];
        for (int rank = FirstRare; rank < Count; rank++) codes[Place(rank)] = (byte)(1 + (rank - FirstRare) % (Codes - 1));
        return codes;
    }

    private static byte[] FillCodes(string letters)
    {
        byte[] codes = new byte[Count];
        for (int i = 0; i < letters.Length; i++) codes[s_classOf[letters[i]]] = (byte)(i + 1);
        return codes;
    }
}
