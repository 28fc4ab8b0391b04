using System.Buffers;
using System.Runtime.Intrinsics;
using ReliabilityKit.Matching.Joins;
using ReliabilityKit.Matching.Signatures;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Matching.Search;

/// <summary>Searches the texts that have signatures.</summary>
/// <remarks>
/// Signatures bound the ratio from above. The texts with the greatest bounds are compared first, which soon gives a ratio that the rest must
/// reach; of the rest only those are looked at whose bound does.
/// </remarks>
internal sealed unsafe class NearestSearch
{
    private const int Scores = 101;

    // As many at least are looked at before others with smaller bounds: each round gives the next a greater ratio to reach.
    private static readonly int[] s_rounds = [64, 512, 4096, 16_384, 65_536, 262_144];

    // The texts that are looked at between two looks at the ratio to reach.
    private const int Few = 64;

    // Fewer segments are searched sooner than threads are woken.
    private const int LeastShared = 4;

    private readonly List<TextSegment> _segments;
    private readonly NearestMatches _nearest;
    private readonly CancellationToken _cancellation;
    private readonly int _length;
    private readonly OrderFilter _order = new();
    private readonly WholeFilter _whole;
    private readonly short[]?[] _limits = new short[Scores][];

    public NearestSearch(List<TextSegment> segments, string query, int length, TextUnit unit, NearestMatches nearest, CancellationToken cancellation)
    {
        (_segments, _length, _nearest, _cancellation) = (segments, length, nearest, cancellation);
        TextSegment alone = new(1);
        alone.Add(query, length, unit);
        _order.SetWholeQuery(alone.Signatures, 0);
        _whole = new WholeFilter(alone);
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
        RatioBounds.Write(_order, _length, _segments[segment].Signatures, some);
        Span<int> own = stackalloc int[Scores];
        own.Clear();
        foreach (byte bound in some) own[bound]++;
        lock (counts)
        {
            for (int i = 0; i < own.Length; i++) counts[i] += own[i];
        }
    }

    /// <summary>Offers the texts with bounds in a range, the second end excluded.</summary>
    private void Offer(byte[] bounds, int from, int to)
    {
        if (from >= to) return;
        ForEachSegment(i =>
        {
            int[] slots = ArrayPool<int>.Shared.Rent(TextSegment.Size + OrderLanes.Padding);
            Offer(i, slots.AsSpan(0, Find(bounds.AsSpan(i * TextSegment.Size, _segments[i].Count), (byte)from, (byte)(to - 1), slots)));
            ArrayPool<int>.Shared.Return(slots);
        });
    }

    private void Offer(int segment, Span<int> slots)
    {
        TextSegment texts = _segments[segment];
        // A few at a time: the ratio to reach rises meanwhile.
        for (; !slots.IsEmpty; slots = slots[Math.Min(slots.Length, Few)..])
        {
            Span<int> some = slots[..Math.Min(slots.Length, Few)];
            foreach (int slot in some[.._whole.Apply(texts, some, LimitsFrom(_nearest.LeastScore))])
            {
                // Long texts are compared elsewhere; what stands here for them is no bound.
                if (texts.LengthOf(slot) >= 0) _nearest.Offer(segment * TextSegment.Size + slot, texts[slot]);
            }
        }
    }

    /// <summary>The greatest distances by length; two threads may write the same ones.</summary>
    private short[] LimitsFrom(int score)
    {
        if (_limits[score] is { } known) return known;
        short[] limits = new short[ClassText.GreatestLength + 1];
        for (int length = 0; length < limits.Length; length++) limits[length] = (short)DistanceLimits.Of(_length + length, score);
        return _limits[score] = limits;
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
