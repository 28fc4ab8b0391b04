using System.Buffers;
using System.Numerics;

namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>The words of a query, each once, and the positions that belong to each.</summary>
/// <remarks>
/// The words that a text shares with the query are taken out of both before the rest is compared. On the query's side that is done with masks:
/// positions that match nothing do not change a longest common subsequence.
/// </remarks>
internal readonly struct TokenQuery : IDisposable
{
    /// <summary>The most words that have masks.</summary>
    public const int GreatestWords = 64;

    private readonly int[] _ids;
    private readonly int[] _ends;
    private readonly ushort[] _symbols;
    private readonly ulong[] _positions;
    private readonly byte[] _wordOf;

    /// <summary>Finds the words of a query. Call <see cref="Dispose"/> when done.</summary>
    public TokenQuery(TokenTexts texts, ReadOnlySpan<char> query, int alphabetSize)
    {
        int size = Math.Max(1, Alphabet.GreatestLength(query.Length));
        _ids = ArrayPool<int>.Shared.Rent(size);
        _ends = ArrayPool<int>.Shared.Rent(size);
        _symbols = ArrayPool<ushort>.Shared.Rent(size);
        _positions = [];
        _wordOf = [];
        Words = texts.Encode(query, distinct: true, _symbols, _ids, _ends, out int length);
        IsShort = Words <= GreatestWords && length <= RatioScorer.GreatestQuery;
        Masks = new QueryMasks(_symbols.AsSpan(0, IsShort ? length : 0), alphabetSize);
        if (!IsShort) return;
        _positions = ArrayPool<ulong>.Shared.Rent(Math.Max(1, Words * Masks.Words));
        _positions.AsSpan(0, Words * Masks.Words).Clear();
        _wordOf = ArrayPool<byte>.Shared.Rent(Math.Max(1, texts.Vocabulary));
        _wordOf.AsSpan(0, texts.Vocabulary).Clear();
        for (int word = 0; word < Words; word++)
        {
            // With the blank before the word; the first of the words that are left does without.
            for (int i = Math.Max(0, Start(word) - 1); i < _ends[word]; i++) _positions[word * Masks.Words + i / 64] |= 1UL << i;
            if (_ids[word] >= 0) _wordOf[_ids[word]] = (byte)(word + 1);
        }
    }

    /// <summary>The number of different words.</summary>
    public int Words { get; }

    /// <summary>Whether the query has masks; without them texts are compared one by one.</summary>
    public bool IsShort { get; }

    /// <summary>The words, each once, as a query.</summary>
    public QueryMasks Masks { get; }

    /// <summary>By word of the collection which word of the query it is, counted from 1, or 0.</summary>
    public ReadOnlySpan<byte> WordOf => _wordOf;

    /// <summary>The number of characters of a word.</summary>
    public int LengthOf(int word) => _ends[word] - Start(word);

    /// <summary>Writes the positions of some words with blanks between.</summary>
    /// <param name="words">A bit for each word, at least one.</param>
    /// <param name="target">Receives a bit for each position.</param>
    public void WritePositions(ulong words, Span<ulong> target)
    {
        target.Clear();
        int first = BitOperations.TrailingZeroCount(words);
        for (ulong left = words; left != 0; left &= left - 1)
        {
            int word = BitOperations.TrailingZeroCount(left);
            for (int w = 0; w < target.Length; w++) target[w] |= _positions[word * target.Length + w];
        }

        if (first > 0) target[(Start(first) - 1) / 64] &= ~(1UL << (Start(first) - 1));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_ids);
        ArrayPool<int>.Shared.Return(_ends);
        ArrayPool<ushort>.Shared.Return(_symbols);
        if (_positions.Length > 0) ArrayPool<ulong>.Shared.Return(_positions);
        if (_wordOf.Length > 0) ArrayPool<byte>.Shared.Return(_wordOf);
        Masks.Dispose();
    }

    private int Start(int word) => word == 0 ? 0 : _ends[word - 1] + 1;
}
