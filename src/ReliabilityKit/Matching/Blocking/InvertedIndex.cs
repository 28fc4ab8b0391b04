namespace ReliabilityKit.Matching.Blocking;

/// <summary>For each key the entries that have it, as chains through two flat arrays: adding an entry touches nothing that is there.</summary>
internal sealed class InvertedIndex
{
    private readonly Dictionary<ulong, Chain> _chains = [];
    private int[] _entries = new int[1024];
    private int[] _next = new int[1024];
    private int _count;

    /// <summary>Gets the number of keys.</summary>
    public int KeyCount => _chains.Count;

    /// <summary>Adds an entry under a key.</summary>
    public void Add(ulong key, int entry)
    {
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, 2 * _count);
            Array.Resize(ref _next, 2 * _count);
        }

        ref Chain chain = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_chains, key, out bool exists);
        _entries[_count] = entry;
        _next[_count] = exists ? chain.Last : -1;
        chain = new Chain(_count++, chain.Length + 1);
    }

    /// <summary>Adds the entries under a key to a list, the newest first.</summary>
    /// <param name="key">The key.</param>
    /// <param name="limit">A key with more entries than this says nothing and is passed over.</param>
    /// <param name="entries">Receives the entries.</param>
    public void Collect(ulong key, int limit, List<int> entries)
    {
        if (!_chains.TryGetValue(key, out Chain chain) || chain.Length > limit) return;
        for (int i = chain.Last; i >= 0; i = _next[i]) entries.Add(_entries[i]);
    }

    private readonly record struct Chain(int Last, int Length);
}
