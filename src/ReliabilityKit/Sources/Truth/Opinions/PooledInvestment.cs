using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Opinions;

/// <summary>
/// Sources invest their trust in what they claim, in equal parts, and get it back by how far the claim is believed; beliefs grow faster than what is invested
/// and are pooled within an object (Pasternack and Roth, COLING 2010).
/// </summary>
internal static class PooledInvestment
{
    private const int Revisions = 20;
    private const double Growth = 1.4;

    public static Opinion Form(ClaimMatrix table)
    {
        double[] trust = new double[table.SourceCount];
        Array.Fill(trust, 1);
        double[] invested = new double[table.SlotCount];
        double[] believed = new double[table.SlotCount];
        for (int i = 0; i < Revisions; i++)
        {
            Invest(table, trust, invested);
            Pool(table, invested, believed);
            Repay(table, invested, believed, trust);
        }

        return Opinion.Of(TruthMethod.PooledInvestment, table, Shares(table, believed));
    }

    private static double Part(ClaimMatrix table, double[] trust, int source) => trust[source] / Math.Max(1, table.ClaimsOf(source).Length);

    private static void Invest(ClaimMatrix table, double[] trust, double[] invested)
    {
        Array.Clear(invested);
        for (int c = 0; c < table.ClaimCount; c++) invested[table.ClaimSlot[c]] += Part(table, trust, table.ClaimSource[c]);
    }

    private static void Pool(ClaimMatrix table, double[] invested, double[] believed)
    {
        for (int o = 0; o < table.ObjectCount; o++)
        {
            double total = 0;
            for (int slot = table.SlotStart[o]; slot < table.SlotStart[o + 1]; slot++) total += Math.Pow(invested[slot], Growth);
            for (int slot = table.SlotStart[o]; slot < table.SlotStart[o + 1]; slot++)
                believed[slot] = total > 0 ? invested[slot] * Math.Pow(invested[slot], Growth) / total : 0;
        }
    }

    /// <summary>Returns what claims earned; all trust together stays what it was, or it would melt away.</summary>
    private static void Repay(ClaimMatrix table, double[] invested, double[] believed, double[] trust)
    {
        double[] earned = new double[trust.Length];
        double total = 0;
        for (int s = 0; s < trust.Length; s++)
        {
            double part = Part(table, trust, s);
            foreach (int c in table.ClaimsOf(s))
            {
                int slot = table.ClaimSlot[c];
                if (invested[slot] > 0) earned[s] += believed[slot] * part / invested[slot];
            }

            total += earned[s];
        }

        for (int s = 0; s < trust.Length; s++) trust[s] = total > 0 ? earned[s] * trust.Length / total : 1;
    }

    private static double[] Shares(ClaimMatrix table, double[] believed)
    {
        for (int o = 0; o < table.ObjectCount; o++)
        {
            Span<double> slots = believed.AsSpan(table.SlotStart[o], table.SlotStart[o + 1] - table.SlotStart[o]);
            double total = 0;
            foreach (double slot in slots) total += slot;
            foreach (ref double slot in slots) slot = total > 0 ? slot / total : 1.0 / slots.Length;
        }

        return believed;
    }
}
