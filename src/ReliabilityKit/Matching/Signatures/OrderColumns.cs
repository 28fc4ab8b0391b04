namespace ReliabilityKit.Matching.Signatures;

/// <summary>
/// What <see cref="OrderRow"/> and <see cref="FrequentRow"/> have of each text, by groups of 32 texts and column by column, for those who look at all
/// texts: 79 bytes a text.
/// </summary>
/// <remarks>
/// A group begins with the codes of rare characters, four of a text in a word, sixteen texts together: the eight words of the first sixteen
/// texts, then those of the others. Then come their frequent characters in the same way, eight in a word; the counts of the frequent classes by
/// rank and of rare characters, the reaches of the rare characters and those of both sequences of frequent ones together.
/// </remarks>
/// <param name="capacity">The number of texts.</param>
internal sealed unsafe class OrderColumns(int capacity)
{
    /// <summary>The texts of a group.</summary>
    public const int Group = 32;

    /// <summary>The texts whose codes are together.</summary>
    public const int Half = Group / 2;

    /// <summary>Where the frequent characters begin.</summary>
    public const int Frequent = Group * OrderRow.Kept;

    /// <summary>Where the counts of the first frequent class begin; those of others follow.</summary>
    public const int Counts = Frequent + Group * FrequentRow.Size;

    /// <summary>The frequent classes, and all others as one.</summary>
    public const int CountedClasses = LetterClasses.FrequentCount + 1;

    /// <summary>Where the reaches of rare characters begin, raised by <see cref="OrderRow.Raise"/>.</summary>
    public const int Reaches = Counts + Group * CountedClasses;

    /// <summary>Where the reaches of frequent characters begin, raised by <see cref="Raise"/>.</summary>
    public const int FrequentReaches = Reaches + Group;

    /// <summary>What is added to the sum of two reaches, to keep it above 0.</summary>
    public const int Raise = ClassText.GreatestLength - 4 * OrderRow.Kept;

    /// <summary>The bytes of a group.</summary>
    public const int Size = (FrequentReaches + Group + Line - 1) / Line * Line;

    private const int Line = 64;

    private readonly AlignedBytes _groups = new((long)(capacity + Group - 1) / Group * Size);

    /// <summary>A group of texts.</summary>
    public byte* this[int group] => _groups.Pointer + (nint)group * Size;

    /// <summary>Returns the sum of the reaches of frequent characters.</summary>
    public static int FrequentReachOf(ReadOnlySpan<byte> row) => row[OrderRow.FrequentReaches] + row[OrderRow.FrequentReaches + 1] - 2 * OrderRow.Raise;

    /// <summary>Returns where among the rows of a group a byte of a text is.</summary>
    public static int ByteAt(int text, int index) =>
        text / Half * Half * OrderRow.Kept + index / sizeof(uint) * Half * sizeof(uint) + text % Half * sizeof(uint) + index % sizeof(uint);

    /// <summary>Takes the rows of a text.</summary>
    public void Set(int slot, ReadOnlySpan<byte> row, ReadOnlySpan<byte> frequent)
    {
        byte* group = this[slot / Group];
        int text = slot % Group;
        for (int i = 0; i < OrderRow.Kept; i++) group[ByteAt(text, i)] = row[i];
        for (int i = 0; i < FrequentRow.Size; i++) group[Frequent + ByteAt(text, i)] = frequent[i];
        for (int i = 0; i < CountedClasses; i++) group[Counts + i * Group + text] = row[i == OrderRow.Reach ? OrderRow.RareCount : OrderRow.Counts + i];
        group[Reaches + text] = row[OrderRow.Counts + OrderRow.Reach];
        group[FrequentReaches + text] = (byte)(FrequentReachOf(row) + Raise);
    }
}
