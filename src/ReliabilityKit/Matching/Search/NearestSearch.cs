using System.Buffers;
using System.Runtime.InteropServices;
using ReliabilityKit.Matching.Joins;
using ReliabilityKit.Matching.Signatures;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Matching.Search;

/// <summary>Searches the texts that have signatures.</summary>
/// <remarks>
/// Counts of characters bound the ratio from above. The texts with the greatest bounds are compared first, which soon gives a ratio that the rest
/// must reach; of the rest only those are looked at whose bound does.
/// </remarks>
internal sealed unsafe class NearestSearch
{
    private const int Padding = OrderLanes.Padding;

    // As many are compared before the rest: enough to know a good ratio to reach, few beside a million.
    private static readonly int[] s_rounds = [64, 1024];

    private readonly List<TextSegment> _segments;
    private readonly NearestMatches _nearest;
    private readonly CancellationToken _cancellation;
    private readonly TextSignatures _query = new(1);
    private readonly OrderFilter _order = new();
    private readonly short[] _limits = new short[TextSignatures.GreatestLength + 1];
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
        byte[] rented = ArrayPool<byte>.Shared.Rent(_segments.Count * TextSegment.Size);
        int* histogram = stackalloc int[101];
        new Span<int>(histogram, 101).Clear();
        for (int i = 0; i < _segments.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            Span<byte> bounds = rented.AsSpan(i * TextSegment.Size, _segments[i].Count);
            CountBounds.Write(_query.Counts, _query.Lengths[0], _segments[i].Signatures, bounds);
            foreach (byte bound in bounds) histogram[bound]++;
        }

        int above = 101;
        foreach (int size in s_rounds)
        {
            int least = above;
            for (int found = 0; least > 1 && found < size; least--) found += histogram[least - 1];
            Offer(rented, Math.Max(least, _nearest.LeastScore), above);
            above = least;
        }

        Offer(rented, _nearest.LeastScore, above);
        ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>Offers the texts with bounds in a range, the second end excluded.</summary>
    private void Offer(byte[] bounds, int from, int to)
    {
        if (from >= to) return;
        Span<int> slots = stackalloc int[TextSegment.Size / 8 + Padding];
        for (int i = 0; i < _segments.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            ReadOnlySpan<byte> some = bounds.AsSpan(i * TextSegment.Size, _segments[i].Count);
            int found = 0;
            for (int at = 0; ; at++)
            {
                int next = some[at..].IndexOfAnyInRange((byte)from, (byte)(to - 1));
                if (next < 0) break;
                at += next;
                slots[found++] = at;
                if (found < slots.Length - Padding) continue;
                Offer(i, slots, found);
                found = 0;
            }

            Offer(i, slots, found);
        }
    }

    private void Offer(int segment, Span<int> slots, int count)
    {
        if (count == 0) return;
        SetLimits();
        TextSegment texts = _segments[segment];
        count = _order.Apply(texts.Signatures, slots, count, _limits, _limits.Max());
        foreach (int slot in slots[..count]) _nearest.Offer(segment * TextSegment.Size + slot, texts[slot]);
    }

    private void SetLimits()
    {
        if (_limitsOf == _nearest.LeastScore) return;
        _limitsOf = _nearest.LeastScore;
        for (int length = 0; length < _limits.Length; length++) _limits[length] = (short)DistanceLimits.Of(_query.Lengths[0] + length, _limitsOf);
    }
}
