using System.Runtime.InteropServices;
using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>Learns how far wrong claims gather in few values, by maximum likelihood of the Chinese restaurant process.</summary>
/// <remarks>
/// The likelihood depends on each object's number of wrong claims F and of distinct wrong values D: the concentration a solves
/// sum of D = sum of a (digamma(a + F) - digamma(a)).
/// </remarks>
internal static class FalseValueConcentration
{
    private const double Least = 0.1;
    private const double Most = 400;
    private const int FineBins = 128;
    private const int Bins = FineBins + 1024;

    /// <summary>Returns the concentration that explains the wrong values best.</summary>
    public static double Fit(Estimate estimate, SlotRelations? relations, Workers workers)
    {
        // The last bin counts distinct wrong values; the others objects by their number of wrong claims.
        double[] tally = workers.Tally(estimate.Table.ObjectCount, Bins + 1, (from, to, sums) =>
        {
            for (int o = from; o < to; o++) Count(estimate, relations, o, sums);
        });
        // Two imagined objects with two wrong claims each keep small tables near a concentration of 1.
        tally[Bin(2)] += 2;
        tally[Bins] += 3;
        return Solve(tally);
    }

    private static void Count(Estimate estimate, SlotRelations? relations, int o, double[] sums)
    {
        ClaimMatrix table = estimate.Table;
        int from = table.SlotStart[o];
        int count = table.SlotStart[o + 1] - from;
        if (count == 0) return;
        Span<double> weight = count <= 128 ? stackalloc double[count] : new double[count];
        weight.Clear();
        double total = 0;
        for (int c = table.ObjectStart[o]; c < table.ObjectStart[o + 1]; c++)
        {
            weight[table.ClaimSlot[c] - from] += estimate.Weight[c];
            total += estimate.Weight[c];
        }

        bool related = relations is not null && relations.Has(o);
        for (int t = 0; t < count; t++)
        {
            double belief = estimate.Beliefs.Probability[from + t];
            if (belief < 1e-6) continue;
            (double wrong, int distinct) = related ? Incompatible(relations!, o, t, weight) : (total - weight[t], count - 1);
            if (wrong <= 1e-6) continue;
            sums[Bin(wrong)] += belief;
            sums[Bins] += belief * distinct;
        }
    }

    private static (double Wrong, int Distinct) Incompatible(SlotRelations relations, int o, int t, Span<double> weight)
    {
        double wrong = 0;
        int distinct = 0;
        for (int v = 0; v < weight.Length; v++)
        {
            if (relations.CompatibilityAt(o, t, v) != 0) continue;
            wrong += weight[v];
            distinct++;
        }

        return (wrong, distinct);
    }

    /// <summary>Eighths up to 16, whole claims above.</summary>
    private static int Bin(double wrong) => wrong < 16 ? (int)(wrong * 8) : Math.Min(Bins - 1, FineBins + (int)wrong - 16);

    private static double Middle(int bin) => bin < FineBins ? (bin + (bin == 0 ? 0.5 : 0)) / 8.0 : bin - FineBins + 16;

    private static double Solve(double[] tally)
    {
        ReadOnlySpan<(double Middle, double Count)> filled = CollectionsMarshal.AsSpan(Filled(tally));
        double low = Math.Log(Least);
        double high = Math.Log(Most);
        for (int i = 0; i < 30; i++)
        {
            double middle = (low + high) / 2;
            if (Expected(filled, Math.Exp(middle)) < tally[Bins]) low = middle;
            else high = middle;
        }

        return Math.Exp((low + high) / 2);
    }

    /// <summary>Few bins are filled, and each costs a digamma in each step.</summary>
    private static List<(double Middle, double Count)> Filled(double[] tally)
    {
        List<(double, double)> filled = [];
        for (int bin = 0; bin < Bins; bin++)
        {
            if (tally[bin] > 0) filled.Add((Middle(bin), tally[bin]));
        }

        return filled;
    }

    private static double Expected(ReadOnlySpan<(double Middle, double Count)> filled, double a)
    {
        double atZero = SpecialFunctions.Digamma(a);
        double sum = 0;
        foreach ((double middle, double count) in filled) sum += count * a * (SpecialFunctions.Digamma(a + middle) - atZero);
        return sum;
    }
}
