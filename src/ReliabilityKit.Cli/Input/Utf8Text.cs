using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ReliabilityKit.Cli.Input;

/// <summary>UTF-8 read strictly: a wrong byte is said, never replaced in silence.</summary>
internal static class Utf8Text
{
    /// <summary>Decodes bytes.</summary>
    /// <exception cref="FormatException">They are not UTF-8; the message says where.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        Validate(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    /// <exception cref="FormatException">The bytes are not UTF-8; the message says where.</exception>
    public static void Validate(ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.IsValid(bytes))
            throw new FormatException($"not UTF-8: byte {ValidPrefix(bytes) + 1} fits no character");
    }

    private static int ValidPrefix(ReadOnlySpan<byte> bytes)
    {
        int offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out int length) == OperationStatus.Done)
            offset += length;
        return offset;
    }
}
