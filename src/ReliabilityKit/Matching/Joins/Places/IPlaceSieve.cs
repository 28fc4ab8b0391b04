namespace ReliabilityKit.Matching.Joins.Places;

/// <summary>Finds the texts of a block whose characters, and about where they are, do not rule out that they are within a distance of a query.</summary>
internal unsafe interface IPlaceSieve
{
    /// <summary>The name that asks for it.</summary>
    string Name { get; }

    /// <summary>Writes the planes that the terms and digits of queries refer to.</summary>
    /// <param name="queries">The queries.</param>
    /// <param name="texts">The planes of the texts.</param>
    /// <param name="windows">Where in the texts the partners of characters are.</param>
    /// <param name="tables">Receives the planes.</param>
    void Tabulate(PlaceQueries queries, PlacePlanes texts, PlaceWindows windows, PlaceTables tables);

    /// <summary>Marks the texts.</summary>
    /// <param name="tables">What <see cref="Tabulate"/> has written.</param>
    /// <param name="queries">The queries.</param>
    /// <param name="from">The place of the first query in their order.</param>
    /// <param name="limits">By query how many of its characters at most may have no partner; no text passes one below 0.</param>
    /// <param name="marks">Receives by query a bit for each text of the block that may be similar.</param>
    void Mark(PlaceTables tables, PlaceQueries queries, int from, ReadOnlySpan<short> limits, ulong* marks);
}
