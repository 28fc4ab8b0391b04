using System.Buffers.Binary;
using NodaTime;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Archives.Packing;

/// <summary>Writes values as few bytes. Of a word that may come again its number is written.</summary>
/// <param name="words">Numbers the words; several writers may share it.</param>
internal sealed class PackedWriter(WordTable words)
{
    private static readonly LocalDate s_epoch = new(1970, 1, 1);

    private byte[] _bytes = new byte[4096];

    /// <summary>Gets the number of bytes written.</summary>
    public int Count { get; private set; }

    /// <summary>Gets what was written.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Count);

    /// <summary>Forgets what was written.</summary>
    public void Clear() => Count = 0;

    /// <summary>Writes a number from 0 on: seven bits a byte, the lowest first.</summary>
    public void Write(uint value)
    {
        for (; value >= 0x80; value >>= 7) Put((byte)(value | 0x80));
        Put((byte)value);
    }

    /// <summary>Writes a whole number; small ones of either sign take few bytes.</summary>
    public void Write(int value) => Write((uint)(value << 1 ^ value >> 31));

    public void Write(ulong hash)
    {
        Reserve(sizeof(ulong));
        BinaryPrimitives.WriteUInt64LittleEndian(_bytes.AsSpan(Count), hash);
        Count += sizeof(ulong);
    }

    /// <summary>Writes a short hash: four bytes.</summary>
    public void WriteHash(uint hash)
    {
        Reserve(sizeof(uint));
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.AsSpan(Count), hash);
        Count += sizeof(uint);
    }

    public void Write(bool value) => Put(value ? (byte)1 : (byte)0);

    public void Write(double value)
    {
        Reserve(sizeof(double));
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.AsSpan(Count), value);
        Count += sizeof(double);
    }

    public void Write(double? value)
    {
        Write(value.HasValue);
        if (value is { } number) Write(number);
    }

    public void Write(TextSpan span)
    {
        Write(span.Start);
        Write(span.Length);
    }

    /// <summary>Writes a word that may come again.</summary>
    public void Write(string word) => Write((uint)words.Add(word));

    public void WriteOptional(string? word)
    {
        Write(word is not null);
        if (word is not null) Write(word);
    }

    /// <summary>
    /// Writes the number of bytes of a text, and the text code unit by code unit, so that also unpaired surrogates come back: ASCII takes one byte.
    /// </summary>
    public void WriteText(string text)
    {
        int bytes = 0;
        foreach (char c in text) bytes += c < 0x80 ? 1 : c < 0x4000 ? 2 : 3;
        Write((uint)bytes);
        Reserve(bytes);
        foreach (char c in text) Write((uint)c);
    }

    public void Write(LocalDateTime? time)
    {
        Write(time.HasValue);
        if (time is { } value) Write(value);
    }

    public void Write(LocalDateTime time)
    {
        LocalDateTime iso = time.WithCalendar(CalendarSystem.Iso);
        Write(Period.DaysBetween(s_epoch, iso.Date));
        Write((uint)(iso.NanosecondOfDay / NodaConstants.NanosecondsPerSecond));
        Write((uint)(iso.NanosecondOfDay % NodaConstants.NanosecondsPerSecond));
    }

    private void Put(byte value)
    {
        Reserve(1);
        _bytes[Count++] = value;
    }

    private void Reserve(int more)
    {
        if (Count + more > _bytes.Length) Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Count + more));
    }
}
