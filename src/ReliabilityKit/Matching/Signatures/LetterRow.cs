namespace ReliabilityKit.Matching.Signatures;

/// <summary>A cache line with the characters of a short text in their order: a code each, 0 behind the end, and whether the codes tell all.</summary>
internal static class LetterRow
{
    /// <summary>The bytes of a row.</summary>
    public const int Size = 64;

    /// <summary>The codes that are kept.</summary>
    public const int Kept = 60;

    /// <summary>Where a row says whether texts with equal codes are equal.</summary>
    private const int Exact = Kept;

    /// <summary>Writes a row.</summary>
    /// <param name="row">Receives it.</param>
    /// <param name="text">The classes of the characters of a text.</param>
    /// <param name="hasOwnLetters">Whether no character of the text shares its code with another one.</param>
    public static void Fill(Span<byte> row, ReadOnlySpan<byte> text, bool hasOwnLetters)
    {
        row.Clear();
        for (int i = 0; i < Math.Min(text.Length, Kept); i++) row[i] = LetterClasses.Letters[text[i]];
        row[Exact] = hasOwnLetters && text.Length <= Kept ? (byte)1 : (byte)0;
    }

    /// <summary>Returns whether texts whose rows say so are equal where their codes are.</summary>
    public static unsafe bool IsExact(byte* row) => row[Exact] != 0;
}
