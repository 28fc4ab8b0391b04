using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Language.Neural;

/// <summary>The words that have a vector of their own.</summary>
internal sealed class Vocabulary
{
    /// <summary>Row of all words without a vector of their own.</summary>
    public const int Unknown = 0;

    private readonly WordIndex _rows = new(ignoreCase: false);

    /// <param name="words">The words, folded and in lower case; the first has row 1.</param>
    public Vocabulary(IReadOnlyList<string> words)
    {
        Words = words;
        foreach (string word in words)
            _rows.Add(word);
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>Gets the number of rows, that of the unknown word included.</summary>
    public int Count => Words.Count + 1;

    /// <summary>Returns the row of a word.</summary>
    public int Find(ReadOnlySpan<char> word) => _rows.Find(word) + 1;
}
