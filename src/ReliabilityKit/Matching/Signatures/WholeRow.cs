namespace ReliabilityKit.Matching.Signatures;

/// <summary>
/// All characters of a text in two sequences of up to 64: from byte 0 the codes of all but the most frequent classes, a byte each, from byte 64 those of
/// the others, two a byte; 0 behind the ends.
/// </summary>
internal static class WholeRow
{
    /// <summary>The bytes of a row.</summary>
    public const int Size = 96;

    /// <summary>The codes that are kept of a sequence.</summary>
    public const int Kept = 64;

    /// <summary>Where the codes of the most frequent classes begin.</summary>
    public const int Top = Kept;

    /// <summary>What is added to a number of characters less twice those that had no room, to keep it above 0.</summary>
    public const int Raise = ClassText.GreatestLength - 2 * Kept;

    /// <summary>Writes a row, and returns how many characters had room in it.</summary>
    /// <param name="row">Receives it.</param>
    /// <param name="classes">The classes of the characters of a text.</param>
    public static int Fill(Span<byte> row, ReadOnlySpan<byte> classes)
    {
        row.Clear();
        int main = 0, top = 0;
        foreach (byte letterClass in classes)
        {
            byte code = LetterClasses.Main[letterClass];
            if (code != LetterClasses.NoCode)
            {
                if (main < Kept) row[main++] = code;
            }
            else if (top < Kept)
            {
                row[Top + top / 2] |= (byte)(LetterClasses.Ranks[letterClass] + 1 << top % 2 * 4);
                top++;
            }
        }

        return main + top;
    }
}
