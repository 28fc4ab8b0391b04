using System.Numerics;

namespace ReliabilityKit.Language.Neural;

/// <summary>Turns a word into the rows of the embedding tables that describe it.</summary>
/// <remarks>
/// Beside the word itself these are hashes of its shape, of its first and last letters and of the whole word, so that a word never
/// seen in training still says something (the hashing trick of Weinberger et al. 2009, as spaCy and fastText use it).
/// </remarks>
internal sealed class WordFeatures(Vocabulary vocabulary, NameHints hints, WordClasses classes, int subwords)
{
    /// <summary>
    /// Number of rows that describe a word: the word, its shape, parts of it, whether it is in lists of names, what a dictionary says of it, and
    /// whether it is part of a name or term of several words.
    /// </summary>
    public const int Count = 15;

    /// <summary>Index of the first of the two rows that stand for the whole word.</summary>
    public const int FirstWhole = 9;

    /// <summary>Index of the first of the rows that come from lists.</summary>
    public const int FirstListed = 11;

    /// <summary>Index of the row that says whether the word is part of a name or term of several words.</summary>
    public const int Phrase = 14;

    /// <summary>A row that is not there.</summary>
    public const int None = -1;

    /// <summary>Of words longer than this only the beginning and the end are read.</summary>
    public const int LongestWord = 64;

    private const int LongestPart = 4;
    private const uint ClassSeed = 1 << 20;
    private const uint NounSeed = 2 << 20;
    private const uint PhraseSeed = 3 << 20;

    public Vocabulary Vocabulary => vocabulary;

    /// <summary>Gets what a dictionary says of words, and of words together.</summary>
    public WordClasses Classes => classes;

    /// <summary>Describes a word.</summary>
    /// <param name="word">The word as it is written; not empty.</param>
    /// <param name="phrase">The row that says of which phrase it is part, or <see cref="None"/>.</param>
    /// <param name="rows">Receives <see cref="Count"/> rows, the first one of the table of words; <see cref="None"/> where there is none.</param>
    public void Describe(ReadOnlySpan<char> word, int phrase, Span<int> rows)
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
        rows[at++] = Row(65 + (uint)hints.Find(lower));
        DescribeClass(classes.Find(lower), rows[at..]);
        rows[Phrase] = phrase;
    }

    /// <summary>Returns the row of a word that is part of a name or term of several words.</summary>
    /// <param name="kinds">The class of all of them together.</param>
    /// <param name="position">0 for its first word, 2 for its last one, 1 for those between.</param>
    public int PhraseRow(int kinds, int position) => Row(PhraseSeed + (uint)(4 * kinds) + (uint)position);

    private void DescribeClass(int found, Span<int> rows)
    {
        rows[0] = classes.IsEmpty ? None : Row(ClassSeed + (uint)(found & WordClass.FormMask));
        rows[1] = classes.IsEmpty ? None : Row(NounSeed + (uint)WordClass.NounOf(found));
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
