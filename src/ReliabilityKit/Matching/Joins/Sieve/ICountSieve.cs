namespace ReliabilityKit.Matching.Joins.Sieve;

/// <summary>Finds the texts of a block whose characters, whatever their order, do not rule out that they are within a distance of a query.</summary>
internal unsafe interface ICountSieve
{
    /// <summary>The name that asks for it.</summary>
    string Name { get; }

    /// <summary>Computes what each entry of the queries differs by from each text.</summary>
    /// <param name="queries">The queries.</param>
    /// <param name="planes">The counts of the texts, as <see cref="CountPlanes"/> has them.</param>
    /// <param name="tables">Receives the differences.</param>
    void Tabulate(SieveQueries queries, ulong* planes, SieveTables tables);

    /// <summary>Marks the texts.</summary>
    /// <param name="tables">The differences.</param>
    /// <param name="entries">By query and group the entry.</param>
    /// <param name="groups">The number of groups.</param>
    /// <param name="limits">By query the greatest distance; none passes one below 0.</param>
    /// <param name="marks">Receives by query a bit for each text of the block that may be within its distance.</param>
    void Mark(SieveTables tables, ReadOnlySpan<int> entries, int groups, ReadOnlySpan<short> limits, ulong* marks);
}
