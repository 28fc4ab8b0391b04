using System.Diagnostics.CodeAnalysis;

namespace ReliabilityKit.Lexicons;

/// <summary>What is known about words, asked with spans, so that looking up allocates nothing. Immutable.</summary>
/// <typeparam name="TValue">What is known about a word.</typeparam>
internal sealed class WordMap<TValue>
{
    private readonly WordIndex _index;
    private readonly TValue[] _values;

    /// <param name="index">The words.</param>
    /// <param name="values">What is known about each, at the place of its number. Both are kept and must not change any more.</param>
    internal WordMap(WordIndex index, TValue[] values)
    {
        _index = index;
        _values = values;
    }

    /// <summary>Gets the words.</summary>
    public ReadOnlySpan<string> Words => _index.Words;

    /// <summary>Gets what is known about a word.</summary>
    /// <exception cref="KeyNotFoundException">Nothing is.</exception>
    public TValue this[ReadOnlySpan<char> word] =>
        TryGetValue(word, out TValue? value) ? value : throw new KeyNotFoundException($"\"{word}\" is not in the map");

    /// <summary>Reads a table by its first column; of rows with the same word the first one counts.</summary>
    public static WordMap<TValue> Read(string table, Func<string[], TValue> read, bool ignoreCase = false) =>
        Of(LexiconTable.Read(table), read, ignoreCase);

    /// <summary>Returns rows by their first column; of those with the same word the first one counts.</summary>
    public static WordMap<TValue> Of(List<string[]> rows, Func<string[], TValue> read, bool ignoreCase = false)
    {
        var map = new WordMapBuilder<TValue>(ignoreCase);
        foreach (string[] row in rows)
            map.TryAdd(row[0], read(row));
        return map.Build();
    }

    /// <summary>Returns whether something is known about a word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _index.Find(word) >= 0;

    /// <summary>Finds what is known about a word.</summary>
    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out TValue value)
    {
        int number = _index.Find(word);
        value = number < 0 ? default : _values[number];
        return number >= 0;
    }

    /// <summary>Returns what is known about a word, or the default.</summary>
    public TValue? GetValueOrDefault(ReadOnlySpan<char> word) => TryGetValue(word, out TValue? value) ? value : default;

    /// <summary>Returns what is known about a word, or something else.</summary>
    public TValue GetValueOrDefault(ReadOnlySpan<char> word, TValue otherwise) => TryGetValue(word, out TValue? value) ? value : otherwise;
}
