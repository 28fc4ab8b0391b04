using ReliabilityKit.Matching.Similarity.Prepared;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>The kernels without vectors: runs everywhere. A block of queries is worked through query by query.</summary>
internal sealed class ScalarKernel : ISimilarityKernel
{
    public string Name => "scalar";

    public int BlockWords => 0;

    public ulong Filter(ReadOnlySpan<byte> histograms, ReadOnlySpan<byte> query, ReadOnlySpan<byte> needed)
    {
        Span<int> sums = stackalloc int[SymbolTexts.GroupSize];
        sums.Clear();
        for (int bucket = 0; bucket < SymbolTexts.Buckets; bucket++)
        {
            if (query[bucket] == 0) continue;
            ReadOnlySpan<byte> row = histograms.Slice(bucket * SymbolTexts.GroupSize, SymbolTexts.GroupSize);
            for (int lane = 0; lane < row.Length; lane++) sums[lane] += Math.Min(row[lane], query[bucket]);
        }

        ulong passed = 0;
        for (int lane = 0; lane < sums.Length; lane++) passed |= (sums[lane] >= needed[lane] ? 1UL : 0UL) << lane;
        return passed;
    }

    public void Common(in QueryMasks query, SymbolTexts texts, int group, ulong lanes, Span<int> common) =>
        ScalarCommon.Run(query, texts, group, lanes, common);

    public void Edits(in QueryMasks query, SymbolTexts texts, int group, ulong lanes, Span<int> distances) =>
        ScalarEdits.Run(query, texts, group, lanes, distances);

    public void RunBlock(PatternBlock block, ReadOnlySpan<ushort> text, Span<ulong> states) => throw new NotSupportedException();

    public void Comb(ReadOnlySpan<byte> columns, ReadOnlySpan<byte> query, Span<byte> strands, Span<byte> scratch, bool queryIsLonger)
    {
        int length = columns.Length / SymbolTexts.GroupSize;
        scratch.Clear();
        for (int lane = 0; lane < SymbolTexts.GroupSize; lane++)
        {
            for (int j = 0; j < (queryIsLonger ? query.Length : length); j++)
            {
                byte strand = (byte)(j + 1);
                for (int i = 0; i < (queryIsLonger ? length : query.Length); i++)
                {
                    (int position, int other) = queryIsLonger ? (i, j) : (j, i);
                    bool equal = columns[position * SymbolTexts.GroupSize + lane] == query[other];
                    ref byte across = ref scratch[i * SymbolTexts.GroupSize + lane];
                    if (equal || across > strand) (across, strand) = (strand, across);
                }

                strands[j * SymbolTexts.GroupSize + lane] = strand;
            }
        }
    }
}
