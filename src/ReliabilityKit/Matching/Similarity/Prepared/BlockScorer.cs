using System.Buffers;
using System.Runtime.InteropServices;
using ReliabilityKit.Matching.Similarity.Kernels;

namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>Indel ratios of many queries and many texts, every pair.</summary>
/// <remarks>
/// Texts become the patterns of a block, and all queries of a tile run past it: so the cost of laying the block out is shared, and
/// the scores of a tile within a chunk of texts stay in the second cache.
/// </remarks>
internal static class BlockScorer
{
    private const int Tile = 128;

    /// <summary>Writes the score of each pair.</summary>
    /// <param name="kernel">A kernel that has blocks.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="queries">The queries.</param>
    /// <param name="symbolOf">By symbol of the queries the one of the texts.</param>
    /// <param name="alphabetSize">The number of symbols of the texts.</param>
    /// <param name="scores">Receives a row for each query with the score of each text.</param>
    /// <param name="cancellation">Stops the work between two blocks.</param>
    public static void Score(
        ISimilarityKernel kernel, SymbolTexts texts, SymbolTexts queries, ReadOnlySpan<ushort> symbolOf, int alphabetSize, Span<byte> scores, CancellationToken cancellation)
    {
        PatternBlock block = PatternBlock.Rent();
        for (int from = 0; from < queries.Count; from += Tile)
        {
            int to = Math.Min(queries.Count, from + Tile);
            for (int chunk = 0; chunk < texts.Count; chunk += SymbolTexts.ChunkSize)
            {
                int end = Math.Min(texts.Count, chunk + SymbolTexts.ChunkSize);
                for (int slot = chunk; slot < end;)
                {
                    cancellation.ThrowIfCancellationRequested();
                    int count = Shape(kernel, block, texts, slot, end, alphabetSize);
                    if (count == 0) ScoreLong(texts, slot, count = 1, queries, from, to, symbolOf, scores);
                    else ScoreBlock(kernel, block, texts, slot, count, queries, from, to, symbolOf, scores);
                    slot += count;
                }
            }
        }

        PatternBlock.Return(block);
    }

    /// <summary>Shapes the block for the text in a slot, and returns how many texts from there on it can take; 0 when the text is too long.</summary>
    private static int Shape(ISimilarityKernel kernel, PatternBlock block, SymbolTexts texts, int slot, int end, int alphabetSize)
    {
        int words = Math.Max(1, (texts.LengthOf(slot) + 63) / 64);
        if (words > kernel.BlockWords) return 0;
        block.Shape(texts.LengthOf(slot), alphabetSize);
        int count = Math.Min(block.Lanes, end - slot);
        while (texts.LengthOf(slot + count - 1) > block.GreatestLength) count--;
        return count;
    }

    private static void ScoreBlock(
        ISimilarityKernel kernel, PatternBlock block, SymbolTexts texts, int slot, int count, SymbolTexts queries, int from, int to, ReadOnlySpan<ushort> symbolOf, Span<byte> scores)
    {
        block.Fill(texts, slot, count);
        Span<int> common = stackalloc int[PatternBlock.GreatestLanes];
        int longest = 0;
        for (int query = from; query < to; query++) longest = Math.Max(longest, queries.LengthOf(query));
        int[] rows = ArrayPool<int>.Shared.Rent(Math.Max(1, longest));
        for (int query = from; query < to; query++)
        {
            ReadOnlySpan<ushort> symbols = queries[query];
            for (int i = 0; i < symbols.Length; i++) rows[i] = block.RowOf(symbolOf[symbols[i]]);
            kernel.RunBlock(block, rows.AsSpan(0, symbols.Length), common);
            GroupScores.Write(texts, slot, common[..count], symbols.Length, Row(scores, queries.Order[query], texts.Count));
        }

        ArrayPool<int>.Shared.Return(rows);
    }

    private static void ScoreLong(
        SymbolTexts texts, int slot, int count, SymbolTexts queries, int from, int to, ReadOnlySpan<ushort> symbolOf, Span<byte> scores)
    {
        for (int query = from; query < to; query++)
        {
            char[] symbols = ArrayPool<char>.Shared.Rent(Math.Max(1, queries.LengthOf(query)));
            for (int i = 0; i < queries.LengthOf(query); i++) symbols[i] = (char)symbolOf[queries[query][i]];
            ReadOnlySpan<char> pattern = symbols.AsSpan(0, queries.LengthOf(query));
            for (int text = slot; text < slot + count; text++)
            {
                int common = LongestCommonSubsequence.Length(pattern, MemoryMarshal.Cast<ushort, char>(texts[text]));
                Row(scores, queries.Order[query], texts.Count)[texts.Order[text]] = PercentTable.Percent(pattern.Length + texts.LengthOf(text), common);
            }

            ArrayPool<char>.Shared.Return(symbols);
        }
    }

    private static Span<byte> Row(Span<byte> scores, int query, int width) => scores.Slice(query * width, width);
}
