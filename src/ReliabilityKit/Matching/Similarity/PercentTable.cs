using System.Runtime.CompilerServices;

namespace ReliabilityKit.Matching.Similarity;

/// <summary>Indel similarity in whole percent by the sum of both lengths and the length of the longest common subsequence.</summary>
/// <remarks>The scores are computed once, in FuzzySharp's order of operations; the order matters in 60 of the first 80,000 cases.</remarks>
internal static class PercentTable
{
    /// <summary>The greatest sum of lengths in the table.</summary>
    public const int Greatest = 511;

    private static readonly byte[] s_percent = Fill();

    /// <summary>The scores, a row for each sum of lengths; see <see cref="Row"/>.</summary>
    public static ReadOnlySpan<byte> Rows => s_percent;

    /// <summary>Where the row of a sum of lengths begins: the row of n has n / 2 + 1 scores.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Row(int total) => total + ((total - 1) * (total - 1) >> 2);

    /// <summary>Returns the score.</summary>
    /// <param name="total">The sum of both lengths.</param>
    /// <param name="common">The length of the longest common subsequence.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Percent(int total, int common) => total <= Greatest ? s_percent[Row(total) + common] : Compute(total, common);

    /// <summary>Returns the least common length that reaches a score, or more than is possible when none does.</summary>
    public static int LeastCommon(int total, int score)
    {
        if (score <= 0) return 0;
        // The guess is at most a few steps away from the rounded truth.
        int common = Math.Max(0, (int)(total * (score - 0.5) / 200) - 1);
        while (common <= total / 2 && Percent(total, common) < score) common++;
        return common;
    }

    private static byte[] Fill()
    {
        byte[] percent = new byte[Row(Greatest + 1)];
        for (int total = 0; total <= Greatest; total++)
        {
            for (int common = 0; common <= total / 2; common++) percent[Row(total) + common] = Compute(total, common);
        }

        return percent;
    }

    private static byte Compute(int total, int common) => total == 0 ? (byte)0 : (byte)Cutoffs.Percent(2 * common / (double)total);
}
