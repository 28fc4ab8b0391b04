using System.Buffers;
using ReliabilityKit.Matching.Similarity.Graphemes;

namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>Numbers the characters of a collection densely, so that tables by character stay small; the frequent ones come first.</summary>
/// <remarks>
/// <see cref="None"/> stands for characters the collection does not have: it matches nothing. A collection with more than 65,534 different
/// characters, which no script has, gives the last number to all the others.
/// </remarks>
internal sealed class Alphabet
{
    /// <summary>The symbol that matches nothing, not even itself.</summary>
    public const ushort None = 0;

    private readonly ushort[] _direct = new ushort[GraphemeText.FirstComplex];
    private readonly Dictionary<string, ushort> _others = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly TextUnit _unit;

    public Alphabet(TextUnit unit)
    {
        _unit = unit;
        _lookup = _others.GetAlternateLookup<ReadOnlySpan<char>>();
        Learn(" ", new ushort[1]);
    }

    /// <summary>The number of symbols, <see cref="None"/> included.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>Writes the symbols of a text, giving numbers to new characters, and returns how many there are.</summary>
    public int Learn(ReadOnlySpan<char> text, Span<ushort> target) => Encode(text, target, learn: true);

    /// <summary>Writes the symbols of a text and returns how many there are.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="target">As long as <see cref="GreatestLength"/> says.</param>
    public int Encode(ReadOnlySpan<char> text, Span<ushort> target)
    {
        if (_unit == TextUnit.CodeUnit || GraphemeText.IsSimple(text)) return Encode(text, target, learn: false);
        char[] composed = ArrayPool<char>.Shared.Rent(text.Length * GraphemeText.GreatestGrowth);
        int length = Encode(composed.AsSpan(0, GraphemeText.Compose(text, composed)), target, learn: false);
        ArrayPool<char>.Shared.Return(composed);
        return length;
    }

    /// <summary>The greatest number of symbols of a text of some length.</summary>
    public static int GreatestLength(int length) => length * GraphemeText.GreatestGrowth;

    /// <summary>Numbers the symbols anew.</summary>
    /// <param name="symbolOf">By old number the new one.</param>
    public void Renumber(ReadOnlySpan<ushort> symbolOf)
    {
        for (int i = 0; i < _direct.Length; i++) _direct[i] = symbolOf[_direct[i]];
        foreach (string key in _others.Keys.ToArray()) _others[key] = symbolOf[_others[key]];
    }

    /// <summary>Writes for each symbol of another alphabet the one of this alphabet.</summary>
    public void Translate(Alphabet other, Span<ushort> target)
    {
        target.Clear();
        for (int i = 0; i < _direct.Length; i++) target[other._direct[i]] = _direct[i];
        foreach ((string key, ushort symbol) in other._others)
            target[symbol] = _others.GetValueOrDefault(key);
        target[None] = None;
    }

    private int Encode(ReadOnlySpan<char> text, Span<ushort> target, bool learn)
    {
        bool clusters = _unit == TextUnit.Grapheme && !GraphemeText.IsSimple(text);
        int count = 0;
        for (int i = 0, length; i < text.Length; i += length)
        {
            length = clusters ? GraphemeText.NextLength(text[i..]) : 1;
            ReadOnlySpan<char> character = text.Slice(i, length);
            ushort symbol = Find(character);
            target[count++] = symbol == None && learn ? Add(character) : symbol;
        }

        return count;
    }

    private ushort Find(ReadOnlySpan<char> character) =>
        character.Length == 1 && character[0] < GraphemeText.FirstComplex
            ? _direct[character[0]]
            : _lookup.TryGetValue(character, out ushort symbol) ? symbol : None;

    private ushort Add(ReadOnlySpan<char> character)
    {
        ushort symbol = (ushort)(Count <= ushort.MaxValue ? Count++ : ushort.MaxValue);
        if (character.Length == 1 && character[0] < GraphemeText.FirstComplex) _direct[character[0]] = symbol;
        else _lookup[character] = symbol;
        return symbol;
    }
}
