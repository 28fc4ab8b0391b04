using ReliabilityKit.Matching.Blocking;

namespace ReliabilityKit.Matching;

/// <summary>Finds the claims worth comparing with a claim, without looking at the others.</summary>
/// <remarks>
/// Claims are added one by one and nothing is rebuilt. Which claims are found depends on the claims in the index, not on the order in which
/// they came.
/// </remarks>
internal sealed class ClaimIndex
{
    /// <summary>A key that so many claims share tells nothing about which event is meant.</summary>
    private const int LargestBlock = 4096;

    private readonly InvertedIndex _index = new();
    private readonly List<ClaimProfile> _claims = [];
    private readonly List<BlockingKey> _keys = [];

    /// <summary>Gets the number of claims.</summary>
    public int Count => _claims.Count;

    /// <summary>Returns a claim.</summary>
    /// <param name="entry">Its number, in the order of adding from 0.</param>
    public ClaimProfile this[int entry] => _claims[entry];

    /// <summary>Adds a claim.</summary>
    /// <returns>Its number.</returns>
    public int Add(ClaimProfile claim)
    {
        int entry = _claims.Count;
        _claims.Add(claim);
        _keys.Clear();
        BlockingKeys.Collect(claim, _keys);
        foreach (BlockingKey key in _keys) _index.Add(key.Hash, entry);
        return entry;
    }

    /// <summary>Returns the numbers of the claims that share a key with a claim, ascending, each once.</summary>
    /// <param name="claim">The claim; it need not be in the index.</param>
    /// <param name="end">The first number that is not wanted.</param>
    /// <param name="entries">Receives the numbers; cleared first.</param>
    public void FindCandidates(ClaimProfile claim, int end, List<int> entries)
    {
        entries.Clear();
        List<BlockingKey> keys = [];
        BlockingKeys.Collect(claim, keys);
        foreach (BlockingKey key in keys) Collect(_index.Find(key.Hash), end, entries);
        entries.Sort();
        RemoveRepeats(entries);
    }

    private void Collect(PostingList list, int end, List<int> entries)
    {
        if (list.Count > LargestBlock) return;
        int known = entries.Count;
        System.Runtime.InteropServices.CollectionsMarshal.SetCount(entries, known + list.Count);
        int copied = list.Count == 0 ? 0 : _index.CopyTo(list, end, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(entries)[known..]);
        System.Runtime.InteropServices.CollectionsMarshal.SetCount(entries, known + copied);
    }

    private static void RemoveRepeats(List<int> sorted)
    {
        int kept = 0;
        for (int i = 0; i < sorted.Count; i++)
        {
            if (kept == 0 || sorted[i] != sorted[kept - 1]) sorted[kept++] = sorted[i];
        }

        sorted.RemoveRange(kept, sorted.Count - kept);
    }
}
