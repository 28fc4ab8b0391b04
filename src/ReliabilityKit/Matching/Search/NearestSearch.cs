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

    // As many are compared before the rest: enough to know a good ratio to reach, few beside a million.
    private static readonly int[] s_rounds = [64, 512, 4096];

    private readonly List<TextSegment> _segments;
    private readonly NearestMatches _nearest;
    private readonly CancellationToken _cancellation;
    private readonly TextSignatures _query = new(1);
    private readonly OrderFilter _order = new();
    private readonly int[] _slots = new int[TextSegment.Size + OrderLanes.Padding];
    private readonly short[] _limits = new short[ClassText.GreatestLength + 1];
    private int _limitsOf = -1;

    public NearestSearch(List<TextSegment> segments, string query, TextUnit unit, NearestMatches nearest, CancellationToken cancellation)
    {
        (_segments, _nearest, _cancellation) = (segments, nearest, cancellation);
        _query.Set(0, query, unit);
        _order.SetQuery(_query, 0);
    }

    /// <summary>Offers all texts that may be near enough.</summary>
    public void Run()
    {
        byte[] bounds = ArrayPool<byte>.Shared.Rent(_segments.Count * TextSegment.Size);
        Span<int> counts = stackalloc int[Scores];
        WriteBounds(bounds, counts);
        int above = Scores;
        foreach (int size in s_rounds)
        {
            int least = above;
            for (int found = 0; least > 1 && found < size; least--) found += counts[least - 1];
            Offer(bounds, Math.Max(least, _nearest.LeastScore), above);
            above = least;
        }

        Offer(bounds, _nearest.LeastScore, above);
        ArrayPool<byte>.Shared.Return(bounds);
    }

    private void WriteBounds(byte[] bounds, Span<int> counts)
    {
        counts.Clear();
        for (int i = 0; i < _segments.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            Span<byte> some = bounds.AsSpan(i * TextSegment.Size, _segments[i].Count);
            RatioBounds.Write(_order, _query.Lengths[0], _segments[i].Signatures, some);
            foreach (byte bound in some) counts[bound]++;
        }
    }

    /// <summary>Offers the texts with bounds in a range, the second end excluded.</summary>
    private void Offer(byte[] bounds, int from, int to)
    {
        if (from >= to) return;
        for (int i = 0; i < _segments.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            int found = Find(bounds.AsSpan(i * TextSegment.Size, _segments[i].Count), (byte)from, (byte)(to - 1), _slots);
            if (found > 0) Offer(i, found);
        }
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

    private void Offer(int segment, int count)
    {
        SetLimits();
        TextSegment texts = _segments[segment];
        count = _order.Apply(texts.Signatures, _slots, count, _limits, _limits.Max());
        foreach (int slot in _slots.AsSpan(0, count))
        {
            // Long texts are compared elsewhere; what stands here for them is no bound.
            if (texts.LengthOf(slot) >= 0) _nearest.Offer(segment * TextSegment.Size + slot, texts[slot]);
        }
    }

    private void SetLimits()
    {
        if (_limitsOf == _nearest.LeastScore) return;
        _limitsOf = _nearest.LeastScore;
        for (int length = 0; length < _limits.Length; length++) _limits[length] = (short)DistanceLimits.Of(_query.Lengths[0] + length, _limitsOf);
    }
}
