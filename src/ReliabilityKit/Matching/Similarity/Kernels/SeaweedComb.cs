namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>The longest common subsequences of a text and all windows of a longer one, from one pass over the table.</summary>
/// <remarks>
/// A. Tiskin, "Semi-local string comparison: algorithmic techniques and applications" (2008). A strand begins above each column of the
/// table and runs down and right; in a cell of equal characters two strands turn away from each other, else they cross if they have not
/// crossed before. A window [i, j) of the longer text then shares with the shorter one as many characters as it is long, less the strands
/// that begin and end in it. Strands that begin at the left edge count for no window, so they all go by the number 0, the others by
/// their column + 1.
/// </remarks>
internal static class SeaweedComb
{
    /// <summary>Combs one pair.</summary>
    /// <param name="shorter">The shorter text.</param>
    /// <param name="longer">The longer text.</param>
    /// <param name="strands">Receives by position of the longer text which strand ends there.</param>
    /// <param name="rows">Memory, as long as the shorter text.</param>
    public static void Comb(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer, Span<int> strands, Span<int> rows)
    {
        rows = rows[..shorter.Length];
        rows.Clear();
        for (int j = 0; j < longer.Length; j++)
        {
            int strand = j + 1;
            char symbol = longer[j];
            for (int i = 0; i < rows.Length; i++)
            {
                int across = rows[i];
                bool turn = shorter[i] == symbol;
                rows[i] = turn ? strand : Math.Min(across, strand);
                strand = turn ? across : Math.Max(across, strand);
            }

            strands[j] = strand;
        }
    }

    /// <summary>Returns the best score in percent of any window as long as the shorter text, or cut off by an end of the longer one.</summary>
    /// <param name="strands">By position of the longer text which strand ends there.</param>
    /// <param name="ends">Memory, as long as the longer text.</param>
    /// <param name="width">The length of the shorter text, not 0.</param>
    public static int BestWindow(ReadOnlySpan<int> strands, Span<int> ends, int width)
    {
        ends = ends[..strands.Length];
        ends.Fill(int.MaxValue);
        int best = 0;
        int inside = 0;
        for (int end = 0; end < strands.Length; end++)
        {
            if (strands[end] == 0) continue;
            ends[strands[end] - 1] = end;
        }

        // A window that grows without sharing more is worse, so only those are scored that share more, or that shrink and share the same.
        for (int j = 1; j < width; j++)
        {
            if (strands[j - 1] > 0) inside++;
            else best = Math.Max(best, PercentTable.Percent(width + j, j - inside));
        }

        if (strands[width - 1] > 0) inside++;
        int least = inside;
        int start = 0;
        for (int j = width; j < strands.Length; j++)
        {
            if (ends[start++] < j) inside--;
            if (strands[j] > start) inside++;
            least = Math.Min(least, inside);
        }

        best = Math.Max(best, PercentTable.Percent(2 * width, width - least));
        for (int length = width - 1; length > 0; length--)
        {
            if (ends[start++] == int.MaxValue) continue;
            inside--;
            best = Math.Max(best, PercentTable.Percent(width + length, length - inside));
        }

        return best;
    }
}
