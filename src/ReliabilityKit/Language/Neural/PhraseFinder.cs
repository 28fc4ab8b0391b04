namespace ReliabilityKit.Language.Neural;

/// <summary>Finds names and terms of several words in a sentence; the longest one that begins first counts.</summary>
/// <remarks>One per thread, reused.</remarks>
internal sealed class PhraseFinder(WordFeatures features)
{
    private const int LongestPhrase = 5;
    private int[] _rows = [];
    private int[] _ends = [];
    private char[] _letters = [];
    private int _count;

    /// <summary>Gets the number of words.</summary>
    public int Count => _count;

    /// <summary>Gets the row that says of which phrase a word is part, or <see cref="WordFeatures.None"/>.</summary>
    public int this[int word] => _rows[word];

    /// <summary>Begins a sentence.</summary>
    public void Reset() => _count = 0;

    /// <summary>Adds a word of the sentence.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        int start = _count == 0 ? 0 : _ends[_count - 1] + 1;
        Reserve(start);
        _ends[_count] = start + WordForm.FoldToLower(word, _letters.AsSpan(start, WordFeatures.LongestWord));
        _rows[_count] = WordFeatures.None;
        _letters[_ends[_count++]] = ' ';
    }

    /// <summary>Looks for phrases, once all words are there.</summary>
    public void Complete()
    {
        if (features.Classes.IsEmpty)
            return;
        for (int first = 0; first < _count;)
            first = (features.Classes.Find(Letters(first, first)) & WordClass.Start) != 0 ? Mark(first) : first + 1;
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
                _rows[i] = features.PhraseRow(kinds, i == first ? 0 : i == last ? 2 : 1);
            return last + 1;
        }

        return first + 1;
    }

    private void Reserve(int letters)
    {
        if (_ends.Length <= _count)
        {
            Array.Resize(ref _ends, (2 * _count) + 64);
            Array.Resize(ref _rows, _ends.Length);
        }

        if (_letters.Length < letters + WordFeatures.LongestWord + 1)
            Array.Resize(ref _letters, (2 * letters) + 1024);
    }
}
