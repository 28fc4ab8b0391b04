using ReliabilityKit.Sources.Truth.Models;
using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Dependence;

/// <summary>How well the claims about an object are explained by what is believed, as if no source copied.</summary>
internal static class IndependentLikelihood
{
    /// <summary>Returns the expected log-likelihood and the entropy of the belief: the evidence lower bound.</summary>
    public static double Of(Estimate estimate, double concentration, int o)
    {
        ClaimMatrix table = estimate.Table;
        int from = table.SlotStart[o];
        int count = table.SlotStart[o + 1] - from;
        Span<double> gain = count <= 128 ? stackalloc double[2 * count] : new double[2 * count];
        gain.Clear();
        Span<double> claimants = gain[count..];
        double wrong = 0;
        for (int c = table.ObjectStart[o]; c < table.ObjectStart[o + 1]; c++)
        {
            double accuracy = Math.Clamp(estimate.Skills.Record[table.ClaimSource[c]], 0.01, 0.99);
            gain[table.ClaimSlot[c] - from] += Math.Log(accuracy / (1 - accuracy));
            claimants[table.ClaimSlot[c] - from]++;
            wrong += Math.Log(1 - accuracy);
        }

        double all = 0;
        for (int v = 0; v < count; v++) all += Gathering(concentration, claimants[v]);
        double sum = 0;
        for (int t = 0; t < count; t++)
        {
            double belief = estimate.Beliefs.Probability[from + t];
            if (belief < 1e-9) continue;
            double errors = table.ClaimsAbout(o) - claimants[t];
            double joint = wrong + gain[t] + all - Gathering(concentration, claimants[t])
                + SpecialFunctions.LogGamma(concentration) - SpecialFunctions.LogGamma(concentration + errors);
            sum += belief * (joint - Math.Log(belief));
        }

        return sum;
    }

    private static double Gathering(double concentration, double claimants) => Math.Log(concentration) + SpecialFunctions.LogGamma(claimants);
}
