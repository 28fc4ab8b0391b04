using System.Collections.Frozen;
using System.Text;

namespace ReliabilityKit.Language.Tokenization;

/// <summary>A table of words, read from a text file in the assembly and asked with spans, so that looking up allocates nothing.</summary>
/// <remarks>A file is UTF-8, a word a line, columns separated by tabs; lines that begin with <c># </c> are comments.</remarks>
internal sealed class WordTable<T>
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _entries;
    private readonly int _longest;

    private WordTable(Dictionary<string, T> entries)
    {
        _entries = entries.ToFrozenDictionary(entries.Comparer).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = entries.Keys.Max(k => k.Length);
    }

    /// <summary>Reads a table.</summary>
    /// <param name="name">Its path below the project, such as <c>Language/English/units.tsv</c>.</param>
    /// <param name="comparer">How words are compared.</param>
    /// <param name="read">Makes an entry of the columns of a row.</param>
    public static WordTable<T> Read(string name, StringComparer comparer, Func<string[], T> read)
    {
        using Stream stream = typeof(WordTable<T>).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the table {name} is not in the assembly");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var entries = new Dictionary<string, T>(comparer);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal))
                continue;
            string[] row = line.Split('\t');
            entries.Add(row[0], read(row));
        }

        return new WordTable<T>(entries);
    }

    public bool Contains(ReadOnlySpan<char> word) => word.Length <= _longest && _entries.ContainsKey(word);

    public bool TryGet(ReadOnlySpan<char> word, out T value)
    {
        value = default!;
        return word.Length <= _longest && _entries.TryGetValue(word, out value!);
    }
}
