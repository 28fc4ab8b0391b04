namespace ReliabilityKit.Matching.Signatures;

/// <summary>Bytes that begin at a cache line and stay where they are, so that a row of 64 is read at once.</summary>
internal readonly unsafe struct AlignedBytes
{
    private const int Line = 64;

    private readonly byte[] _array;
    private readonly int _offset;

    /// <summary>Takes memory that is all zero.</summary>
    public AlignedBytes(long length)
    {
        _array = GC.AllocateArray<byte>(checked((int)(length + Line - 1)), pinned: true);
        Length = (int)length;
        fixed (byte* first = _array) _offset = (int)(-(nint)first & (Line - 1));
    }

    /// <summary>The number of bytes.</summary>
    public int Length { get; }

    /// <summary>The first byte; valid as long as this is in use.</summary>
    public byte* Pointer
    {
        get
        {
            fixed (byte* first = _array) return first + _offset;
        }
    }

    /// <summary>All bytes.</summary>
    public Span<byte> Span => _array.AsSpan(_offset, Length);
}
