using System.Buffers;

namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>A query made ready for a collection: its symbols, for each symbol the positions where the query has it, and its histogram.</summary>
/// <remarks>In pooled memory: call <see cref="Dispose"/> when done.</remarks>
internal readonly struct QueryMasks : IDisposable
{
    private const int WordBits = 64;

    private readonly ushort[] _symbols;
    private readonly ulong[] _masks;
    private readonly byte[] _histogram;

    /// <summary>Makes a query ready.</summary>
    /// <param name="query">Symbols of the collection's alphabet.</param>
    /// <param name="alphabetSize">The number of symbols of the alphabet.</param>
    public QueryMasks(ReadOnlySpan<ushort> query, int alphabetSize)
    {
        Length = query.Length;
        Words = Math.Max(1, (Length + WordBits - 1) / WordBits);
        _symbols = ArrayPool<ushort>.Shared.Rent(Math.Max(1, Length));
        query.CopyTo(_symbols);
        int size = Math.Max(alphabetSize, SymbolTexts.Rare + 1) * Words;
        _masks = ArrayPool<ulong>.Shared.Rent(size);
        _masks.AsSpan(0, size).Clear();
        _histogram = ArrayPool<byte>.Shared.Rent(SymbolTexts.Buckets);
        Span<int> counts = stackalloc int[SymbolTexts.Buckets];
        counts.Clear();
        for (int i = 0; i < query.Length; i++)
        {
            ushort symbol = query[i];
            if (symbol == Alphabet.None) continue;
            _masks[symbol * Words + i / WordBits] |= 1UL << i;
            counts[symbol % SymbolTexts.Buckets]++;
            HasRare |= symbol >= SymbolTexts.Rare;
        }

        for (int i = 0; i < SymbolTexts.Buckets; i++) _histogram[i] = (byte)Math.Min(byte.MaxValue, counts[i]);
    }

    /// <summary>The number of symbols.</summary>
    public int Length { get; }

    /// <summary>The number of 64-bit words that hold a bit for each position.</summary>
    public int Words { get; }

    /// <summary>Whether it has a symbol that the lanes of a group do not tell from others.</summary>
    public bool HasRare { get; }

    /// <summary>The symbols.</summary>
    public ReadOnlySpan<ushort> Symbols => _symbols.AsSpan(0, Length);

    /// <summary>The positions by symbol, <see cref="Words"/> words each.</summary>
    public ReadOnlySpan<ulong> Masks => _masks;

    /// <summary>The counts by bucket, none above 255.</summary>
    public ReadOnlySpan<byte> Histogram => _histogram.AsSpan(0, SymbolTexts.Buckets);

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<ushort>.Shared.Return(_symbols);
        ArrayPool<ulong>.Shared.Return(_masks);
        ArrayPool<byte>.Shared.Return(_histogram);
    }
}
