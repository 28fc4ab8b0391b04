using System.Collections.Frozen;

namespace ReliabilityKit.Language.Neural;

/// <summary>The words that have a vector of their own.</summary>
internal sealed class Vocabulary
{
    /// <summary>Row of all words without a vector of their own.</summary>
    public const int Unknown = 0;

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _rows;

    /// <param name="words">The words, folded and in lower case; the first has row 1.</param>
    public Vocabulary(IReadOnlyList<string> words)
    {
        Words = words;
        _rows = words.Select((word, index) => KeyValuePair.Create(word, index + 1))
            .ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>Gets the number of rows, that of the unknown word included.</summary>
    public int Count => Words.Count + 1;

    /// <summary>Returns the row of a word.</summary>
    public int Find(ReadOnlySpan<char> word) => _rows.TryGetValue(word, out int row) ? row : Unknown;
}
