namespace ReliabilityKit.Claims.Dates.Lexing;

/// <summary>A word, number or sign of the text, as the grammar of dates reads it.</summary>
/// <param name="Start">Index of its first UTF-16 unit in the text.</param>
/// <param name="Length">Number of its UTF-16 units.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Traits">How it is written.</param>
/// <param name="Value">The number, the (normalized) character of punctuation, or 0. Numbers past 18 digits are cut to -1.</param>
/// <param name="Word">What the lexicon knows about it; <see cref="Word.Unknown"/> where it knows nothing.</param>
internal readonly record struct Lexeme(int Start, int Length, LexemeKind Kind, LexemeTraits Traits, long Value, Word Word)
{
    public static Lexeme Nothing { get; } = new(0, 0, LexemeKind.None, LexemeTraits.None, 0, Word.Unknown);

    public int End => Start + Length;

    public bool IsGlued => (Traits & LexemeTraits.Glued) != 0;

    public bool IsCapitalized => (Traits & LexemeTraits.Capitalized) != 0;

    public bool IsAllCapitals => (Traits & LexemeTraits.AllCapitals) != 0;

    public bool IsGrouped => (Traits & LexemeTraits.Grouped) != 0;

    public bool OpensSentence => (Traits & LexemeTraits.OpensSentence) != 0;

    public bool IsRegularPast => (Traits & LexemeTraits.RegularPast) != 0;

    public bool IsPlural => (Traits & LexemeTraits.Plural) != 0;

    /// <summary>A number of plain digits.</summary>
    public bool IsPlainNumber => Kind == LexemeKind.Number && !IsGrouped && Value >= 0;

    /// <summary>Gets what expressions it can begin.</summary>
    public Starters Starters => Kind switch
    {
        LexemeKind.Word => Word.Starters,
        LexemeKind.Number => Starters.Number,
        LexemeKind.Ordinal => Starters.Ordinal,
        LexemeKind.Punctuation when Value == '\'' => Starters.Sign,
        _ => Starters.None,
    };

    /// <summary>A word that the lexicon does not know.</summary>
    public bool IsUnknownWord => Kind == LexemeKind.Word && ReferenceEquals(Word, Word.Unknown);

    /// <summary>A word that no white space parts from what stands before it.</summary>
    public bool IsGluedWord => IsGlued && Kind == LexemeKind.Word;

    public bool Is(char sign) => Kind == LexemeKind.Punctuation && Value == sign;

    public bool Is(Keyword keyword) => Word.Keyword == keyword;
}
