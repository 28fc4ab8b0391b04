namespace ReliabilityKit.Matching.Blocking;

/// <summary>For each key the entries that have it, in blocks of flat memory: adding an entry moves nothing that is there.</summary>
/// <remarks>
/// A key with one entry, as most are, keeps it in place of an address. The blocks of the others double up to a bound, after J. Zobel and A. Moffat,
/// "Inverted files for text search engines" (2006); each begins with the address of the block before it.
/// </remarks>
internal sealed class InvertedIndex
{
    private readonly HashNumbers _keys = new();
    private readonly PagedList<PostingList> _lists = new();
    private readonly PagedList<int> _blocks = new();

    /// <summary>Gets the number of keys.</summary>
    public int KeyCount => _keys.Count;

    /// <summary>Gets the number of bytes that the index takes up.</summary>
    public long Bytes => _keys.Bytes + _lists.Bytes + _blocks.Bytes;

    /// <summary>Adds an entry under a key. Entries come in ascending order; one that is under the key already is left alone.</summary>
    public void Add(ulong key, int entry)
    {
        int known = _keys.Count;
        int number = _keys.Add(key);
        if (_keys.Count > known) _lists.Add(default);
        ref PostingList list = ref _lists[number];
        if (list.Count == 0) list = new PostingList(entry, 1);
        else if (NewestOf(list) != entry) Append(ref list, entry);
    }

    /// <summary>Returns the list of a key, which is empty for one that is not there.</summary>
    public PostingList Find(ulong key) => _keys.Find(key) is var number and >= 0 ? _lists[number] : default;

    /// <summary>Copies the entries of a list that are below a number; of the others only one in a block is looked at.</summary>
    /// <param name="list">The list.</param>
    /// <param name="end">The first entry that is not wanted.</param>
    /// <param name="entries">Receives the entries, in no order that means anything; has room for all of the list.</param>
    /// <returns>How many were copied.</returns>
    public int CopyTo(PostingList list, int end, Span<int> entries)
    {
        if (list.Count == 1)
        {
            entries[0] = list.Last;
            return list.Last < end ? 1 : 0;
        }

        int copied = 0;
        for (int left = list.Count; left > 0;)
        {
            int filled = new PostingList(list.Last, left).InLastBlock;
            left -= filled;
            Span<int> block = _blocks.Slice(list.Last + 1, filled);
            block = block[..CountBelow(block, end)];
            block.CopyTo(entries[copied..]);
            copied += block.Length;
            list = new PostingList(_blocks[list.Last], left);
        }

        return copied;
    }

    private static int CountBelow(Span<int> ascending, int end)
    {
        if (ascending[^1] < end) return ascending.Length;
        if (ascending[0] >= end) return 0;
        int place = ascending.BinarySearch(end);
        return place < 0 ? ~place : place;
    }

    private int NewestOf(PostingList list) => list.Count == 1 ? list.Last : _blocks[list.Last + list.InLastBlock];

    private void Append(ref PostingList list, int entry)
    {
        if (list.Count == 1)
        {
            int first = _blocks.Reserve(1 + PostingList.FirstBlock);
            _blocks[first + 1] = list.Last;
            _blocks[first + 2] = entry;
            list = new PostingList(first, 2);
            return;
        }

        if (list.LastBlockIsFull)
        {
            int next = _blocks.Reserve(1 + list.NextBlock);
            _blocks[next] = list.Last;
            _blocks[next + 1] = entry;
            list = new PostingList(next, list.Count + 1);
            return;
        }

        _blocks[list.Last + list.InLastBlock + 1] = entry;
        list = list with { Count = list.Count + 1 };
    }
}
