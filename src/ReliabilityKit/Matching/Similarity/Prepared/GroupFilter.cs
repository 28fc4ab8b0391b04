using ReliabilityKit.Matching.Similarity.Kernels;

namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>Leaves out texts that cannot reach a score: by their length, then by how often they have each character.</summary>
internal readonly ref struct GroupFilter
{
    /// <summary>The memory that a filter needs.</summary>
    public const int Size = SymbolTexts.GreatestByteLength + 1;

    private readonly ReadOnlySpan<byte> _needed;

    private GroupFilter(ReadOnlySpan<byte> needed) => _needed = needed;

    /// <summary>Makes a filter for ratios.</summary>
    /// <param name="queryLength">The length of the query.</param>
    /// <param name="scoreCutoff">The least score of interest, above 0.</param>
    /// <param name="memory">Receives the common length that a text of each length needs; kept.</param>
    public static GroupFilter OfRatio(int queryLength, int scoreCutoff, Span<byte> memory)
    {
        for (int length = 0; length < Size; length++)
            memory[length] = Needed(PercentTable.LeastCommon(queryLength + length, scoreCutoff), Math.Min(length, queryLength));
        return new GroupFilter(memory);
    }

    /// <summary>Makes a filter for partial ratios: a window that is all common is the best that a common length can give.</summary>
    /// <inheritdoc cref="OfRatio"/>
    public static GroupFilter OfPartial(int queryLength, int scoreCutoff, Span<byte> memory)
    {
        for (int length = 0; length < Size; length++)
        {
            int shorter = Math.Min(length, queryLength);
            int least = 0;
            while (least <= shorter && PercentTable.Percent(shorter + least, least) < scoreCutoff) least++;
            memory[length] = Needed(least, shorter);
        }

        return new GroupFilter(memory);
    }

    /// <summary>Makes a filter for Levenshtein similarities: an edit takes away at most one character of the longer text.</summary>
    /// <inheritdoc cref="OfRatio"/>
    public static GroupFilter OfLevenshtein(int queryLength, int scoreCutoff, Span<byte> memory)
    {
        for (int length = 0; length < Size; length++)
        {
            int longer = Math.Max(length, queryLength), least = longer == 0 ? 0 : PercentTable.LeastCommon(2 * longer, scoreCutoff);
            memory[length] = Needed(least, Math.Min(length, queryLength));
        }

        return new GroupFilter(memory);
    }

    /// <summary>Makes a filter for Jaro–Winkler similarities: as if all that texts have in common were near, in order and at the beginning.</summary>
    /// <inheritdoc cref="OfRatio"/>
    public static GroupFilter OfJaroWinkler(int queryLength, int scoreCutoff, Span<byte> memory)
    {
        double jaro = JaroWinkler.LeastJaro((scoreCutoff - 0.5) / 100);
        for (int length = 0; length < Size; length++)
        {
            double least = length == 0 ? 0 : (3 * jaro - 1) / (1.0 / length + 1.0 / queryLength);
            memory[length] = Needed((int)Math.Ceiling(Math.Max(0, least) - 1e-6), Math.Min(length, queryLength));
        }

        return new GroupFilter(memory);
    }

    private static byte Needed(int least, int possible) => least > possible ? byte.MaxValue : (byte)least;

    /// <summary>Returns the lanes of a group that may reach the score; of a group with texts too long for a histogram all.</summary>
    public ulong Apply(ISimilarityKernel kernel, SymbolTexts texts, int group, ReadOnlySpan<byte> histogram)
    {
        ulong lanes = texts.LanesOf(group);
        int first = group * SymbolTexts.GroupSize;
        if (!texts.FitsBytes(group)) return lanes;
        int last = Math.Min(texts.Count, first + SymbolTexts.GroupSize) - 1;
        if (!IsReachable(texts.LengthOf(first), texts.LengthOf(last))) return 0;
        Span<byte> needed = stackalloc byte[SymbolTexts.GroupSize];
        if (texts.LengthOf(first) == texts.LengthOf(last)) needed.Fill(_needed[texts.LengthOf(first)]);
        else
        {
            for (int slot = first; slot <= last; slot++) needed[slot - first] = _needed[texts.LengthOf(slot)];
        }

        return lanes & kernel.Filter(texts.HistogramsOf(group), histogram, needed);
    }

    private bool IsReachable(int shortest, int longest)
    {
        for (int length = shortest; length <= longest; length++)
        {
            if (_needed[length] != byte.MaxValue) return true;
        }

        return false;
    }
}
