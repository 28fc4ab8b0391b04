using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Asks for memory before it is needed, so that many lines are on their way at once.</summary>
internal static unsafe class Prefetch
{
    private const int Line = 64;

    /// <summary>Asks for the line of an address; whether anything is there does not matter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Address(void* address)
    {
        if (Sse.IsSupported) Sse.Prefetch0(address);
    }

    /// <summary>Asks for the characters of a text.</summary>
    public static void Text(string text, int length)
    {
        // Wherever the text may be moved to meanwhile: at worst nothing is gained.
        byte* first = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(text.AsSpan()));
        for (int at = 0; at < length * sizeof(char) + Line; at += Line) Address(first + at);
    }
}
