using System.Runtime.Intrinsics;
using ReliabilityKit.Matching.Joins;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Search;

/// <summary>Compares a query with the texts of a group at once, with AVX-512.</summary>
/// <remarks>As <see cref="OrderLanes"/>, for texts that stand in columns already.</remarks>
internal static unsafe class ColumnLanes
{
    private const int Line = 64;
    private const int Ahead = 2;

    /// <summary>Computes what the texts differ by at least.</summary>
    /// <param name="rare">The places of the query's rare codes.</param>
    /// <param name="frequent">Those of its frequent codes in the one sequence, then in the other.</param>
    /// <param name="counts">Its counts of frequent classes.</param>
    /// <param name="reach">Its reach, less what it and that of the texts are raised by.</param>
    /// <param name="frequentReach">Its reaches of frequent characters, less what those of the texts are raised by.</param>
    /// <param name="group">The group.</param>
    /// <param name="distances">Receives 32 numbers.</param>
    public static void Run(uint* rare, uint* frequent, byte* counts, int reach, int frequentReach, byte* group, int* distances)
    {
        // A group takes about as long as memory does to answer.
        for (int at = 0; at < OrderColumns.Size; at += Line) Prefetch.Address(group + Ahead * OrderColumns.Size + at);
        OrderLanes.Common(rare, (Vector512<uint>*)group, out Vector512<uint> a, out Vector512<uint> b);
        byte* texts = group + OrderColumns.Counts;
        Vector256<byte> blanks = Difference(counts, texts, 0), rares = Difference(counts, texts, OrderColumns.CountedClasses - 1);
        Vector256<byte> others = Vector256<byte>.Zero;
        for (int i = 1; i < LetterClasses.FrequentCount; i++) others = Vector256.AddSaturate(others, Difference(counts, texts, i));
        Vector512<uint>* columns = (Vector512<uint>*)(group + OrderColumns.Frequent);
        for (int half = 0; half < 2; half++, columns += OrderLanes.Columns, distances += OrderColumns.Half)
        {
            Vector512<int> rare2 = OrderLanes.PopCount(~(half == 0 ? a : b)) << 1, frequent2 = OrderLanes.CommonFrequent(frequent, columns) << 1;
            Vector512<int> rarePart = ReachesOf(group + OrderColumns.Reaches, half) + Vector512.Create(reach) - rare2;
            Vector512<int> frequentPart = ReachesOf(group + OrderColumns.FrequentReaches, half) + Vector512.Create(frequentReach) - frequent2;
            rarePart = Vector512.Max(rarePart, Widen(rares, half));
            (Widen(blanks, half) + rarePart + Vector512.Max(frequentPart, Widen(others, half))).Store(distances);
        }
    }

    private static Vector256<byte> Difference(byte* counts, byte* texts, int rank)
    {
        Vector256<byte> query = Vector256.Create(counts[rank]), text = Vector256.Load(texts + rank * OrderColumns.Group);
        return Vector256.Max(query, text) - Vector256.Min(query, text);
    }

    private static Vector512<int> ReachesOf(byte* reaches, int half) => Widen(Vector128.Load(reaches + half * OrderColumns.Half));

    private static Vector512<int> Widen(Vector256<byte> bytes, int half) => Widen(half == 0 ? bytes.GetLower() : bytes.GetUpper());

    private static Vector512<int> Widen(Vector128<byte> bytes)
    {
        (Vector128<ushort> low, Vector128<ushort> high) = Vector128.Widen(bytes);
        (Vector128<uint> a, Vector128<uint> b) = Vector128.Widen(low);
        (Vector128<uint> c, Vector128<uint> d) = Vector128.Widen(high);
        return Vector512.Create(Vector256.Create(a, b), Vector256.Create(c, d)).AsInt32();
    }
}
