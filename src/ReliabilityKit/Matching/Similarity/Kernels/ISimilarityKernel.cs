using ReliabilityKit.Matching.Similarity.Prepared;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>The loops that take the time, written for one width of registers.</summary>
internal interface ISimilarityKernel
{
    /// <summary>The name that asks for it.</summary>
    string Name { get; }

    /// <summary>The most words of 64 positions for which <see cref="RunBlock"/> works; 0 when it does not.</summary>
    int BlockWords { get; }

    /// <summary>Finds the lanes of a group whose characters, whatever their order, suffice for a common length.</summary>
    /// <param name="histograms">The counts of the group by bucket and lane.</param>
    /// <param name="query">The counts of the query by bucket.</param>
    /// <param name="needed">By lane the common length that is needed, at most 255.</param>
    /// <returns>A bit for each lane; a lane that is missing cannot reach what is needed.</returns>
    ulong Filter(ReadOnlySpan<byte> histograms, ReadOnlySpan<byte> query, ReadOnlySpan<byte> needed);

    /// <summary>Finds the lengths of the longest common subsequences of a query of at most 256 symbols and the texts of a group.</summary>
    /// <param name="query">The query.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="group">The group.</param>
    /// <param name="lanes">The lanes of interest.</param>
    /// <param name="common">Receives the length of each lane of interest; others may be overwritten.</param>
    void Common(in QueryMasks query, SymbolTexts texts, int group, ulong lanes, Span<int> common);

    /// <summary>Finds the Levenshtein distances of a query of at most 256 symbols and the texts of a group.</summary>
    /// <param name="query">The query.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="group">The group.</param>
    /// <param name="lanes">The lanes of interest.</param>
    /// <param name="distances">Receives the distance of each lane of interest; others may be overwritten.</param>
    void Edits(in QueryMasks query, SymbolTexts texts, int group, ulong lanes, Span<int> distances);

    /// <summary>Runs a text past the patterns of a block.</summary>
    /// <param name="block">The patterns.</param>
    /// <param name="text">Symbols of the alphabet of the patterns.</param>
    /// <param name="states">Receives the final state of each word: a zero for each position that the text has in common.</param>
    void RunBlock(PatternBlock block, ReadOnlySpan<ushort> text, Span<ulong> states);

    /// <summary>Combs the texts of a group with a query: see <see cref="SeaweedComb"/>.</summary>
    /// <param name="columns">The symbols of the group by position and lane.</param>
    /// <param name="query">The symbols of the query as lanes have them.</param>
    /// <param name="strands">Receives by position of the longer side and lane where the strand that ends there began.</param>
    /// <param name="scratch">A row of 64 bytes for each position of the shorter side.</param>
    /// <param name="queryIsLonger">Which is the longer side.</param>
    void Comb(ReadOnlySpan<byte> columns, ReadOnlySpan<byte> query, Span<byte> strands, Span<byte> scratch, bool queryIsLonger);
}
