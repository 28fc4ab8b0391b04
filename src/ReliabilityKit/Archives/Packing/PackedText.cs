using System.Text;

namespace ReliabilityKit.Archives.Packing;

/// <summary>Reads texts as <see cref="PackedWriter.WriteText"/> wrote them.</summary>
internal static class PackedText
{
    /// <summary>Returns the text of some bytes. Every code unit ends with a byte below 128.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) =>
        Ascii.IsValid(bytes) ? Encoding.ASCII.GetString(bytes) : DecodeUnits(bytes);

    private static string DecodeUnits(ReadOnlySpan<byte> bytes)
    {
        char[] text = new char[bytes.Length];
        int count = 0;
        while (!bytes.IsEmpty)
        {
            int ascii = bytes.IndexOfAnyInRange((byte)0x80, byte.MaxValue);
            if (ascii < 0) ascii = bytes.Length;
            count += Encoding.ASCII.GetChars(bytes[..ascii], text.AsSpan(count));
            bytes = bytes[ascii..];
            if (!bytes.IsEmpty) text[count++] = DecodeUnit(ref bytes);
        }

        return new string(text, 0, count);
    }

    private static char DecodeUnit(ref ReadOnlySpan<byte> bytes)
    {
        int unit = 0, length = 0;
        do unit |= (bytes[length] & 0x7F) << 7 * length;
        while (bytes[length++] >= 0x80);
        bytes = bytes[length..];
        return (char)unit;
    }
}
