using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>A place in the lexemes of a text. Rules work on a copy and give it back when they have read something.</summary>
internal ref struct Cursor(ReadOnlySpan<Lexeme> lexemes, int position)
{
    private readonly ReadOnlySpan<Lexeme> _lexemes = lexemes;

    /// <summary>Gets the index of the next lexeme.</summary>
    public int Position { get; private set; } = position;

    /// <summary>Gets the next lexeme.</summary>
    public readonly ref readonly Lexeme Next => ref At(0);

    /// <summary>Gets the lexemes from here on.</summary>
    public readonly ReadOnlySpan<Lexeme> Rest => Position < _lexemes.Length ? _lexemes[Position..] : default;

    /// <summary>Returns a lexeme by its distance; behind the ends there is nothing.</summary>
    public readonly ref readonly Lexeme At(int offset)
    {
        int index = Position + offset;
        return ref (uint)index < (uint)_lexemes.Length ? ref _lexemes[index] : ref Lexemes.Nothing;
    }

    /// <summary>Goes on.</summary>
    public void Skip(int count = 1) => Position = Math.Min(Position + count, _lexemes.Length);

    /// <summary>Reads a word of a role.</summary>
    public bool TryTake(Keyword keyword)
    {
        bool found = Next.Word.Keyword == keyword;
        Position += found ? 1 : 0;
        return found;
    }

    /// <summary>Reads a word of one of two roles.</summary>
    public bool TryTake(Keyword first, Keyword second) => TryTake(first) || TryTake(second);

    /// <summary>Reads a sign.</summary>
    public bool TryTake(char sign)
    {
        bool found = Next.Is(sign);
        Position += found ? 1 : 0;
        return found;
    }

    /// <summary>Reads a sign with no white space before it.</summary>
    public bool TryTakeGlued(char sign) => Next.IsGlued && TryTake(sign);

    /// <summary>Reads the ending 's, or the apostrophe that stands for it behind a plural.</summary>
    public bool TryTakePossessive()
    {
        bool found = Next.IsGlued && (Next.Kind == LexemeKind.Possessive || Next.Is('\''));
        Position += found ? 1 : 0;
        return found;
    }
}
