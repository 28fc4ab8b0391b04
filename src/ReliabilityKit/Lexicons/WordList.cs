namespace ReliabilityKit.Lexicons;

/// <summary>A set of words, asked with spans, so that looking up allocates nothing. Immutable.</summary>
internal sealed class WordList
{
    private readonly WordIndex _index;

    /// <param name="words">The words; one that comes again counts once.</param>
    /// <param name="ignoreCase">Whether upper and lower case are the same.</param>
    public WordList(IEnumerable<string> words, bool ignoreCase = false)
    {
        _index = new WordIndex(ignoreCase);
        foreach (string word in words)
            _index.Add(word);
    }

    /// <summary>Reads the first column of a table.</summary>
    public static WordList Read(string table, bool ignoreCase = false) => Of(LexiconTable.Read(table), ignoreCase);

    /// <summary>Returns the first column of rows.</summary>
    public static WordList Of(List<string[]> rows, bool ignoreCase = false) => new(rows.ConvertAll(row => row[0]), ignoreCase);

    /// <summary>Returns whether a word is in the list.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _index.Find(word) >= 0;
}
