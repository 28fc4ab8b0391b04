using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ReliabilityKit.Matching.Signatures;

/// <summary>By how much the counts of two texts differ: never more than their Indel distance.</summary>
internal static unsafe class CountDistance
{
    private const int Size = LetterClasses.Count;

    /// <summary>A mask for <see cref="Between"/> that leaves no class out.</summary>
    public static byte[] All { get; } = [.. Enumerable.Repeat(byte.MaxValue, Size)];

    /// <summary>By sequence a mask for <see cref="Between"/> of the classes it has.</summary>
    public static byte[][] InSequence { get; } = [.. Enumerable.Range(0, LetterClasses.Sequences).Select(Mask)];

    /// <summary>Returns the sum of the differences.</summary>
    /// <param name="a">64 counts.</param>
    /// <param name="b">64 counts.</param>
    /// <param name="mask">255 for each class that counts, 0 for the others.</param>
    public static int Between(byte* a, byte* b, byte* mask)
    {
        if (Avx512BW.IsSupported)
        {
            Vector512<byte> m = Vector512.Load(mask);
            return (int)Vector512.Sum(Avx512BW.SumAbsoluteDifferences(Vector512.Load(a) & m, Vector512.Load(b) & m).AsUInt64());
        }

        return Vector128.IsHardwareAccelerated ? BetweenQuarters(a, b, mask) : BetweenScalar(a, b, mask);
    }

    /// <summary>As <see cref="Between"/>, for any processor.</summary>
    public static int BetweenScalar(byte* a, byte* b, byte* mask)
    {
        int sum = 0;
        for (int i = 0; i < Size; i++) sum += Math.Abs(a[i] - b[i]) & (sbyte)mask[i];
        return sum;
    }

    /// <summary>As <see cref="Between"/>, in registers of 128 bits.</summary>
    public static int BetweenQuarters(byte* a, byte* b, byte* mask)
    {
        Vector128<ushort> sum = Vector128<ushort>.Zero;
        for (int i = 0; i < Size; i += Vector128<byte>.Count)
        {
            Vector128<byte> x = Vector128.Load(a + i), y = Vector128.Load(b + i);
            Vector128<byte> difference = (Vector128.Max(x, y) - Vector128.Min(x, y)) & Vector128.Load(mask + i);
            (Vector128<ushort> low, Vector128<ushort> high) = Vector128.Widen(difference);
            sum += low + high;
        }

        return Vector128.Sum(sum);
    }

    private static byte[] Mask(int sequence) =>
        [.. LetterClasses.CodesIn(sequence).ToArray().Select(code => code == LetterClasses.NoCode ? (byte)0 : byte.MaxValue)];
}
