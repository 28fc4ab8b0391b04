namespace ReliabilityKit.Matching.Blocking;

/// <summary>The entries of a key, as <see cref="InvertedIndex"/> keeps them.</summary>
/// <param name="Last">The address of the newest block; where there is one entry, that entry.</param>
/// <param name="Count">The number of entries.</param>
internal readonly record struct PostingList(int Last, int Count)
{
    /// <summary>The entries that the first block holds; each block holds twice as many as the one before it.</summary>
    public const int FirstBlock = 3;

    private const int Doublings = 8;
    private const int LargestBlock = FirstBlock << Doublings;
    private const int InGrowingBlocks = 2 * LargestBlock - FirstBlock;

    /// <summary>Gets the entries in the newest block.</summary>
    public int InLastBlock => Count > InGrowingBlocks ? (Count - InGrowingBlocks - 1) % LargestBlock + 1 : Count - Before(BlockOf(Count));

    /// <summary>Gets whether the newest block is full.</summary>
    public bool LastBlockIsFull => InLastBlock == Capacity(BlockOf(Count));

    /// <summary>Gets the entries that the block behind the newest holds.</summary>
    public int NextBlock => Capacity(BlockOf(Count) + 1);

    // The entry with the number c, counted from 1, is in block log2((c - 1) / 3 + 1).
    private static int BlockOf(int count) => System.Numerics.BitOperations.Log2((uint)((count - 1) / FirstBlock + 1));

    private static int Before(int block) => FirstBlock * ((1 << block) - 1);

    private static int Capacity(int block) => FirstBlock << Math.Min(block, Doublings);
}
