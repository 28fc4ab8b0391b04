namespace ReliabilityKit.Lexicons;

/// <summary>Collects what is known about words.</summary>
/// <typeparam name="TValue">What is known about a word.</typeparam>
/// <param name="ignoreCase">Whether upper and lower case are the same.</param>
internal sealed class WordMapBuilder<TValue>(bool ignoreCase = false)
{
    private readonly WordIndex _index = new(ignoreCase);
    private TValue[] _values = new TValue[8];

    /// <summary>Gets the words so far.</summary>
    public ReadOnlySpan<string> Words => _index.Words;

    /// <summary>Sets what is known about a word, in the place of what was known.</summary>
    public TValue this[string word]
    {
        set
        {
            int number = _index.Add(word);
            if (number == _values.Length)
                Grow();
            _values[number] = value;
        }
    }

    /// <summary>Adds a word, unless it is known already.</summary>
    public void TryAdd(string word, TValue value)
    {
        if (_index.Find(word) < 0)
            this[word] = value;
    }

    /// <summary>Returns what is known about a word, or the default.</summary>
    public TValue? GetValueOrDefault(string word) => _index.Find(word) is var number and >= 0 ? _values[number] : default;

    /// <summary>Returns what is known about a word, which is something new if the word is.</summary>
    public TValue GetOrAdd(string word, Func<TValue> make)
    {
        if (_index.Find(word) < 0)
            this[word] = make();
        return _values[_index.Find(word)];
    }

    /// <summary>Returns what was collected; nothing more may be added.</summary>
    public WordMap<TValue> Build() => new(_index, _values);

    // Array.Resize would be one of those generic methods of the runtime that are compiled anew at every start.
    private void Grow()
    {
        var larger = new TValue[_values.Length * 2];
        Array.Copy(_values, larger, _values.Length);
        _values = larger;
    }
}
