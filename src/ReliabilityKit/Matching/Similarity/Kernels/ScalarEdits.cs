using System.Numerics;
using ReliabilityKit.Matching.Similarity.Prepared;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>Levenshtein distances of one query and many texts in 64-bit registers.</summary>
internal static unsafe class ScalarEdits
{
    private const int Word = 64;

    /// <summary>As <see cref="ISimilarityKernel.Edits"/>.</summary>
    public static void Run(in QueryMasks query, SymbolTexts texts, int group, ulong lanes, Span<int> distances)
    {
        fixed (ulong* masks = query.Masks)
        fixed (ushort* symbols = texts.Symbols)
        fixed (int* starts = texts.Starts.Slice(group * SymbolTexts.GroupSize))
        {
            for (; lanes != 0; lanes &= lanes - 1)
            {
                int lane = BitOperations.TrailingZeroCount(lanes);
                ushort* text = symbols + starts[lane];
                int length = starts[lane + 1] - starts[lane];
                distances[lane] = length + (query.Words == 1 ? OneWord(masks, query.Length, text, length) : ManyWords(masks, query, text, length));
            }
        }
    }

    private static int OneWord(ulong* masks, int rows, ushort* text, int length)
    {
        EditColumn column = EditColumn.First;
        for (int i = 0; i < length; i++) column.Step(masks[text[i]]);
        return column.Growth(rows);
    }

    private static int ManyWords(ulong* masks, in QueryMasks query, ushort* text, int length)
    {
        int words = query.Words;
        Span<EditColumn> columns = stackalloc EditColumn[words];
        columns.Fill(EditColumn.First);
        for (int i = 0; i < length; i++)
        {
            ulong up = 1, down = 0;
            ulong* mask = masks + (nint)words * text[i];
            for (int w = 0; w < words; w++) columns[w].Step(mask[w], ref up, ref down);
        }

        int growth = 0;
        for (int w = 0; w < words; w++) growth += columns[w].Growth(query.Length - w * Word);
        return growth;
    }
}
