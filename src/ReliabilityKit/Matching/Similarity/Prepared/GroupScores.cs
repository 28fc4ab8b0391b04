using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>Turns common lengths into scores at the places of the texts.</summary>
internal static class GroupScores
{
    /// <summary>Writes the scores of texts in adjoining slots.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="slot">The first slot.</param>
    /// <param name="common">The common length of each.</param>
    /// <param name="queryLength">The length of the query.</param>
    /// <param name="scores">The scores by index of the text.</param>
    public static void Write(SymbolTexts texts, int slot, ReadOnlySpan<int> common, int queryLength, Span<byte> scores)
    {
        int count = common.Length;
        ReadOnlySpan<int> starts = texts.Starts.Slice(slot, count + 1);
        ReadOnlySpan<int> order = texts.Order.Slice(slot, count);
        int longest = queryLength + texts.LengthOf(slot + count - 1);
        if (longest > PercentTable.Greatest)
        {
            for (int i = 0; i < count; i++) scores[order[i]] = PercentTable.Percent(queryLength + starts[i + 1] - starts[i], common[i]);
            return;
        }

        WriteFromTable(starts, order, common, queryLength, ref MemoryMarshal.GetReference(scores));
    }

    // The places were checked when the texts were laid out, and the row of a sum of lengths has a score for every common length.
    private static void WriteFromTable(ReadOnlySpan<int> starts, ReadOnlySpan<int> order, ReadOnlySpan<int> common, int queryLength, ref byte scores)
    {
        ref byte rows = ref MemoryMarshal.GetReference(PercentTable.Rows);
        int length = -1;
        ref byte row = ref rows;
        for (int i = 0; i < common.Length; i++)
        {
            if (starts[i + 1] - starts[i] != length)
            {
                length = starts[i + 1] - starts[i];
                row = ref Unsafe.Add(ref rows, PercentTable.Row(queryLength + length));
            }

            Unsafe.Add(ref scores, order[i]) = Unsafe.Add(ref row, common[i]);
        }
    }
}
