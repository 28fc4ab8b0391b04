using System.Buffers;

namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>Some queries in the symbols of another collection.</summary>
/// <remarks>In pooled memory: call <see cref="Dispose"/> when done.</remarks>
internal readonly struct QueryTile : IDisposable
{
    private readonly SymbolTexts _queries;
    private readonly int _from;
    private readonly ushort[] _symbols;

    /// <summary>Translates queries.</summary>
    /// <param name="queries">The queries.</param>
    /// <param name="from">The slot of the first.</param>
    /// <param name="to">The slot behind the last.</param>
    /// <param name="symbolOf">By symbol of the queries the one of the collection.</param>
    public QueryTile(SymbolTexts queries, int from, int to, ReadOnlySpan<ushort> symbolOf)
    {
        (_queries, _from, Count) = (queries, from, to - from);
        ReadOnlySpan<ushort> symbols = queries.Symbols[queries.Starts[from]..queries.Starts[to]];
        _symbols = ArrayPool<ushort>.Shared.Rent(Math.Max(1, symbols.Length));
        for (int i = 0; i < symbols.Length; i++) _symbols[i] = symbolOf[symbols[i]];
    }

    /// <summary>The number of queries.</summary>
    public int Count { get; }

    /// <summary>The symbols of a query.</summary>
    public ReadOnlySpan<ushort> this[int index] =>
        _symbols.AsSpan(_queries.Starts[_from + index] - _queries.Starts[_from], _queries.LengthOf(_from + index));

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<ushort>.Shared.Return(_symbols);
}
