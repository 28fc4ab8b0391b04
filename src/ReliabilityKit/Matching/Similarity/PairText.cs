using System.Buffers;
using System.Runtime.CompilerServices;
using ReliabilityKit.Matching.Similarity.Graphemes;

namespace ReliabilityKit.Matching.Similarity;

/// <summary>Two texts in which each character, as the caller counts characters, is one code unit.</summary>
/// <remarks>
/// Characters of several code units get numbers from the range of surrogates, which are not needed for anything else then. There is room for
/// 2,048 different ones in a pair; beyond that some share a number.
/// </remarks>
internal readonly ref struct PairText
{
    private const char FirstCode = '\ud800';
    private const int Codes = 0x800;

    private readonly char[]? _rented;

    /// <summary>Reads two texts. Call <see cref="Dispose"/> when done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PairText(ReadOnlySpan<char> a, ReadOnlySpan<char> b, TextUnit unit)
    {
        A = a;
        B = b;
        if (unit == TextUnit.CodeUnit || (GraphemeText.IsSimple(a) && GraphemeText.IsSimple(b))) return;
        _rented = Encode(a, b, out int lengthA, out int lengthB);
        A = _rented.AsSpan(0, lengthA);
        B = _rented.AsSpan(lengthA, lengthB);
    }

    /// <summary>The one text.</summary>
    public ReadOnlySpan<char> A { get; }

    /// <summary>The other text.</summary>
    public ReadOnlySpan<char> B { get; }

    public void Dispose()
    {
        if (_rented is not null) ArrayPool<char>.Shared.Return(_rented);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static char[] Encode(ReadOnlySpan<char> a, ReadOnlySpan<char> b, out int lengthA, out int lengthB)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent((a.Length + b.Length) * GraphemeText.GreatestGrowth);
        int composedA = GraphemeText.Compose(a, buffer);
        int composed = composedA + GraphemeText.Compose(b, buffer.AsSpan(composedA));
        (int Start, int Length)[] known = ArrayPool<(int, int)>.Shared.Rent(Codes);
        known.AsSpan(0, Codes).Clear();
        char[] target = ArrayPool<char>.Shared.Rent(Math.Max(1, composed));
        lengthA = Encode(buffer.AsSpan(0, composed), 0, composedA, target, known);
        lengthB = Encode(buffer.AsSpan(0, composed), composedA, composed, target.AsSpan(lengthA), known);
        ArrayPool<char>.Shared.Return(buffer);
        ArrayPool<(int, int)>.Shared.Return(known);
        return target;
    }

    private static int Encode(ReadOnlySpan<char> composed, int from, int to, Span<char> target, (int Start, int Length)[] known)
    {
        int count = 0;
        for (int i = from, length; i < to; i += length)
        {
            length = GraphemeText.NextLength(composed[i..to]);
            bool isPlain = length == 1 && !char.IsSurrogate(composed[i]);
            target[count++] = isPlain ? composed[i] : (char)(FirstCode + CodeOf(composed, i, length, known));
        }

        return count;
    }

    /// <summary>Finds a character in an open-addressed table of places in the composed text, or adds it.</summary>
    private static int CodeOf(ReadOnlySpan<char> composed, int start, int length, (int Start, int Length)[] known)
    {
        ReadOnlySpan<char> character = composed.Slice(start, length);
        int hash = 0;
        foreach (char c in character) hash = hash * 31 + c;
        int code = hash & (Codes - 1);
        for (int tries = 0; tries < Codes; tries++, code = (code + 1) & (Codes - 1))
        {
            if (known[code].Length == 0) known[code] = (start, length);
            if (composed.Slice(known[code].Start, known[code].Length).SequenceEqual(character)) return code;
        }

        return code;
    }
}
