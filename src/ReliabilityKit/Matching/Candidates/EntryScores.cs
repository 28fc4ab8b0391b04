namespace ReliabilityKit.Matching.Candidates;

/// <summary>Sums the scores of the entries met for one claim: a table so small that it stays near the processor, whatever the size of the archive.</summary>
/// <remarks>Open addressing with linear probing. Holds memory for one thread.</remarks>
internal sealed class EntryScores
{
    private const int Smallest = 64;

    // The place of an entry among the entries, plus one: 0 is an empty slot.
    private int[] _slots = new int[Smallest];
    private int[] _entries = new int[Smallest];
    private float[] _scores = new float[Smallest];
    private int _shift;

    /// <summary>Gets the number of different entries.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the entries, in the order in which they came.</summary>
    public ReadOnlySpan<int> Entries => _entries.AsSpan(0, Count);

    /// <summary>Gets their scores.</summary>
    public ReadOnlySpan<float> Scores => _scores.AsSpan(0, Count);

    /// <summary>Forgets all, and makes room.</summary>
    /// <param name="most">The most entries that will be added.</param>
    public void Clear(int most)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(Smallest, 2 * most));
        if (_slots.Length < size) (_slots, _entries, _scores) = (new int[size], new int[size], new float[size]);
        else _slots.AsSpan(0, size).Clear();
        _shift = 32 - System.Numerics.BitOperations.Log2((uint)size);
        Count = 0;
    }

    /// <summary>Adds to the scores of entries, of which each is there once.</summary>
    public void Add(ReadOnlySpan<int> entries, float score)
    {
        foreach (int entry in entries)
        {
            ref int slot = ref Locate(entry);
            if (slot == 0)
            {
                _entries[Count] = entry;
                _scores[Count] = score;
                slot = ++Count;
            }
            else
            {
                _scores[slot - 1] += score;
            }
        }
    }

    /// <summary>Adds to the scores of those entries that were met before.</summary>
    /// <returns>How many were not.</returns>
    public int AddToKnown(ReadOnlySpan<int> entries, float score)
    {
        int unknown = 0;
        foreach (int entry in entries)
        {
            int slot = Locate(entry);
            if (slot == 0) unknown++;
            else _scores[slot - 1] += score;
        }

        return unknown;
    }

    // Fibonacci hashing: entries of one document, numbered in a row, are spread.
    private ref int Locate(int entry)
    {
        int[] slots = _slots;
        int mask = (1 << 32 - _shift) - 1;
        int place = (int)((uint)entry * 2654435769u >> _shift);
        while (slots[place] != 0 && _entries[slots[place] - 1] != entry) place = place + 1 & mask;
        return ref slots[place];
    }
}
