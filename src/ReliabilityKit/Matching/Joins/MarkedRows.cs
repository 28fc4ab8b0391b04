using ReliabilityKit.Matching.Joins.Sieve;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Keeps the marks of a tile and a few blocks, and gives out the slots by query: for queries with many marks. One for each thread.</summary>
internal sealed unsafe class MarkedRows
{
    /// <summary>The blocks there is room for.</summary>
    public const int Blocks = 4;

    private const int Words = CountPlanes.Words;
    private const int RowWords = Blocks * Words;

    private readonly int[] _blocks = new int[Blocks];
    private readonly int[] _slots = new int[Blocks * CountPlanes.BlockSize + OrderLanes.Padding];
    private ulong[] _marks = [];
    private int _count;

    /// <summary>Whether there is no room for another block.</summary>
    public bool IsFull => _count == Blocks;

    /// <summary>Whether there are any blocks.</summary>
    public bool Any => _count > 0;

    /// <summary>The slots that <see cref="FindSlots"/> has found, with room for <see cref="OrderLanes.Padding"/> more behind them.</summary>
    public Span<int> Slots => _slots;

    /// <summary>Makes room for another block, without any marks.</summary>
    /// <param name="block">Its number.</param>
    /// <param name="queries">The number of queries of the tile.</param>
    public void Begin(int block, int queries)
    {
        if (_marks.Length < queries * RowWords) _marks = new ulong[queries * RowWords];
        _blocks[_count++] = block;
        for (int i = 0; i < queries; i++) LastOf(i).Clear();
    }

    /// <summary>Takes the marks of some queries for the block that was begun last.</summary>
    /// <param name="marks">By query a bit for each text.</param>
    /// <param name="query">The place of the first query in its tile.</param>
    /// <param name="queries">The number of queries.</param>
    public void Set(ReadOnlySpan<ulong> marks, int query, int queries)
    {
        for (int i = 0; i < queries; i++) marks.Slice(i * Words, Words).CopyTo(LastOf(query + i));
    }

    /// <summary>Finds the slots of the marked texts of a query, by rising number, and returns how many they are.</summary>
    /// <param name="query">The place of the query in its tile.</param>
    public int FindSlots(int query)
    {
        int found = 0;
        fixed (int* slots = _slots)
        {
            for (int word = 0; word < _count * Words; word++)
            {
                ulong marks = _marks[query * RowWords + word];
                if (marks != 0) found += MarkedSlots.Write(marks, _blocks[word / Words] * CountPlanes.BlockSize + word % Words * 64, slots + found);
            }
        }

        return found;
    }

    /// <summary>Forgets all blocks.</summary>
    public void Clear() => _count = 0;

    private Span<ulong> LastOf(int query) => _marks.AsSpan(query * RowWords + (_count - 1) * Words, Words);
}
