using System.Buffers;
using System.Runtime.InteropServices;
using ReliabilityKit.Matching.Similarity.Kernels;

namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>Indel ratios of many queries and many texts, every pair.</summary>
/// <remarks>
/// Texts become the patterns of a block, and all queries of a tile run past it, so the cost of laying the block out is shared. Scores are first
/// written in the order of slots, a cache line at a time, and brought into the order of texts when a chunk is done: written at once they would
/// touch a line each.
/// </remarks>
internal readonly ref struct BlockScorer
{
    private const int Tile = 256;

    private readonly ISimilarityKernel _kernel;
    private readonly SymbolTexts _texts;
    private readonly int _alphabetSize;
    private readonly PatternBlock _block;
    private readonly Span<byte> _bySlot;

    private BlockScorer(ISimilarityKernel kernel, SymbolTexts texts, int alphabetSize, Span<byte> bySlot)
    {
        (_kernel, _texts, _alphabetSize) = (kernel, texts, alphabetSize);
        _bySlot = bySlot;
        _block = PatternBlock.Rent();
    }

    /// <summary>Writes the score of each pair.</summary>
    /// <param name="kernel">A kernel that has blocks.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="queries">The queries.</param>
    /// <param name="symbolOf">By symbol of the queries the one of the texts.</param>
    /// <param name="alphabetSize">The number of symbols of the texts.</param>
    /// <param name="scores">Receives a row for each query with the score of each text.</param>
    /// <param name="cancellation">Stops the work between two blocks.</param>
    public static void Score(
        ISimilarityKernel kernel,
        SymbolTexts texts,
        SymbolTexts queries,
        ReadOnlySpan<ushort> symbolOf,
        int alphabetSize,
        Span<byte> scores,
        CancellationToken cancellation)
    {
        byte[] bySlot = ArrayPool<byte>.Shared.Rent(Tile * SymbolTexts.ChunkSize);
        BlockScorer scorer = new(kernel, texts, alphabetSize, bySlot);
        for (int from = 0; from < queries.Count; from += Tile)
        {
            using QueryTile tile = new(queries, from, Math.Min(queries.Count, from + Tile), symbolOf);
            for (int chunk = 0; chunk < texts.Count; chunk += SymbolTexts.ChunkSize)
            {
                int end = Math.Min(texts.Count, chunk + SymbolTexts.ChunkSize);
                scorer.ScoreChunk(tile, chunk, end, cancellation);
                for (int i = 0; i < tile.Count; i++)
                {
                    Span<byte> row = scores.Slice(queries.Order[from + i] * texts.Count + chunk, end - chunk);
                    Reorder(bySlot.AsSpan(i * SymbolTexts.ChunkSize, SymbolTexts.ChunkSize), texts.SlotOf[chunk..end], row);
                }
            }
        }

        PatternBlock.Return(scorer._block);
        ArrayPool<byte>.Shared.Return(bySlot);
    }

    // Four at a time: the loop around one costs as much as the copying.
    private static unsafe void Reorder(ReadOnlySpan<byte> bySlot, ReadOnlySpan<ushort> slotOf, Span<byte> scores)
    {
        fixed (byte* source = bySlot)
        fixed (ushort* slot = slotOf)
        fixed (byte* target = scores)
        {
            nint i = 0;
            for (; i < slotOf.Length - 3; i += 4)
            {
                target[i] = source[slot[i]];
                target[i + 1] = source[slot[i + 1]];
                target[i + 2] = source[slot[i + 2]];
                target[i + 3] = source[slot[i + 3]];
            }

            for (; i < slotOf.Length; i++) target[i] = source[slot[i]];
        }
    }

    private void ScoreChunk(QueryTile tile, int chunk, int end, CancellationToken cancellation)
    {
        for (int slot = chunk; slot < end;)
        {
            cancellation.ThrowIfCancellationRequested();
            int count = Shape(slot, end);
            Span<byte> target = _bySlot[(slot - chunk)..];
            if (count == 0) ScoreLong(tile, slot, target);
            else ScoreBlock(tile, slot, count, target);
            slot += Math.Max(1, count);
        }
    }

    /// <summary>Shapes the block for the text in a slot, and returns how many texts from there on it takes; 0 when the text is too long.</summary>
    private int Shape(int slot, int end)
    {
        int length = _texts.LengthOf(slot);
        if (length > _kernel.BlockWords * 64) return 0;
        _block.Shape(length, _alphabetSize);
        int count = Math.Min(_block.Lanes, end - slot);
        while (_texts.LengthOf(slot + count - 1) > _block.GreatestLength) count--;
        return count;
    }

    private void ScoreBlock(QueryTile tile, int slot, int count, Span<byte> target)
    {
        _block.Fill(_texts, slot, count);
        Span<ulong> states = stackalloc ulong[PatternBlock.StateWords];
        for (int i = 0; i < tile.Count; i++)
        {
            ReadOnlySpan<ushort> query = tile[i];
            _kernel.RunBlock(_block, query, states);
            BlockScores.Write(_block, states, query.Length, target.Slice(i * SymbolTexts.ChunkSize, count));
        }
    }

    private void ScoreLong(QueryTile tile, int slot, Span<byte> target)
    {
        ReadOnlySpan<char> text = MemoryMarshal.Cast<ushort, char>(_texts[slot]);
        for (int i = 0; i < tile.Count; i++)
        {
            int common = LongestCommonSubsequence.Length(MemoryMarshal.Cast<ushort, char>(tile[i]), text);
            target[i * SymbolTexts.ChunkSize] = PercentTable.Percent(tile[i].Length + text.Length, common);
        }
    }
}
