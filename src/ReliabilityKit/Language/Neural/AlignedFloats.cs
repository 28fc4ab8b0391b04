using System.Runtime.CompilerServices;

namespace ReliabilityKit.Language.Neural;

/// <summary>Numbers that begin at a cache line, so that no wide load crosses one.</summary>
/// <remarks>The array is pinned for life and freed by the garbage collector: keep this object as long as the pointer is used.</remarks>
internal sealed unsafe class AlignedFloats
{
    private const int Line = 64;
    private readonly float[] _array;

    public AlignedFloats(int length)
    {
        _array = GC.AllocateArray<float>(length + (Line / sizeof(float)), pinned: true);
        nint address = (nint)Unsafe.AsPointer(ref _array[0]);
        Pointer = (float*)((address + Line - 1) & ~(nint)(Line - 1));
        Length = length;
    }

    /// <summary>Gets the first number.</summary>
    public float* Pointer { get; }

    public int Length { get; }

    public Span<float> Span => new(Pointer, Length);

    /// <summary>Returns a buffer of at least a length: the given one where it suffices.</summary>
    public static AlignedFloats Ensure(AlignedFloats? buffer, int length) =>
        buffer is not null && buffer.Length >= length ? buffer : new AlignedFloats(length + (length / 4));
}
