using System.Buffers.Binary;
using NodaTime;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Archives.Packing;

/// <summary>Reads what <see cref="PackedWriter"/> wrote, in the same order.</summary>
internal ref struct PackedReader(ReadOnlySpan<byte> bytes)
{
    private readonly List<string> _words = [];
    private ReadOnlySpan<byte> _rest = bytes;

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

    public bool ReadBool() => ReadByte() != 0;

    public double ReadDouble()
    {
        double value = BinaryPrimitives.ReadDoubleLittleEndian(_rest);
        _rest = _rest[sizeof(double)..];
        return value;
    }

    public double? ReadOptionalDouble() => ReadBool() ? ReadDouble() : null;

    public TextSpan ReadSpan() => new(ReadInt(), ReadInt());

    public string ReadWord()
    {
        uint number = ReadUnsigned();
        if (number > 0) return _words[(int)number - 1];
        string word = ReadText();
        _words.Add(word);
        return word;
    }

    public string? ReadOptionalWord() => ReadBool() ? ReadWord() : null;

    public string ReadText()
    {
        char[] text = new char[ReadUnsigned()];
        for (int i = 0; i < text.Length; i++)
        {
            byte next = _rest[0];
            if (next < 0x80)
            {
                text[i] = (char)next;
                _rest = _rest[1..];
            }
            else
            {
                text[i] = (char)ReadUnsigned();
            }
        }

        return new string(text);
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
