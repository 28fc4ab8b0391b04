using System.Runtime.CompilerServices;

namespace ReliabilityKit.Language.Neural;

/// <summary>Numbers that begin at a cache line, so that no wide load crosses one.</summary>
/// <remarks>The array is pinned for life and freed by the garbage collector: keep this object as long as the pointer is used.</remarks>
/// <typeparam name="T">The kind of number.</typeparam>
internal sealed unsafe class AlignedBuffer<T>
    where T : unmanaged
{
    private const int Line = 64;
    private readonly T[] _array;

    public AlignedBuffer(int length)
    {
        _array = GC.AllocateArray<T>(length + (Line / sizeof(T)), pinned: true);
        nint address = (nint)Unsafe.AsPointer(ref _array[0]);
        Pointer = (T*)((address + Line - 1) & ~(nint)(Line - 1));
        Length = length;
    }

    /// <summary>Gets the first number.</summary>
    public T* Pointer { get; }

    public int Length { get; }

    public Span<T> Span => new(Pointer, Length);

    /// <summary>Returns a buffer of at least a length: the given one where it suffices.</summary>
    public static AlignedBuffer<T> Ensure(AlignedBuffer<T>? buffer, int length) =>
        buffer is not null && buffer.Length >= length ? buffer : new AlignedBuffer<T>(length + (length / 4));
}
