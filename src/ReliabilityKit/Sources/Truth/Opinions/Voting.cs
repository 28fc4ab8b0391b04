using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Opinions;

/// <summary>One source, one vote.</summary>
internal static class Voting
{
    /// <summary>Counts the votes; each value is believed as far as sources vote for it.</summary>
    public static Opinion Form(ClaimMatrix table)
    {
        double[] weights = table.SharesOfVoice();
        return Opinion.Of(TruthMethod.Vote, table, Shares(table, weights));
    }

    /// <summary>Returns the share of the weight of all claims about its object that each slot has.</summary>
    public static double[] Shares(ClaimMatrix table, double[] weights)
    {
        double[] shares = new double[table.SlotCount];
        for (int o = 0; o < table.ObjectCount; o++)
        {
            double total = 0;
            for (int c = table.ObjectStart[o]; c < table.ObjectStart[o + 1]; c++)
            {
                shares[table.ClaimSlot[c]] += weights[c];
                total += weights[c];
            }

            for (int slot = table.SlotStart[o]; slot < table.SlotStart[o + 1]; slot++) shares[slot] = total > 0 ? shares[slot] / total : 1.0 / (table.SlotStart[o + 1] - table.SlotStart[o]);
        }

        return shares;
    }
}
