using System.Buffers;

namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>A query made ready for a collection: its symbols, for each symbol the positions where the query has it, and its histogram.</summary>
/// <remarks>In pooled memory: call <see cref="Dispose"/> when done.</remarks>
internal readonly struct QueryMasks : IDisposable
{
    /// <summary>The symbols of a table.</summary>
    public const int TableSize = SymbolTexts.Rare + 1;

    /// <summary>The most words of a query that has tables.</summary>
    public const int TableWords = 2;

    private const int WordBits = 64;

    private readonly ushort[] _symbols;
    private readonly ulong[] _masks;
    private readonly byte[] _histogram;
    private readonly byte[] _tables;

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
        int tablesSize = Words > TableWords ? 0 : Words * sizeof(ulong) * TableSize;
        _tables = ArrayPool<byte>.Shared.Rent(tablesSize);
        _tables.AsSpan(0, tablesSize).Clear();
        _histogram = ArrayPool<byte>.Shared.Rent(SymbolTexts.Buckets);
        Span<int> counts = stackalloc int[SymbolTexts.Buckets];
        counts.Clear();
        for (int i = 0; i < query.Length; i++)
        {
            ushort symbol = query[i];
            if (symbol == Alphabet.None) continue;
            _masks[symbol * Words + i / WordBits] |= 1UL << i;
            counts[symbol % SymbolTexts.Buckets]++;
            if (symbol >= SymbolTexts.Rare) HasRare = true;
            else if (tablesSize > 0) _tables[i / 8 * TableSize + symbol] |= (byte)(1 << i % 8);
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

    /// <summary>The positions again, for every eight of them a byte by symbol that is not rare; up to <see cref="TableWords"/> words.</summary>
    public ReadOnlySpan<byte> Tables => _tables;

    /// <summary>The counts by bucket, none above 255.</summary>
    public ReadOnlySpan<byte> Histogram => _histogram.AsSpan(0, SymbolTexts.Buckets);

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<ushort>.Shared.Return(_symbols);
        ArrayPool<ulong>.Shared.Return(_masks);
        ArrayPool<byte>.Shared.Return(_histogram);
        ArrayPool<byte>.Shared.Return(_tables);
    }
}
