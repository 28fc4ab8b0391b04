using ReliabilityKit.Documents;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>The lexemes of one stretch of text. Reused from sentence to sentence, so that reading allocates nothing.</summary>
internal sealed class LexemeList
{
    private static readonly Lexeme Outside;
    private Lexeme[] _items = new Lexeme[128];

    /// <summary>Gets the text that the lexemes stand in.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Gets the number of lexemes.</summary>
    public int Count { get; private set; }

    /// <summary>Gets whether any lexeme can begin a number.</summary>
    public bool HasNumber { get; private set; }

    /// <summary>Gets a lexeme; outside of the list one of kind <see cref="LexemeKind.None"/>.</summary>
    public ref readonly Lexeme this[int index] => ref (uint)index < (uint)Count ? ref _items[index] : ref Outside;

    public void Clear(string text)
    {
        Text = text;
        Count = 0;
        HasNumber = false;
    }

    public void Add(in Lexeme lexeme)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, 2 * Count);
        _items[Count++] = lexeme;
        HasNumber |= lexeme.Kind == LexemeKind.Number || lexeme.Role != NumberRole.None;
    }

    /// <summary>Returns the characters of a lexeme.</summary>
    public ReadOnlySpan<char> Of(int index)
    {
        ref readonly Lexeme lexeme = ref this[index];
        return Text.AsSpan(lexeme.Start, lexeme.Length);
    }

    /// <summary>Returns whether a lexeme is the given word, in any case.</summary>
    public bool Is(int index, string word) => Of(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns whether a lexeme is the given symbol.</summary>
    public bool Is(int index, char symbol)
    {
        ref readonly Lexeme lexeme = ref this[index];
        return lexeme.Length == 1 && Text[lexeme.Start] == symbol;
    }

    /// <summary>Returns whether a lexeme follows the one before without a blank.</summary>
    public bool IsGlued(int index) => this[index] is { Kind: not LexemeKind.None, Spaced: false } && index > 0;

    /// <summary>Returns whether a lexeme is a hyphen, dash or minus sign.</summary>
    public bool IsDash(int index)
    {
        ref readonly Lexeme lexeme = ref this[index];
        return lexeme.Kind == LexemeKind.Symbol && Text[lexeme.Start] is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';
    }

    /// <summary>Returns whether a lexeme is a hyphen that joins the words on both sides.</summary>
    public bool IsJoiningDash(int index) => IsDash(index) && IsGlued(index) && IsGlued(index + 1);

    /// <summary>Returns whether a lexeme is a word that begins with a capital letter.</summary>
    public bool IsCapitalized(int index) => this[index].Kind == LexemeKind.Word && char.IsUpper(Text[this[index].Start]);

    /// <summary>Returns the stretch of text from one lexeme up to, not including, another.</summary>
    public TextSpan Cover(int first, int end) => TextSpan.FromBounds(this[first].Start, this[end - 1].End);
}
