using System.Buffers;
using System.Runtime.Intrinsics;
using ReliabilityKit.Matching.Joins;
using ReliabilityKit.Matching.Signatures;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Matching.Search;

/// <summary>Searches the texts that have signatures.</summary>
/// <remarks>
/// Rare characters bound the ratio from above. The texts with the greatest bounds are looked at first, which soon gives a ratio that the rest must
/// reach; of the rest only those are looked at whose bound does. What is looked at is bound more tightly before it is compared.
/// </remarks>
internal sealed unsafe class NearestSearch
{
    private const int Scores = 101;

    // As many at least are looked at before others with smaller bounds: each round gives the next a greater ratio to reach.
    private static readonly int[] s_rounds = [4096, 32_768, 131_072];

    // Fewer segments are searched sooner than threads are woken.
    private const int LeastShared = 4;

    private readonly List<TextSegment> _segments;
    private readonly NearestMatches _nearest;
    private readonly CancellationToken _cancellation;
    private readonly int _length;
    private readonly WholeFilter _whole;
    private readonly ColumnQuery _query;

    public NearestSearch(List<TextSegment> segments, string query, int length, TextUnit unit, NearestMatches nearest, CancellationToken cancellation)
    {
        (_segments, _length, _nearest, _cancellation) = (segments, length, nearest, cancellation);
        TextSegment alone = new(1);
        alone.Add(query, length, unit);
        _whole = new WholeFilter(alone);
        Span<byte> classes = stackalloc byte[ClassText.GreatestLength];
        _query = new ColumnQuery(classes[..ClassText.Read(query, unit, classes, out _)]);
    }

    /// <summary>Offers all texts that may be near enough.</summary>
    public void Run()
    {
        byte[] bounds = ArrayPool<byte>.Shared.Rent(_segments.Count * TextSegment.Size);
        int[] counts = new int[Scores];
        ForEachSegment(i => WriteBounds(i, bounds, counts));
        int above = Scores;
        foreach (int size in s_rounds)
        {
            if (above <= _nearest.LeastScore) break;
            int least = above;
            for (int found = 0; least > 1 && found < size; least--) found += counts[least - 1];
            Offer(bounds, Math.Max(least, _nearest.LeastScore), above);
            above = least;
        }

        Offer(bounds, _nearest.LeastScore, above);
        ArrayPool<byte>.Shared.Return(bounds);
    }

    /// <summary>Does something for each segment, on as many threads as there are processors: the result does not depend on who comes first.</summary>
    private void ForEachSegment(Action<int> work) =>
        new JoinThreads(_segments.Count < LeastShared ? 1 : Environment.ProcessorCount, _cancellation).Run(_segments.Count, 1, work);

    private void WriteBounds(int segment, byte[] bounds, int[] counts)
    {
        Span<byte> some = bounds.AsSpan(segment * TextSegment.Size, _segments[segment].Count);
        RatioBounds.Write(_query, _length, _segments[segment], some);
        Span<int> own = stackalloc int[Scores];
        own.Clear();
        foreach (byte bound in some) own[bound]++;
        lock (counts)
        {
            for (int i = 0; i < own.Length; i++) counts[i] += own[i];
        }
    }

    /// <summary>Offers the texts with bounds in a range, the second end excluded: those first whose whole sequences promise most.</summary>
    private void Offer(byte[] bounds, int from, int to)
    {
        if (from >= to) return;
        List<ulong> promising = [];
        ForEachSegment(i => Collect(i, bounds, (byte)from, (byte)(to - 1), promising));
        promising.Sort();
        for (int i = promising.Count - 1; i >= 0; i--)
        {
            (int ratio, int id) = ((int)(promising[i] >> 32), int.MaxValue - (int)(uint)promising[i]);
            if (ratio < _nearest.LeastScore) return;
            // Long texts are compared elsewhere; what stands here for them is no bound.
            TextSegment texts = _segments[id / TextSegment.Size];
            if (texts.LengthOf(id % TextSegment.Size) >= 0) _nearest.Offer(id, texts[id % TextSegment.Size]);
        }
    }

    /// <summary>Collects what may be near enough, by greatest ratio and then from the last: the best is the greatest number.</summary>
    private void Collect(int segment, byte[] bounds, byte least, byte greatest, List<ulong> promising)
    {
        int[] slots = ArrayPool<int>.Shared.Rent(TextSegment.Size + MarkedSlots.Padding);
        byte[] ratios = ArrayPool<byte>.Shared.Rent(TextSegment.Size);
        int found = Find(bounds.AsSpan(segment * TextSegment.Size, _segments[segment].Count), least, greatest, slots);
        found = _whole.Apply(_segments[segment], slots.AsSpan(0, found), ratios, _nearest.LeastScore);
        lock (promising)
        {
            for (int i = 0; i < found; i++) promising.Add((ulong)ratios[i] << 32 | (uint)(int.MaxValue - (segment * TextSegment.Size + slots[i])));
        }

        ArrayPool<int>.Shared.Return(slots);
        ArrayPool<byte>.Shared.Return(ratios);
    }

    private static int Find(ReadOnlySpan<byte> bounds, byte least, byte greatest, Span<int> slots)
    {
        int found = 0, at = 0;
        for (; at <= bounds.Length - Vector512<byte>.Count; at += Vector512<byte>.Count)
        {
            Vector512<byte> some = Vector512.Create(bounds[at..]);
            Vector512<byte> inside =
                Vector512.GreaterThanOrEqual(some, Vector512.Create(least)) & Vector512.LessThanOrEqual(some, Vector512.Create(greatest));
            ulong marks = inside.ExtractMostSignificantBits();
            if (marks == 0) continue;
            fixed (int* target = &slots[found]) found += MarkedSlots.Write(marks, at, target);
        }

        for (; at < bounds.Length; at++)
        {
            if (bounds[at] >= least && bounds[at] <= greatest) slots[found++] = at;
        }

        return found;
    }
}
