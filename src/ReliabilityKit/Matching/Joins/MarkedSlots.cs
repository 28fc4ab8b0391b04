using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Turns bits into the slots they stand for.</summary>
internal static unsafe class MarkedSlots
{
    /// <summary>How many slots behind those found are written over.</summary>
    public const int Padding = 16;

    private static readonly uint[] s_bits = [.. Enumerable.Range(0, 16).Select(i => 1u << i)];

    /// <summary>Writes the slots of a word's bits, and returns how many they are.</summary>
    /// <param name="marks">The bits.</param>
    /// <param name="first">The slot of the lowest bit.</param>
    /// <param name="slots">Receives the slots; up to <see cref="Padding"/> more are written over.</param>
    public static int Write(ulong marks, int first, int* slots)
    {
        // Without a branch for each bit: where they are cannot be foretold, which costs more than the work.
        return Avx512F.IsSupported ? WriteLanes(marks, first, slots) : WriteOneByOne(marks, first, slots);
    }

    /// <summary>As <see cref="Write"/>, on any processor.</summary>
    public static int WriteOneByOne(ulong marks, int first, int* slots)
    {
        int count = 0;
        for (; marks != 0; marks &= marks - 1) slots[count++] = first + BitOperations.TrailingZeroCount(marks);
        return count;
    }

    private static int WriteLanes(ulong marks, int first, int* slots)
    {
        Vector512<uint> bits = Vector512.Create(s_bits), lanes = Vector512<uint>.Indices + Vector512.Create((uint)first);
        int count = 0;
        for (int part = 0; part < 4; part++, marks >>= 16, lanes += Vector512.Create(16u))
        {
            Vector512<uint> mask = Vector512.Equals(Vector512.Create((uint)marks) & bits, bits);
            Avx512F.Compress(Vector512<uint>.Zero, mask, lanes).Store((uint*)slots + count);
            count += BitOperations.PopCount((uint)(ushort)marks);
        }

        return count;
    }
}
