using System.Buffers.Binary;
using NodaTime;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Archives.Packing;

/// <summary>Reads what <see cref="PackedWriter"/> wrote, in the same order.</summary>
/// <param name="bytes">What was written.</param>
/// <param name="words">The words of the document.</param>
internal ref struct PackedReader(ReadOnlySpan<byte> bytes, PackedWords words)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>Gets the number of bytes that were not read yet.</summary>
    public readonly int Left => _rest.Length;

    public uint ReadUnsigned()
    {
        uint value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = ReadByte();
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }

    public int ReadInt()
    {
        uint value = ReadUnsigned();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    public ulong ReadHash()
    {
        ulong hash = BinaryPrimitives.ReadUInt64LittleEndian(_rest);
        _rest = _rest[sizeof(ulong)..];
        return hash;
    }

    public uint ReadShortHash()
    {
        uint hash = BinaryPrimitives.ReadUInt32LittleEndian(_rest);
        _rest = _rest[sizeof(uint)..];
        return hash;
    }

    public bool ReadBool() => ReadByte() != 0;

    public double ReadDouble()
    {
        double value = BinaryPrimitives.ReadDoubleLittleEndian(_rest);
        _rest = _rest[sizeof(double)..];
        return value;
    }

    public double? ReadOptionalDouble() => ReadBool() ? ReadDouble() : null;

    public TextSpan ReadSpan() => new(ReadInt(), ReadInt());

    public string ReadWord() => words[(int)ReadUnsigned()];

    public string? ReadOptionalWord() => ReadBool() ? ReadWord() : null;

    public string ReadText() => PackedText.Decode(ReadTextBytes());

    /// <summary>Reads a text without making a string of it.</summary>
    public ReadOnlySpan<byte> ReadTextBytes()
    {
        int length = (int)ReadUnsigned();
        ReadOnlySpan<byte> text = _rest[..length];
        _rest = _rest[length..];
        return text;
    }

    public LocalDateTime? ReadOptionalTime() => ReadBool() ? ReadTime() : null;

    public LocalDateTime ReadTime()
    {
        LocalDate date = new LocalDate(1970, 1, 1).PlusDays(ReadInt());
        long nanoseconds = ReadUnsigned() * NodaConstants.NanosecondsPerSecond + ReadUnsigned();
        return date + LocalTime.FromNanosecondsSinceMidnight(nanoseconds);
    }

    private byte ReadByte()
    {
        byte next = _rest[0];
        _rest = _rest[1..];
        return next;
    }
}
