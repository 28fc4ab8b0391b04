using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using ReliabilityKit.Matching.Similarity.Kernels;

namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>Partial ratios of one query and many texts: a group of texts is combed at once.</summary>
internal static class PartialScorer
{
    // Matches nothing: the symbols of lanes are below 128, and 0 stands behind the end of a text.
    private const byte NoSymbol = 255;

    /// <summary>Writes the score of each text.</summary>
    /// <param name="kernel">The kernel to use.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="query">The symbols of the query.</param>
    /// <param name="alphabetSize">The number of symbols.</param>
    /// <param name="scores">Receives the scores by index of the text; 0 below the cutoff.</param>
    /// <param name="scoreCutoff">The least score of interest.</param>
    /// <param name="onlyUnequal">Whether texts of about the query's length are left out, with score 0: see <see cref="Weighted"/>.</param>
    /// <param name="cancellation">Stops the work between two groups.</param>
    public static void Score(
        ISimilarityKernel kernel,
        SymbolTexts texts,
        ReadOnlySpan<ushort> query,
        int alphabetSize,
        Span<byte> scores,
        int scoreCutoff,
        bool onlyUnequal,
        CancellationToken cancellation)
    {
        scores.Clear();
        if (query.IsEmpty) return;
        bool hasLanes = query.Length <= SymbolTexts.GreatestByteLength;
        using QueryMasks masks = new(hasLanes ? query : [], alphabetSize);
        byte[] memory = ArrayPool<byte>.Shared.Rent(SymbolTexts.GreatestByteLength * (SymbolTexts.GroupSize * 2 + 1));
        bool filters = scoreCutoff > 0 && hasLanes;
        Span<byte> needed = stackalloc byte[GroupFilter.Size];
        GroupFilter filter = filters ? GroupFilter.OfPartial(query.Length, scoreCutoff, needed) : default;
        for (int group = 0; group < texts.Groups; group++)
        {
            cancellation.ThrowIfCancellationRequested();
            ulong lanes = texts.LanesOf(group);
            if (onlyUnequal) lanes &= UnequalLanes(texts, group, query.Length);
            if (filters && lanes != 0) lanes &= filter.Apply(kernel, texts, group, masks.Histogram);
            if (lanes == 0) continue;
            ulong single = !hasLanes || !texts.FitsBytes(group) ? lanes : masks.HasRare ? lanes & texts.RareLanesOf(group) : 0;
            ScoreSingly(texts, group, single, query, scores);
            if (lanes != single) ScoreLanes(kernel, texts, group, lanes & ~single, query, scores, memory);
        }

        ArrayPool<byte>.Shared.Return(memory);
        if (scoreCutoff > 0) DropBelow(scores, scoreCutoff);
    }

    private static ulong UnequalLanes(SymbolTexts texts, int group, int queryLength)
    {
        ulong lanes = 0;
        int first = group * SymbolTexts.GroupSize;
        for (int slot = first; slot < Math.Min(texts.Count, first + SymbolTexts.GroupSize); slot++)
            lanes |= (Weighted.TriesPartial(queryLength, texts.LengthOf(slot)) ? 1UL : 0UL) << (slot - first);
        return lanes;
    }

    private static void ScoreSingly(SymbolTexts texts, int group, ulong lanes, ReadOnlySpan<ushort> query, Span<byte> scores)
    {
        for (; lanes != 0; lanes &= lanes - 1)
        {
            int slot = group * SymbolTexts.GroupSize + BitOperations.TrailingZeroCount(lanes);
            scores[texts.Order[slot]] =
                (byte)PartialIndel.Score(MemoryMarshal.Cast<ushort, char>(query), MemoryMarshal.Cast<ushort, char>(texts[slot]));
        }
    }

    private static void ScoreLanes(
        ISimilarityKernel kernel, SymbolTexts texts, int group, ulong lanes, ReadOnlySpan<ushort> query, Span<byte> scores, Span<byte> memory)
    {
        Span<byte> symbols = memory[..query.Length];
        for (int i = 0; i < symbols.Length; i++) symbols[i] = query[i] == Alphabet.None ? NoSymbol : SymbolTexts.LaneSymbol(query[i]);
        Span<byte> strands = memory.Slice(SymbolTexts.GreatestByteLength, SymbolTexts.GreatestByteLength * SymbolTexts.GroupSize);
        Span<byte> rows = memory[(SymbolTexts.GreatestByteLength + strands.Length)..];
        int shortest = texts.LengthOf(group * SymbolTexts.GroupSize + BitOperations.TrailingZeroCount(lanes));
        int longest = texts.LengthOf(group * SymbolTexts.GroupSize + BitOperations.Log2(lanes));
        // Texts as long as the query are combed both ways: windows of either may be the best.
        if (shortest <= query.Length)
        {
            kernel.Comb(texts.ColumnsOf(group), symbols, strands, rows, queryIsLonger: true);
            WriteBest(texts, group, lanes, query.Length, queryIsLonger: true, strands, scores);
        }

        if (longest >= query.Length)
        {
            kernel.Comb(texts.ColumnsOf(group), symbols, strands, rows, queryIsLonger: false);
            WriteBest(texts, group, lanes, query.Length, queryIsLonger: false, strands, scores);
        }
    }

    private static void WriteBest(
        SymbolTexts texts, int group, ulong lanes, int queryLength, bool queryIsLonger, ReadOnlySpan<byte> strands, Span<byte> scores)
    {
        Span<int> buffer = stackalloc int[2 * SymbolTexts.GreatestByteLength];
        Span<int> ends = buffer[SymbolTexts.GreatestByteLength..];
        for (; lanes != 0; lanes &= lanes - 1)
        {
            int lane = BitOperations.TrailingZeroCount(lanes);
            int slot = group * SymbolTexts.GroupSize + lane;
            int length = texts.LengthOf(slot);
            if (length == 0 || (queryIsLonger ? length > queryLength : length < queryLength)) continue;
            Span<int> ofLane = buffer[..Math.Max(length, queryLength)];
            for (int i = 0; i < ofLane.Length; i++) ofLane[i] = strands[i * SymbolTexts.GroupSize + lane];
            int score = SeaweedComb.BestWindow(ofLane, ends, Math.Min(length, queryLength));
            ref byte target = ref scores[texts.Order[slot]];
            target = (byte)Math.Max(target, score);
        }
    }

    private static void DropBelow(Span<byte> scores, int scoreCutoff)
    {
        foreach (ref byte score in scores)
        {
            if (score < scoreCutoff) score = 0;
        }
    }
}
