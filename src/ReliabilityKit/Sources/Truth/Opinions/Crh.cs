using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Opinions;

/// <summary>
/// Conflict resolution on heterogeneous data (Li et al., SIGMOD 2014): truths that are nearest to weighted claims, weights by how near a source's claims are
/// to the truths, in turn. Numbers, dates and times by weighted medians, everything else by weighted votes.
/// </summary>
internal static class Crh
{
    /// <summary>Revises weights and truths so many times.</summary>
    public static Opinion Form(ClaimMatrix table, TruthMethod method, int revisions)
    {
        double[] shares = table.SharesOfVoice();
        double[] weight = new double[table.SourceCount];
        Array.Fill(weight, 1);
        double[] spread = Spreads(table);
        int[] chosen = new int[table.ObjectCount];
        double[] claimWeights = Weigh(table, weight, shares);
        for (int i = 0; ; i++)
        {
            Choose(table, claimWeights, chosen);
            if (i == revisions) break;
            SetWeights(table, spread, chosen, weight);
            claimWeights = Weigh(table, weight, shares);
        }

        return Opinion.Of(method, table, Believe(table, claimWeights, chosen));
    }

    private static double[] Weigh(ClaimMatrix table, double[] weight, double[] shares)
    {
        double[] weights = new double[table.ClaimCount];
        for (int c = 0; c < weights.Length; c++) weights[c] = shares[c] * weight[table.ClaimSource[c]];
        return weights;
    }

    /// <summary>The mean distance between the claims about each object, the unit of its errors.</summary>
    private static double[] Spreads(ClaimMatrix table)
    {
        double[] spreads = new double[table.ObjectCount];
        for (int o = 0; o < spreads.Length && table.Values.IsMeasured; o++)
        {
            int count = table.ClaimsAbout(o);
            double mean = 0;
            for (int c = table.ObjectStart[o]; c < table.ObjectStart[o + 1]; c++) mean += Number(table, c) / count;
            for (int c = table.ObjectStart[o]; c < table.ObjectStart[o + 1]; c++) spreads[o] += Math.Abs(Number(table, c) - mean) / count;
        }

        return spreads;
    }

    private static double Number(ClaimMatrix table, int claim) => table.Values.Middle(table.SlotValue[table.ClaimSlot[claim]]);

    private static void Choose(ClaimMatrix table, double[] weights, int[] chosen)
    {
        double[] slotWeight = new double[table.SlotCount];
        for (int c = 0; c < weights.Length; c++) slotWeight[table.ClaimSlot[c]] += weights[c];
        for (int o = 0; o < chosen.Length; o++)
        {
            Span<double> slots = slotWeight.AsSpan(table.SlotStart[o], table.SlotStart[o + 1] - table.SlotStart[o]);
            if (slots.IsEmpty) continue;
            chosen[o] = table.SlotStart[o] + (table.Values.IsMeasured ? WeightedMedian(table, table.SlotStart[o], slots) : Best(slots));
        }
    }

    private static int Best(ReadOnlySpan<double> weights)
    {
        int best = 0;
        for (int i = 1; i < weights.Length; i++)
        {
            if (weights[i] > weights[best]) best = i;
        }

        return best;
    }

    /// <summary>The first value, in order of size, with half the weight at or below it.</summary>
    private static int WeightedMedian(ClaimMatrix table, int first, ReadOnlySpan<double> weights)
    {
        double[] numbers = new double[weights.Length];
        int[] order = new int[weights.Length];
        double total = 0;
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
            numbers[i] = table.Values.Middle(table.SlotValue[first + i]);
            total += weights[i];
        }

        Array.Sort(numbers, order);
        double below = 0;
        foreach (int i in order)
        {
            below += weights[i];
            if (below >= total / 2) return i;
        }

        return order[^1];
    }

    /// <summary>A source weighs the logarithm of how small its share of all errors is.</summary>
    private static void SetWeights(ClaimMatrix table, double[] spread, int[] chosen, double[] weight)
    {
        double total = 0;
        for (int s = 0; s < weight.Length; s++)
        {
            double error = 0.1;
            foreach (int c in table.ClaimsOf(s)) error += Error(table, spread, chosen, c);
            weight[s] = error / (table.ClaimsOf(s).Length + 0.2);
            total += weight[s];
        }

        for (int s = 0; s < weight.Length; s++) weight[s] = Math.Max(1e-6, -Math.Log(weight[s] / total));
    }

    private static double Error(ClaimMatrix table, double[] spread, int[] chosen, int claim)
    {
        int o = table.ClaimObject[claim];
        if (!table.Values.IsMeasured) return table.ClaimSlot[claim] == chosen[o] ? 0 : 1;
        if (spread[o] <= 0) return 0;
        double off = Math.Abs(Number(table, claim) - table.Values.Middle(table.SlotValue[chosen[o]]));
        return Math.Min(10, off / spread[o]);
    }

    /// <summary>The chosen value of each object is believed by half at least, so that it is the one believed most.</summary>
    private static double[] Believe(ClaimMatrix table, double[] weights, int[] chosen)
    {
        double[] shares = Voting.Shares(table, weights);
        for (int o = 0; o < chosen.Length && table.Values.IsMeasured; o++)
        {
            int count = table.SlotStart[o + 1] - table.SlotStart[o];
            Span<double> slots = shares.AsSpan(table.SlotStart[o], count);
            if (count < 2 || Best(slots) == chosen[o] - table.SlotStart[o]) continue;
            foreach (ref double slot in slots) slot /= 2;
            shares[chosen[o]] += 0.5;
        }

        return shares;
    }
}
