namespace ReliabilityKit.Archives.Packing;

/// <summary>Numbers the words of a document as they come while it is packed.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    /// <summary>Gets the words, in the order of their numbers.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Returns the number of a word, which is a new one if the word is.</summary>
    public int Add(string word)
    {
        if (_numbers.TryGetValue(word, out int number)) return number;
        _words.Add(word);
        _numbers.Add(word, _words.Count - 1);
        return _words.Count - 1;
    }

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        _numbers.Clear();
        _words.Clear();
    }
}
