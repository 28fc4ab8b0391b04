namespace ReliabilityKit.Documents.Input;

/// <summary>The encoding that most Western text that is not Unicode is in.</summary>
/// <remarks>
/// Bytes 0x00–0x7F and 0xA0–0xFF are the code points of the same number; 0x80–0x9F follow the WHATWG Encoding Standard's
/// index for windows-1252. Five of those bytes stand for nothing, which tells such text from binary data.
/// </remarks>
internal static class Windows1252
{
    private const char Unassigned = '\0';

    private const string HighControls =
        "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0" +
        "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    /// <summary>Returns whether bytes that are not UTF-8 look like Western text: mostly ASCII, and no byte without a meaning.</summary>
    public static bool IsPlausible(ReadOnlySpan<byte> bytes)
    {
        int high = 0;
        foreach (byte b in bytes)
        {
            if (b < 0x80)
                continue;
            if (b < 0xA0 && HighControls[b - 0x80] == Unassigned)
                return false;
            high++;
        }

        // Accented letters and quotation marks are below a fifth of French or Portuguese; two thirds of random bytes are not ASCII letters.
        return high * 4L <= bytes.Length;
    }

    public static string Decode(ReadOnlySpan<byte> bytes) =>
        string.Create(bytes.Length, bytes, static (chars, source) =>
        {
            for (int i = 0; i < source.Length; i++)
                chars[i] = source[i] is >= 0x80 and < 0xA0 ? HighControls[source[i] - 0x80] : (char)source[i];
        });
}
