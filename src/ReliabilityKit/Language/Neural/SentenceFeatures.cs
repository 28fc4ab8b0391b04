namespace ReliabilityKit.Language.Neural;

/// <summary>Describes the words of a sentence: each for itself, and whether it is part of a name or term of several words.</summary>
/// <remarks>One per thread, reused.</remarks>
internal sealed class SentenceFeatures(WordFeatures features)
{
    private const int LongestPhrase = 5;
    private int[] _rows = [];
    private int[] _ends = [];
    private char[] _letters = [];
    private int _count;

    /// <summary>Gets the number of words.</summary>
    public int Count => _count;

    /// <summary>Gets the rows of the embedding tables that describe a word.</summary>
    public ReadOnlySpan<int> this[int word] => _rows.AsSpan(word * WordFeatures.Count, WordFeatures.Count);

    /// <summary>Begins a sentence.</summary>
    public void Reset() => _count = 0;

    /// <summary>Adds a word of the sentence.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        int start = _count == 0 ? 0 : _ends[_count - 1] + 1;
        Reserve(start);
        _ends[_count] = start + features.Describe(word, _letters.AsSpan(start), _rows.AsSpan(_count * WordFeatures.Count, WordFeatures.Count));
        _letters[_ends[_count++]] = ' ';
    }

    /// <summary>Looks for names and terms of several words, once all words are there; the longest one that begins first counts.</summary>
    public void Complete()
    {
        if (features.Classes.IsEmpty)
            return;
        for (int first = 0; first < _count;)
            first = (features.Classes.Find(Letters(first, first)) & WordClass.Start) != 0 ? Mark(first) : first + 1;
    }

    /// <summary>Describes a whole sentence.</summary>
    public void Describe(ReadOnlySpan<string> words)
    {
        Reset();
        foreach (string word in words)
            Add(word);
        Complete();
    }

    private ReadOnlySpan<char> Letters(int first, int last)
    {
        int start = first == 0 ? 0 : _ends[first - 1] + 1;
        return _letters.AsSpan(start, _ends[last] - start);
    }

    private int Mark(int first)
    {
        for (int last = Math.Min(_count, first + LongestPhrase) - 1; last > first; last--)
        {
            int kinds = features.Classes.Find(Letters(first, last));
            if (kinds == 0)
                continue;
            for (int i = first; i <= last; i++)
                _rows[(i * WordFeatures.Count) + WordFeatures.Phrase] = features.PhraseRow(kinds, i == first ? 0 : i == last ? 2 : 1);
            return last + 1;
        }

        return first + 1;
    }

    private void Reserve(int letters)
    {
        if (_ends.Length <= _count)
        {
            Array.Resize(ref _ends, (2 * _count) + 64);
            Array.Resize(ref _rows, _ends.Length * WordFeatures.Count);
        }

        if (_letters.Length < letters + WordFeatures.LongestWord + 1)
            Array.Resize(ref _letters, (2 * letters) + 1024);
    }
}
