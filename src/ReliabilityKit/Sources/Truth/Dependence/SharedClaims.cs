using System.Runtime.CompilerServices;
using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Dependence;

/// <summary>All pairs of sources that speak about enough of the same objects, and what the two say about each: the evidence of copying.</summary>
/// <remarks>
/// Collected once and gone through many times. Of pairs that share very much an even sample is kept, and objects with very many claims are left out,
/// so
/// that the cost stays linear in the number of claims.
/// </remarks>
internal sealed class SharedClaims
{
    /// <summary>Fewer shared objects prove nothing.</summary>
    private const int FewestShared = 5;

    /// <summary>More prove nothing more.</summary>
    private const int MostShared = 1000;

    /// <summary>The number of shared claims to keep, if all pairs together have more.</summary>
    private const int Budget = 8_000_000;

    private readonly ClaimMatrix _table;
    private readonly int[][] _earlier;
    private readonly int[][] _start;
    private readonly int[][] _slots;

    private SharedClaims(ClaimMatrix table)
    {
        _table = table;
        _earlier = new int[table.SourceCount][];
        _start = new int[table.SourceCount][];
        _slots = new int[table.SourceCount][];
    }

    /// <summary>Gets the number of pairs.</summary>
    public int PairCount { get; private set; }

    /// <summary>Collects the pairs of a table.</summary>
    public static SharedClaims Collect(ClaimMatrix table, Workers workers)
    {
        SharedClaims shared = new(table);
        int[][] counts = new int[table.SourceCount][];
        workers.ForEach(table.SourceCount, () => new Tally(table.SourceCount), (source, tally) => shared.CountPairs(source, tally, counts));
        shared.PairCount = shared._earlier.Sum(pairs => pairs.Length);
        int most = Math.Clamp(Budget / Math.Max(1, shared.PairCount), FewestShared, MostShared);
        workers.ForEach(table.SourceCount, () => new Tally(table.SourceCount), (source, tally) => shared.Fill(source, tally, counts[source], most));
        return shared;
    }

    /// <summary>Returns the sources before a source that it shares objects with.</summary>
    public ReadOnlySpan<int> Earlier(int later) => _earlier[later];

    /// <summary>Returns what both say about shared objects, in turn: a slot of the later source, a slot of the earlier.</summary>
    /// <param name="later">The later source.</param>
    /// <param name="pair">The place of the earlier one in <see cref="Earlier"/>.</param>
    public ReadOnlySpan<int> Slots(int later, int pair) =>
        _slots[later].AsSpan(_start[later][pair], _start[later][pair + 1] - _start[later][pair]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountPairs(int source, Tally tally, int[][] counts)
    {
        foreach (int claim in _table.ClaimsOf(source))
        {
            int first = FirstOther(claim);
            for (int other = first; other < claim && _table.ClaimSource[other] != source; other++) tally.Add(_table.ClaimSource[other]);
        }

        _earlier[source] = [.. tally.Touched.Where(earlier => tally.Count[earlier] >= FewestShared).Order()];
        counts[source] = [.. _earlier[source].Select(earlier => tally.Count[earlier])];
        tally.Clear();
    }

    /// <summary>The claims about an object stand in the order of their sources, so those of earlier sources come before.</summary>
    private int FirstOther(int claim)
    {
        int o = _table.ClaimObject[claim];
        return _table.ClaimsAbout(o) is < 2 or > ClaimMatrix.LargestGroup ? claim : _table.ObjectStart[o];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(int source, Tally tally, int[] counts, int most)
    {
        int[] start = new int[counts.Length + 1];
        for (int pair = 0; pair < counts.Length; pair++)
        {
            start[pair + 1] = start[pair] + 2 * Math.Min(most, counts[pair]);
            tally.Pair[_earlier[source][pair]] = pair + 1;
        }

        int[] slots = new int[start[^1]];
        int[] next = start.AsSpan(0, counts.Length).ToArray();
        foreach (int claim in _table.ClaimsOf(source))
        {
            for (int other = FirstOther(claim); other < claim && _table.ClaimSource[other] != source; other++)
            {
                int pair = tally.Pair[_table.ClaimSource[other]] - 1;
                if (pair < 0 || !IsKept(tally.Count[_table.ClaimSource[other]]++, counts[pair], most)) continue;
                slots[next[pair]++] = _table.ClaimSlot[claim];
                slots[next[pair]++] = _table.ClaimSlot[other];
            }
        }

        foreach (int earlier in _earlier[source]) (tally.Pair[earlier], tally.Count[earlier]) = (0, 0);
        (_start[source], _slots[source]) = (start, slots);
    }

    /// <summary>Keeps so many of all, evenly spread.</summary>
    private static bool IsKept(int index, int all, int most) => all <= most || (long)(index + 1) * most / all > (long)index * most / all;

    private sealed class Tally(int sources)
    {
        public int[] Count { get; } = new int[sources];

        public int[] Pair { get; } = new int[sources];

        public List<int> Touched { get; } = [];

        public void Add(int source)
        {
            if (Count[source]++ == 0) Touched.Add(source);
        }

        public void Clear()
        {
            foreach (int source in Touched) Count[source] = 0;
            Touched.Clear();
        }
    }
}
