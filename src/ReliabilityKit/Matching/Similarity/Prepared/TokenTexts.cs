namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>The words of each text of a collection in ordinal order, with blanks between: all of them, and each once.</summary>
internal sealed class TokenTexts
{
    private readonly Alphabet _alphabet;
    private readonly TextUnit _unit;
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int[] _wordStarts;
    private readonly int[] _wordIds;
    private readonly int[] _wordEnds;

    /// <summary>Finds and sorts the words.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="alphabet">Their alphabet; not changed.</param>
    /// <param name="unit">What counts as one character.</param>
    public TokenTexts(ReadOnlySpan<string> texts, Alphabet alphabet, TextUnit unit)
    {
        (_alphabet, _unit) = (alphabet, unit);
        _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        Writer all = new(texts.Length);
        Writer once = new(texts.Length);
        foreach (string text in texts)
        {
            using ComposedText composed = new(text, unit);
            using TokenList words = new(composed.Text);
            for (int i = 0; i < words.Count; i++)
            {
                int id = Learn(words[i]);
                all.Add(alphabet, words[i], id);
                if (i == 0 || !words[i].SequenceEqual(words[i - 1])) once.Add(alphabet, words[i], id);
            }

            all.EndText();
            once.EndText();
        }

        Sorted = all.ToTexts();
        Distinct = once.ToTexts();
        _wordStarts = new int[Distinct.Count + 1];
        _wordIds = new int[once.Ids.Count];
        _wordEnds = new int[once.Ids.Count];
        for (int slot = 0; slot < Distinct.Count; slot++)
        {
            int from = once.FirstWords[Distinct.Order[slot]];
            int count = once.FirstWords[Distinct.Order[slot] + 1] - from;
            once.Ids.CopyTo(from, _wordIds, _wordStarts[slot], count);
            once.Ends.CopyTo(from, _wordEnds, _wordStarts[slot], count);
            _wordStarts[slot + 1] = _wordStarts[slot] + count;
        }
    }

    /// <summary>All words.</summary>
    public SymbolTexts Sorted { get; }

    /// <summary>Each word once.</summary>
    public SymbolTexts Distinct { get; }

    /// <summary>The number of different words.</summary>
    public int Vocabulary => _ids.Count;

    /// <summary>The words of <see cref="Distinct"/> in a slot.</summary>
    public ReadOnlySpan<int> WordsOf(int slot) => _wordIds.AsSpan(_wordStarts[slot].._wordStarts[slot + 1]);

    /// <summary>Where these words end in the text.</summary>
    public ReadOnlySpan<int> WordEndsOf(int slot) => _wordEnds.AsSpan(_wordStarts[slot].._wordStarts[slot + 1]);

    /// <summary>Writes the sorted words of a query.</summary>
    /// <param name="query">Any text.</param>
    /// <param name="distinct">Whether each word is written once.</param>
    /// <param name="symbols">Receives the symbols; as long as <see cref="Alphabet.GreatestLength"/> says.</param>
    /// <param name="ids">Receives the word numbers, -1 for words the collection does not have; as long as <paramref name="symbols"/>.</param>
    /// <param name="ends">Receives where each word ends; as long as <paramref name="symbols"/>.</param>
    /// <param name="length">The number of symbols.</param>
    /// <returns>The number of words.</returns>
    public int Encode(ReadOnlySpan<char> query, bool distinct, Span<ushort> symbols, Span<int> ids, Span<int> ends, out int length)
    {
        using ComposedText composed = new(query, _unit);
        using TokenList words = new(composed.Text);
        length = 0;
        int count = 0;
        for (int i = 0; i < words.Count; i++)
        {
            if (distinct && i > 0 && words[i].SequenceEqual(words[i - 1])) continue;
            if (length > 0) length += _alphabet.Encode(" ", symbols[length..]);
            length += _alphabet.Encode(words[i], symbols[length..]);
            ids[count] = _lookup.TryGetValue(words[i], out int id) ? id : -1;
            ends[count++] = length;
        }

        return count;
    }

    private int Learn(ReadOnlySpan<char> word)
    {
        if (!_lookup.TryGetValue(word, out int id)) _ids.Add(word.ToString(), id = _ids.Count);
        return id;
    }

    /// <summary>Collects words text by text.</summary>
    private sealed class Writer(int texts)
    {
        private readonly List<int> _starts = new(texts + 1) { 0 };
        private ushort[] _symbols = new ushort[256];
        private int _length;

        public List<int> FirstWords { get; } = new(texts + 1) { 0 };

        public List<int> Ids { get; } = [];

        public List<int> Ends { get; } = [];

        public void Add(Alphabet alphabet, ReadOnlySpan<char> word, int id)
        {
            int needed = _length + 1 + Alphabet.GreatestLength(word.Length);
            if (needed > _symbols.Length) Array.Resize(ref _symbols, 2 * needed);
            if (_length > _starts[^1]) _length += alphabet.Encode(" ", _symbols.AsSpan(_length));
            _length += alphabet.Encode(word, _symbols.AsSpan(_length));
            Ids.Add(id);
            Ends.Add(_length - _starts[^1]);
        }

        public void EndText()
        {
            _starts.Add(_length);
            FirstWords.Add(Ids.Count);
        }

        public SymbolTexts ToTexts() => new(_symbols.AsSpan(0, _length), _starts.ToArray());
    }
}
