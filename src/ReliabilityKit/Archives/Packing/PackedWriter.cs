using System.Buffers.Binary;
using NodaTime;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Archives.Packing;

/// <summary>Writes values as few bytes. Words that come again are written once.</summary>
internal sealed class PackedWriter
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private static readonly LocalDate s_epoch = new(1970, 1, 1);

    private byte[] _bytes = new byte[4096];
    private int _count;

    /// <summary>Returns what was written since the last time.</summary>
    public byte[] Take()
    {
        byte[] bytes = _bytes.AsSpan(0, _count).ToArray();
        _count = 0;
        _words.Clear();
        return bytes;
    }

    /// <summary>Writes a number from 0 on: seven bits a byte, the lowest first.</summary>
    public void Write(uint value)
    {
        for (; value >= 0x80; value >>= 7) Put((byte)(value | 0x80));
        Put((byte)value);
    }

    /// <summary>Writes a whole number; small ones of either sign take few bytes.</summary>
    public void Write(int value) => Write((uint)(value << 1 ^ value >> 31));

    public void Write(bool value) => Put(value ? (byte)1 : (byte)0);

    public void Write(double value)
    {
        Reserve(sizeof(double));
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.AsSpan(_count), value);
        _count += sizeof(double);
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
    public void Write(string word)
    {
        if (_words.TryGetValue(word, out int number))
        {
            Write((uint)number);
            return;
        }

        _words.Add(word, _words.Count + 1);
        Write(0u);
        WriteText(word);
    }

    public void WriteOptional(string? word)
    {
        Write(word is not null);
        if (word is not null) Write(word);
    }

    /// <summary>Writes a text code unit by code unit, so that also unpaired surrogates come back: ASCII takes one byte.</summary>
    public void WriteText(string text)
    {
        Write((uint)text.Length);
        Reserve(3 * text.Length);
        foreach (char c in text)
        {
            if (c < 0x80) _bytes[_count++] = (byte)c;
            else Write((uint)c);
        }
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
        _bytes[_count++] = value;
    }

    private void Reserve(int more)
    {
        if (_count + more > _bytes.Length) Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _count + more));
    }
}
