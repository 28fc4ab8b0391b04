namespace ReliabilityKit.Matching.Signatures;

/// <summary>Two sequences of frequent characters of a text: sixteen bytes each with up to 32 codes, two a byte, 0 behind the end.</summary>
internal static class FrequentRow
{
    /// <summary>The bytes of a row.</summary>
    public const int Size = 32;

    /// <summary>Writes a row.</summary>
    /// <param name="row">Receives it.</param>
    /// <param name="classes">The classes of the characters of a text.</param>
    public static void Fill(Span<byte> row, ReadOnlySpan<byte> classes)
    {
        row.Clear();
        Fill(row[..(Size / 2)], classes, LetterClasses.FrequentConsonants);
        Fill(row[(Size / 2)..], classes, LetterClasses.FrequentVowels);
    }

    private static void Fill(Span<byte> row, ReadOnlySpan<byte> classes, ReadOnlySpan<byte> codeOf)
    {
        int length = 0;
        foreach (byte letterClass in classes)
        {
            byte code = codeOf[letterClass];
            if (code == LetterClasses.NoCode) continue;
            if (length == OrderRow.Kept) return;
            row[length / 2] |= (byte)(code << length % 2 * 4);
            length++;
        }
    }
}
