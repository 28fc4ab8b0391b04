namespace ReliabilityKit.Matching.Candidates;

/// <summary>Sums the scores of the entries met for one claim: a table so small that it stays near the processor, whatever the size of the archive.</summary>
/// <remarks>Open addressing with linear probing. Holds memory for one thread.</remarks>
internal sealed class EntryScores
{
    private const int Smallest = 64;

    // The number of an entry is kept plus one: 0 is an empty place.
    private Slot[] _slots = new Slot[Smallest];
    private int[] _filled = new int[Smallest / 2];
    private int _shift;

    /// <summary>Gets the number of different entries.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets all, and makes room.</summary>
    /// <param name="most">The most entries that will be added.</param>
    public void Clear(int most)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(Smallest, 2 * most));
        if (_slots.Length < size) (_slots, _filled) = (new Slot[size], new int[size / 2 + 1]);
        else _slots.AsSpan(0, size).Clear();
        _shift = 32 - System.Numerics.BitOperations.Log2((uint)size);
        Count = 0;
    }

    /// <summary>Adds to the scores of entries.</summary>
    public void Add(ReadOnlySpan<int> entries, float score)
    {
        Span<Slot> slots = _slots.AsSpan(0, 1 << 32 - _shift);
        foreach (int entry in entries)
        {
            int place = Locate(slots, entry);
            ref Slot slot = ref slots[place];
            _filled[Count] = place;
            if (slot.Entry == 0) Count++;
            slot.Entry = entry + 1;
            slot.Score += score;
        }
    }

    /// <summary>Returns an entry with its score, by its place among the <see cref="Count"/> entries.</summary>
    public (int Entry, float Score) this[int index] => _slots[_filled[index]] is var slot ? (slot.Entry - 1, slot.Score) : default;

    // Fibonacci hashing: entries of one document, numbered in a row, are spread.
    private int Locate(Span<Slot> slots, int entry)
    {
        int place = (int)((uint)entry * 2654435769u >> _shift);
        while (slots[place].Entry != 0 && slots[place].Entry != entry + 1) place = place + 1 & slots.Length - 1;
        return place;
    }

    private struct Slot
    {
        public int Entry;
        public float Score;
    }
}
