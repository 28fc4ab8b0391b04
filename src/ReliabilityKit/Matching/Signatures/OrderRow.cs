namespace ReliabilityKit.Matching.Signatures;

/// <summary>A cache line about a text: its rare characters in their order, and the counts of the others.</summary>
/// <remarks>
/// From byte 0 the codes of up to 32 rare characters, 0 behind the end; from byte 32 the counts of the frequent classes by rank; then, raised by
/// <see cref="Raise"/>, the reach of the sequence of rare characters and those of both sequences of a
/// <see cref="FrequentRow"/>; last the number of rare characters.
/// The reach of a sequence is its length less twice what was cut off: the sum of two reaches less twice what is common of both is never more than
/// the distance of the sequences, whatever was cut off.
/// </remarks>
internal static class OrderRow
{
    /// <summary>The bytes of a row.</summary>
    public const int Size = 64;

    /// <summary>The codes that are kept of a sequence.</summary>
    public const int Kept = 32;

    /// <summary>Where the counts of the frequent classes begin: sixteen bytes with the reaches.</summary>
    public const int Counts = Kept;

    /// <summary>Where the reach of the rare characters is, counted from <see cref="Counts"/>.</summary>
    public const int Reach = LetterClasses.FrequentCount;

    /// <summary>Where the reaches of the frequent characters begin.</summary>
    public const int FrequentReaches = Counts + Reach + 1;

    /// <summary>Where the number of rare characters is.</summary>
    public const int RareCount = FrequentReaches + 2;

    /// <summary>What is added to reaches, to keep them above 0.</summary>
    public const int Raise = ClassText.GreatestLength - 2 * Kept;

    /// <summary>As the other, if the counts are not known.</summary>
    public static void Fill(Span<byte> row, ReadOnlySpan<byte> classes)
    {
        Span<byte> counts = stackalloc byte[LetterClasses.Count];
        ClassText.Count(classes, counts);
        Fill(row, classes, counts);
    }

    /// <summary>Writes a row.</summary>
    /// <param name="row">Receives it.</param>
    /// <param name="classes">The classes of the characters of a text.</param>
    /// <param name="counts">By class how often it occurs.</param>
    public static void Fill(Span<byte> row, ReadOnlySpan<byte> classes, ReadOnlySpan<byte> counts)
    {
        row.Clear();
        int length = 0, consonants = 0, vowels = 0;
        foreach (byte letterClass in classes)
        {
            byte code = LetterClasses.Rare[letterClass];
            if (code == LetterClasses.NoCode)
            {
                consonants += LetterClasses.FrequentConsonants[letterClass] == LetterClasses.NoCode ? 0 : 1;
                vowels += LetterClasses.FrequentVowels[letterClass] == LetterClasses.NoCode ? 0 : 1;
                continue;
            }

            if (length < Kept) row[length] = code;
            length++;
        }

        for (int i = 0; i < counts.Length; i++)
        {
            int rank = LetterClasses.Ranks[i];
            if (rank < LetterClasses.FrequentCount) row[Counts + rank] = counts[i];
        }

        row[Counts + Reach] = ReachOf(length);
        row[RareCount] = (byte)length;
        row[FrequentReaches] = ReachOf(consonants);
        row[FrequentReaches + 1] = ReachOf(vowels);
    }

    private static byte ReachOf(int length) => (byte)(length - 2 * Math.Max(0, length - Kept) + Raise);
}
