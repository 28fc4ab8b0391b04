namespace ReliabilityKit.Claims.Dates.Lexing;

/// <summary>Cuts text into words, numbers and signs.</summary>
/// <remarks>
/// Finer than the tokenizer of the language stage, because dates are glued together in many ways ("Dec31", "8:00am", "Q3/2024",
/// "1990s"): a word ends where a digit begins, and the other way round.
/// </remarks>
internal ref struct Lexer
{
    private const int MaxDigits = 18;

    private readonly ReadOnlySpan<char> _text;
    private readonly Lexicon _lexicon;
    private Lexeme _previous;
    private bool _afterSentence;

    /// <summary>Begins to read.</summary>
    /// <param name="text">The text, from its beginning: spans count from there.</param>
    /// <param name="start">Index of the first character to read.</param>
    /// <param name="lexicon">The words to know.</param>
    public Lexer(ReadOnlySpan<char> text, int start, Lexicon lexicon)
    {
        _text = text;
        _lexicon = lexicon;
        _previous = Lexeme.Nothing;
        _afterSentence = true;
        Position = start;
    }

    /// <summary>Gets the index of the next character to read.</summary>
    public int Position { get; private set; }

    /// <summary>Reads one lexeme.</summary>
    /// <returns><see langword="false"/> at the end of the text.</returns>
    public bool TryRead(out Lexeme lexeme)
    {
        int from = Position;
        int newlines = SkipSpace();
        if (Position >= _text.Length)
        {
            lexeme = Lexeme.Nothing;
            return false;
        }

        lexeme = newlines > 1 && _previous.Kind != LexemeKind.Break
            ? new Lexeme(Position, 0, LexemeKind.Break, LexemeTraits.None, 0, Word.Unknown)
            : ReadVisible(from == Position && _previous.Kind != LexemeKind.None ? LexemeTraits.Glued : LexemeTraits.None);
        _afterSentence = EndsSentence(lexeme);
        _previous = lexeme;
        Position = lexeme.End;
        return true;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´';

    /// <summary>One sign for all its typographic variants.</summary>
    private static char Normalize(char c) => c switch
    {
        '‐' or '‑' or '‒' or '–' or '−' => '-',
        '—' or '―' => '—',
        '～' or '∼' => '~',
        _ when IsApostrophe(c) => '\'',
        _ => c,
    };

    private int SkipSpace()
    {
        int newlines = 0;
        while (Position < _text.Length && IsSpace(_text[Position]))
        {
            newlines += _text[Position] == '\n' ? 1 : 0;
            Position++;
        }

        return newlines;
    }

    // Zero-width characters are invisible to a reader, so they separate nothing that can be seen either.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    private Lexeme ReadVisible(LexemeTraits traits)
    {
        char first = _text[Position];
        if (char.IsAsciiDigit(first))
        {
            return ReadNumber(traits);
        }

        if (char.IsLetter(first))
        {
            return ReadWord(traits);
        }

        if (first is '½' or '¼' or '¾')
        {
            return new Lexeme(Position, 1, LexemeKind.Word, traits, 0, _lexicon.Find(_text.Slice(Position, 1)));
        }

        return IsApostrophe(first) && IsPossessive(Position) && (traits & LexemeTraits.Glued) != 0
            ? new Lexeme(Position, 2, LexemeKind.Possessive, traits, 0, Word.Unknown)
            : new Lexeme(Position, 1, LexemeKind.Punctuation, traits, Normalize(first), Word.Unknown);
    }

    private bool IsPossessive(int apostrophe) => At(apostrophe + 1) is 's' or 'S' && !char.IsLetterOrDigit(At(apostrophe + 2));

    private char At(int index) => index < _text.Length ? _text[index] : '\0';

    private Lexeme ReadWord(LexemeTraits traits)
    {
        int end = Position;
        bool small = false;
        while (end < _text.Length && (char.IsLetter(_text[end]) || IsInnerApostrophe(end)))
        {
            small |= !char.IsUpper(_text[end]);
            end++;
        }

        if (char.IsUpper(_text[Position]))
        {
            traits |= small ? LexemeTraits.Capitalized : LexemeTraits.Capitalized | LexemeTraits.AllCapitals;
        }

        ReadOnlySpan<char> text = _text[Position..end];
        Word word = _lexicon.Find(text);
        traits |= OpeningTrait() | (word.IsTemporal ? LexemeTraits.None : Ending(text));
        return new Lexeme(Position, end - Position, LexemeKind.Word, traits, 0, word);
    }

    private static LexemeTraits Ending(ReadOnlySpan<char> word)
    {
        if (word.Length <= 3 || !char.IsLower(word[0]))
        {
            return LexemeTraits.None;
        }

        return word[^1] switch
        {
            's' when word[^2] != 's' => LexemeTraits.Plural,
            'd' when word.Length > 4 && word[^2] == 'e' && word[^3] != 'e' => LexemeTraits.RegularPast,
            _ => LexemeTraits.None,
        };
    }

    private bool IsInnerApostrophe(int index) => IsApostrophe(_text[index]) && char.IsLetter(At(index + 1)) && !IsPossessive(index);

    private LexemeTraits OpeningTrait() => _afterSentence ? LexemeTraits.OpensSentence : LexemeTraits.None;

    private Lexeme ReadNumber(LexemeTraits traits)
    {
        int end = Position;
        int digits = 0;
        long value = 0;
        ReadDigits(ref end, ref digits, ref value);
        if (digits <= 3 && IsGroup(end))
        {
            traits |= LexemeTraits.Grouped;
            while (IsGroup(end))
            {
                end++;
                ReadDigits(ref end, ref digits, ref value);
            }
        }

        LexemeKind kind = LexemeKind.Number;
        if (IsOrdinalEnding(end))
        {
            kind = LexemeKind.Ordinal;
            end += 2;
        }

        return new Lexeme(Position, end - Position, kind, traits | OpeningTrait(), digits <= MaxDigits ? value : -1, Word.Unknown);
    }

    private readonly void ReadDigits(ref int end, ref int digits, ref long value)
    {
        for (; end < _text.Length && char.IsAsciiDigit(_text[end]); end++)
        {
            if (++digits <= MaxDigits)
            {
                value = (10 * value) + (_text[end] - '0');
            }
        }
    }

    private bool IsGroup(int comma) =>
        At(comma) == ',' && char.IsAsciiDigit(At(comma + 1)) && char.IsAsciiDigit(At(comma + 2)) && char.IsAsciiDigit(At(comma + 3))
        && !char.IsAsciiDigit(At(comma + 4));

    private bool IsOrdinalEnding(int at) =>
        !char.IsLetterOrDigit(At(at + 2))
        && (char.ToLowerInvariant(At(at)), char.ToLowerInvariant(At(at + 1))) is ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h');

    /// <summary>Whether a lexeme ends a sentence, judged before the next one is seen.</summary>
    private readonly bool EndsSentence(in Lexeme lexeme) => lexeme.Kind switch
    {
        LexemeKind.Break => true,
        LexemeKind.Punctuation when lexeme.Value is '!' or '?' => true,
        LexemeKind.Punctuation when lexeme.Value == '.' => !IsAbbreviation(_previous),
        LexemeKind.Punctuation when lexeme.Value is '"' or '”' or '\'' or ')' or ']' or '“' or '(' or '[' or '«' or '»' => _afterSentence,
        _ => false,
    };

    // A full stop behind a single letter, a month or a title belongs to the word.
    private static bool IsAbbreviation(in Lexeme word) =>
        word.Kind == LexemeKind.Word && (word.Length == 1 || word.Word.IsShort || word.Word.IsTitle);
}
