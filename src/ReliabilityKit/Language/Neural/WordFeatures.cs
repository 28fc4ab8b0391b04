using System.Numerics;

namespace ReliabilityKit.Language.Neural;

/// <summary>Turns a word into the rows of the embedding tables that describe it.</summary>
/// <remarks>
/// Beside the word itself these are hashes of its shape, of its first and last letters and of the whole word, so that a word never
/// seen in training still says something (the hashing trick of Weinberger et al. 2009, as spaCy and fastText use it).
/// </remarks>
internal sealed class WordFeatures(Vocabulary vocabulary, NameHints hints, int subwords)
{
    /// <summary>Number of rows that describe a word: the word, its shape, parts of it, and whether it is in lists of names.</summary>
    public const int Count = 12;

    /// <summary>Index of the first of the two rows that stand for the whole word.</summary>
    public const int FirstWhole = 9;

    private const int LongestPart = 4;

    // Of words longer than this only the beginning and the end are read.
    private const int LongestWord = 64;

    public Vocabulary Vocabulary => vocabulary;

    /// <summary>Describes a word.</summary>
    /// <param name="word">The word as it is written; not empty.</param>
    /// <param name="rows">Receives <see cref="Count"/> rows, the first one of the table of words.</param>
    public void Describe(ReadOnlySpan<char> word, Span<int> rows)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        Span<char> lower = stackalloc char[LongestWord];
        ReadOnlySpan<char> form = WordForm.Fold(word, buffer);
        int length = form.ToLowerInvariant(lower);
        lower = lower[..length];
        rows[0] = vocabulary.Find(lower);
        int at = 1;
        rows[at++] = Row(HashShape(form));
        for (int size = 1; size <= LongestPart; size++)
            rows[at++] = Row(Hash(lower[Math.Max(0, length - size)..], (uint)size));
        for (int size = 2; size <= LongestPart; size++)
            rows[at++] = Row(Hash(lower[..Math.Min(size, length)], 16 + (uint)size));
        rows[at++] = Row(Hash(lower, 32));
        rows[at++] = Row(Hash(form, 33));
        rows[at] = Row(65 + (uint)hints.Find(lower));
    }

    // Runs of one kind count up to three: "Xxxx" is a long capitalised word, "00" a number of two digits.
    private static uint HashShape(ReadOnlySpan<char> form)
    {
        uint hash = 64;
        char last = '\0';
        int run = 0;
        foreach (char c in form)
        {
            char kind = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : c;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= 3)
                hash = Mix(hash, kind);
        }

        return hash;
    }

    private static uint Hash(ReadOnlySpan<char> part, uint seed)
    {
        uint hash = seed;
        foreach (char c in part)
            hash = Mix(hash, c);
        return hash;
    }

    private static uint Mix(uint hash, char c) => BitOperations.RotateLeft(hash * 0x9E3779B1, 13) ^ (c * 0x85EBCA6Bu);

    private int Row(uint hash)
    {
        hash = (hash ^ (hash >> 15)) * 0x2C1B3C6D;
        hash = (hash ^ (hash >> 12)) * 0x297A2D39;
        return (int)((hash ^ (hash >> 15)) & (uint)(subwords - 1));
    }
}
