using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ReliabilityKit.Matching.Signatures;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Matching.Search;

/// <summary>The greatest ratio that a query and each of many texts can have by how often they have each class of characters.</summary>
internal static unsafe class CountBounds
{
    private const int Size = LetterClasses.Count;

    /// <summary>Writes the bounds.</summary>
    /// <param name="query">The counts of the query.</param>
    /// <param name="length">The length of the query.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="bounds">Receives the ratio by slot.</param>
    public static void Write(byte* query, int length, TextSignatures texts, Span<byte> bounds)
    {
        byte* row = texts.Counts;
        ReadOnlySpan<byte> lengths = texts.Lengths;
        for (int i = 0; i < bounds.Length; i++, row += Size)
        {
            int total = length + lengths[i];
            bounds[i] = PercentTable.Percent(total, (total - Distance(query, row)) / 2);
        }
    }

    /// <summary>The sum of the differences of 64 counts.</summary>
    public static int Distance(byte* a, byte* b)
    {
        if (Avx512BW.IsSupported) return (int)Vector512.Sum(Avx512BW.SumAbsoluteDifferences(Vector512.Load(a), Vector512.Load(b)).AsUInt64());
        return Vector128.IsHardwareAccelerated ? DistanceOfQuarters(a, b) : DistanceScalar(a, b);
    }

    /// <summary>As <see cref="Distance"/>, for any processor.</summary>
    public static int DistanceScalar(byte* a, byte* b)
    {
        int sum = 0;
        for (int i = 0; i < Size; i++) sum += Math.Abs(a[i] - b[i]);
        return sum;
    }

    /// <summary>As <see cref="Distance"/>, in registers of 128 bits.</summary>
    public static int DistanceOfQuarters(byte* a, byte* b)
    {
        Vector128<ushort> sum = Vector128<ushort>.Zero;
        for (int i = 0; i < Size; i += Vector128<byte>.Count)
        {
            Vector128<byte> x = Vector128.Load(a + i), y = Vector128.Load(b + i);
            (Vector128<ushort> low, Vector128<ushort> high) = Vector128.Widen(Vector128.Max(x, y) - Vector128.Min(x, y));
            sum += low + high;
        }

        return Vector128.Sum(sum);
    }
}
