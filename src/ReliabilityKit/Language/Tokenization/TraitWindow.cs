using ReliabilityKit.Documents;

namespace ReliabilityKit.Language.Tokenization;

/// <summary>The traits of the tokens of a passage around the place where a sentence boundary is being decided.</summary>
/// <remarks>Holds a bounded number of tokens, however long the passage is, and works each one out once, in order.</remarks>
internal ref struct TraitWindow
{
    /// <summary>Tokens that can be looked at, back from the last one asked for. A power of two.</summary>
    public const int Capacity = 1024;

    // Text is wrapped to lines no longer than this; longer ones are paragraphs.
    private const int WidestWrap = 120;

    // A line this long may be the only full one of a wrapped paragraph; it takes two shorter ones of about one length to tell.
    private const int UsualWrap = 60;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<TextSpan> _spans;
    private readonly TokenizerLexicon _lexicon;
    private readonly WordTraits[] _ring;
    private int _count;
    private int _lineStart;
    private int _wrap;

    /// <param name="text">The text.</param>
    /// <param name="spans">The tokens of the passage.</param>
    /// <param name="lexicon">The word lists of the language.</param>
    /// <param name="ring">Scratch space for <see cref="Capacity"/> traits.</param>
    public TraitWindow(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> spans, TokenizerLexicon lexicon, WordTraits[] ring)
    {
        _text = text;
        _spans = spans;
        _lexicon = lexicon;
        _ring = ring;
        BeginBlock(0);
    }

    /// <summary>Gets the number of tokens of the passage.</summary>
    public readonly int Length => _spans.Length;

    /// <summary>Returns the traits of a token; those of nothing outside the passage.</summary>
    public WordTraits this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_spans.Length)
                return WordTraits.Outside;
            while (_count <= index)
                Append();
            return _ring[index & (Capacity - 1)];
        }
    }

    private void Append()
    {
        int index = _count++;
        ReadOnlySpan<char> word = _spans[index].Of(_text);
        Gap gap = index + 1 < _spans.Length ? ReadGap(index) : Gap.EmptyLine;
        _ring[index & (Capacity - 1)] = WordTraits.Of(word, RoleOf(word, index, gap), gap);
    }

    private Gap ReadGap(int index)
    {
        int end = _spans[index].End, next = _spans[index + 1].Start;
        if (next == end)
            return Gap.None;
        int breaks = CountBreaks(_text[end..next]);
        if (breaks == 0)
            return Gap.Blank;
        int length = end - _lineStart;
        _lineStart = next;
        if (breaks == 1)
            return length + 1 + _spans[index + 1].Length > _wrap ? Gap.FullLine : Gap.ShortLine;
        BeginBlock(index + 1);
        return Gap.EmptyLine;
    }

    // Finds out whether the lines up to the next empty one are wrapped, and to what width.
    private void BeginBlock(int first)
    {
        _lineStart = _spans[first].Start;
        int longest = 0, second = 0, last = 0;
        foreach (ReadOnlySpan<char> line in _text[_lineStart.._spans[^1].End].EnumerateLines())
        {
            second = Math.Max(second, Math.Min(longest, last));
            longest = Math.Max(longest, last);
            last = line.Trim().Length;
            if (last == 0)
                break;
        }

        int width = Math.Max(longest, last);
        bool wrapped = width <= WidestWrap && (longest >= UsualWrap || second * 4 >= longest * 3);
        _wrap = wrapped ? width : int.MaxValue;
    }

    private readonly WordRole RoleOf(ReadOnlySpan<char> word, int index, Gap gap)
    {
        switch (word[0])
        {
            case '"' or '\'' when word.Length == 1:
                Gap before = index == 0 ? Gap.EmptyLine : _ring[(index - 1) & (Capacity - 1)].Gap;
                return gap == Gap.None && before != Gap.None ? WordRole.OpeningQuote : WordRole.ClosingQuote;
            case '“' or '‘' or '«' or '„':
                return WordRole.OpeningQuote;
            case '”' or '’' or '»' when word.Length == 1:
                return WordRole.ClosingQuote;
            case ',':
                return WordRole.Comma;
            case '(' or '[' or '{':
                return WordRole.OpeningBracket;
            case ')' or ']' or '}':
                return WordRole.ClosingBracket;
        }

        if (Characters.Class(word[0]) == CharacterClass.Stop && Characters.Class(word[^1]) == CharacterClass.Stop)
            return WordRole.Stop;
        if (word[^1] == '.')
            return _lexicon.TryGetAbbreviation(word[..^1], out Abbreviation found) && found.Binds ? WordRole.Binder : WordRole.Abbreviation;
        if (_lexicon.SpeechVerbs.Contains(word))
            return WordRole.Speech;
        if (_lexicon.SentenceVerbs.Contains(word))
            return WordRole.Verb;
        if (word.Length == 1 ? Characters.IsWordAt(word, 0) : word.Length == 2 && Characters.IsDigitAt(word, 0) && Characters.IsDigitAt(word, 1))
            return WordRole.Counter;
        return SymbolScanner.IsBullet(word) ? WordRole.Bullet : WordRole.Other;
    }

    private static int CountBreaks(ReadOnlySpan<char> gap)
    {
        int breaks = 0;
        for (int i = 0; i < gap.Length; i++)
        {
            if (gap[i] is '\n' or '\u0085' or '\u2028' || (gap[i] == '\r' && (i + 1 == gap.Length || gap[i + 1] != '\n')))
                breaks++;
            else if (gap[i] is '\u2029' or '\f')
                breaks += 2;
        }

        return breaks;
    }
}
