using System.Runtime.Intrinsics;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Search;

/// <summary>The greatest ratio that a query and each of many texts can have, as far as their rare characters and the counts of others tell.</summary>
internal static class RatioBounds
{
    // Rounding to the nearest, and a little more than single precision can lose: a bound may be too great by one, never too small.
    private const float Rounding = 0.51f;

    /// <summary>Writes the bounds.</summary>
    /// <param name="query">The query.</param>
    /// <param name="length">The length of the query.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="bounds">Receives the ratio by slot.</param>
    public static void Write(ColumnQuery query, int length, TextSegment texts, Span<byte> bounds)
    {
        Span<int> distances = stackalloc int[OrderColumns.Group];
        for (int from = 0; from < bounds.Length; from += OrderColumns.Group)
        {
            int count = Math.Min(OrderColumns.Group, bounds.Length - from);
            query.Distances(texts.Orders, from / OrderColumns.Group, distances);
            if (count == OrderColumns.Group) Write(distances, length, texts.Lengths[from..], bounds[from..]);
            else
            {
                for (int i = 0; i < count; i++) bounds[from + i] = One(distances[i], length + texts.Lengths[from + i]);
            }
        }
    }

    private static byte One(int distance, int total) =>
        total == 0 ? (byte)0 : (byte)Math.Clamp((int)((total - distance) * 100f / total + Rounding), 0, 100);

    /// <summary>As <see cref="One"/>, for 32 texts.</summary>
    private static void Write(ReadOnlySpan<int> distances, int length, ReadOnlySpan<byte> lengths, Span<byte> bounds)
    {
        (Vector256<ushort> low, Vector256<ushort> high) = Vector256.Widen(Vector256.Create(lengths));
        Vector256<uint> a = Eight(distances, 0, length, Vector256.WidenLower(low)), b = Eight(distances, 8, length, Vector256.WidenUpper(low));
        Vector256<uint> c = Eight(distances, 16, length, Vector256.WidenLower(high)), d = Eight(distances, 24, length, Vector256.WidenUpper(high));
        Vector256.Narrow(Vector256.Narrow(a, b), Vector256.Narrow(c, d)).CopyTo(bounds);
    }

    private static Vector256<uint> Eight(ReadOnlySpan<int> distances, int at, int length, Vector256<uint> lengths)
    {
        Vector256<int> totals = lengths.AsInt32() + Vector256.Create(length);
        Vector256<float> shares = Vector256.ConvertToSingle(totals - Vector256.Create(distances[at..])) * 100f / Vector256.ConvertToSingle(totals);
        Vector256<int> ratios = Vector256.ConvertToInt32(shares + Vector256.Create(Rounding));
        return Vector256.Min(Vector256.Max(ratios, Vector256<int>.Zero), Vector256.Create(100)).AsUInt32();
    }
}
