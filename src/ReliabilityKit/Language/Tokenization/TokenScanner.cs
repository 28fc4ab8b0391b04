namespace ReliabilityKit.Language.Tokenization;

/// <summary>Walks through a passage and adds its tokens to a buffer.</summary>
/// <remarks>Looks at nothing outside the passage. The time taken grows with its length alone, whatever it holds.</remarks>
internal ref struct TokenScanner
{
    // A single quotation mark that nothing has closed for so long was an apostrophe.
    private const int LongestQuotation = 400;

    private readonly ReadOnlySpan<char> _text;
    private readonly int _offset;
    private readonly TokenBuffer _tokens;
    private readonly TokenizerLexicon _lexicon;
    private AddressScanner _addresses;
    private int _quotation = int.MinValue / 2;
    private int _openBrackets;

    /// <param name="passage">The passage.</param>
    /// <param name="offset">Where it begins in the text.</param>
    /// <param name="tokens">Where the tokens go.</param>
    /// <param name="lexicon">The word lists of the language.</param>
    public TokenScanner(ReadOnlySpan<char> passage, int offset, TokenBuffer tokens, TokenizerLexicon lexicon)
    {
        _text = passage;
        _offset = offset;
        _tokens = tokens;
        _lexicon = lexicon;
        _addresses = new AddressScanner(passage, lexicon);
    }

    /// <summary>Adds all tokens of the passage.</summary>
    /// <returns>Whether there was an invisible character among them.</returns>
    public bool Run()
    {
        bool invisible = false;
        int index = Characters.SkipBlanks(_text, 0);
        while (index < _text.Length)
        {
            int first = _tokens.Count;
            int start = Characters.SkipInvisible(_text, index);
            int end = Characters.IsBlankOrEndAt(_text, start) ? Add(index, start) : AddToken(start);
            int next = Characters.SkipInvisible(_text, end);
            if (start > index || next > end)
            {
                invisible = true;
                _tokens.StretchStart(first, _offset + index);
                _tokens.StretchEnd(_offset + next);
            }

            index = Characters.SkipBlanks(_text, next);
        }

        return invisible;
    }

    private int AddToken(int start)
    {
        switch (Characters.Class(_text[start]))
        {
            case CharacterClass.Letter or CharacterClass.Digit:
                return AddWord(start);
            case CharacterClass.HighSurrogate when Characters.IsLetterAt(_text, start):
                return AddWord(start);
            case CharacterClass.Apostrophe:
                return AddApostrophe(start);
            case CharacterClass.Stop:
                return AddStops(start);
            default:
                return AddSymbol(start);
        }
    }

    private int AddWord(int start)
    {
        int end = _addresses.FindEnd(start, Characters.SkipWord(_text, start));
        if (end > start)
            return Add(start, end);
        end = WordScanner.FindEnd(_text, start, IsQuoted(start), _lexicon);
        Contractions.AddWords(_text[start..end], _text[end..], _offset + start, _tokens, _lexicon);
        return end;
    }

    private int AddApostrophe(int start)
    {
        if (start + 1 < _text.Length && (_text[start + 1] == _text[start] || (_text[start] == '‘' && _text[start + 1] == '’')))
            return Add(start, start + 2);
        bool first = start == 0 || Characters.Class(_text[start - 1]) is CharacterClass.Blank or CharacterClass.Symbol or CharacterClass.Hyphen;
        if (first && LeadingEnd(start) is var end && end > start)
        {
            Contractions.AddWords(_text[start..end], _text[end..], _offset + start, _tokens, _lexicon);
            return end;
        }

        bool opens = first && !Characters.IsBlankOrEndAt(_text, start + 1);
        _quotation = opens ? start : int.MinValue / 2;
        return Add(start, start + 1);
    }

    // 'em, 'tis, '72, and a clitic set apart from its word.
    private readonly int LeadingEnd(int start)
    {
        int end = Characters.SkipWord(_text, start + 1);
        ReadOnlySpan<char> letters = _text[(start + 1)..end];
        bool year = letters.Length is 2 or 3 && Characters.SkipDigits(_text, start + 1) == start + 3 && (letters.Length == 2 || letters[2] == 's');
        bool closes = end < _text.Length && Characters.Class(_text[end]) == CharacterClass.Apostrophe;
        return !closes && (year || Contractions.IsClitic(letters) || Contractions.IsApostropheWord(_text[start..end], _lexicon)) ? end : start;
    }

    private readonly bool IsQuoted(int index) => index - _quotation < LongestQuotation;

    private int AddStops(int start)
    {
        bool fraction = _text[start] == '.' && Characters.IsDigitAt(_text, start + 1) && (start == 0 || !Characters.IsWordAt(_text, start - 1));
        if (fraction)
            return Add(start, NumberScanner.FindEnd(_text, start + 1));
        return Add(start, ExtensionEnd(start) is var end && end > start ? end : SymbolScanner.StopsEnd(_text, start));
    }

    // The ".doc" of "Final Draft .doc".
    private readonly int ExtensionEnd(int start)
    {
        if (_text[start] != '.' || !Characters.IsLetterAt(_text, start + 1))
            return start;
        int end = Characters.SkipWord(_text, start + 1);
        return _lexicon.Domains.TryGetValue(_text[(start + 1)..end], out bool internet) && !internet ? end : start;
    }

    private int AddSymbol(int start)
    {
        char sign = _text[start];
        bool attached = start > 0 && !Characters.IsBlank(_text[start - 1]);
        int end = attached && _openBrackets > 0 ? start : SymbolScanner.EmoticonEnd(_text, start, _lexicon);
        if (end > start)
            return Add(start, end);
        if (sign is '@' or '#' && !attached && Characters.IsLetterAt(_text, start + 1))
            return Add(start, TagEnd(start + 1));
        if (sign == '+' && !attached && Characters.IsDigitAt(_text, start + 1))
            return Add(start, NumberScanner.FindEnd(_text, start + 1));
        _openBrackets = Math.Max(0, _openBrackets + (sign == '(' ? 1 : sign == ')' ? -1 : 0));
        return Add(start, SymbolScanner.FindEnd(_text, start));
    }

    private int TagEnd(int start)
    {
        int address = _addresses.FindEnd(start, Characters.SkipWord(_text, start));
        return address > start ? address : WordScanner.FindEnd(_text, start, IsQuoted(start), _lexicon);
    }

    private readonly int Add(int start, int end)
    {
        _tokens.Add(_offset + start, _offset + end);
        return end;
    }
}
