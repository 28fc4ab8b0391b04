using System.Runtime.Intrinsics;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins;

/// <summary>The places of each code in a sequence of 32, a bit each.</summary>
internal static class CodeMasks
{
    /// <summary>The bytes of a sequence with two codes a byte.</summary>
    public const int Packed = OrderRow.Kept / 2;

    /// <summary>Writes the places in a sequence of a byte a code.</summary>
    /// <param name="codes">32 codes.</param>
    /// <param name="masks">Receives the places by code; none for code 0.</param>
    public static void Fill(ReadOnlySpan<byte> codes, Span<uint> masks)
    {
        masks[LetterClasses.NoCode] = 0;
        if (Vector256.IsHardwareAccelerated) Fill(Vector256.Create(codes), masks);
        else FillScalar(codes, masks);
    }

    /// <summary>Writes the places in a sequence of two codes a byte, the lower half first.</summary>
    public static void FillPacked(ReadOnlySpan<byte> packed, Span<uint> masks)
    {
        Vector256<ushort> pairs = Vector256.WidenLower(Vector128.Create(packed).ToVector256());
        Vector256<ushort> codes = (pairs | pairs << 4) & Vector256.Create((ushort)0x0f0f);
        Span<byte> unpacked = stackalloc byte[OrderRow.Kept];
        codes.AsByte().CopyTo(unpacked);
        Fill(unpacked, masks);
    }

    /// <summary>As <see cref="Fill(ReadOnlySpan{byte}, Span{uint})"/>, on any processor.</summary>
    public static void FillScalar(ReadOnlySpan<byte> codes, Span<uint> masks)
    {
        masks.Clear();
        for (int i = 0; i < codes.Length; i++) masks[codes[i]] |= 1u << i;
        masks[LetterClasses.NoCode] = 0;
    }

    private static void Fill(Vector256<byte> codes, Span<uint> masks)
    {
        for (int code = 1; code < masks.Length; code++)
            masks[code] = Vector256.Equals(codes, Vector256.Create((byte)code)).ExtractMostSignificantBits();
    }
}
