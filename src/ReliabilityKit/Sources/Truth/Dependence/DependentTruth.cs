using ReliabilityKit.Sources.Truth.Models;
using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Dependence;

/// <summary>Finds truth and dependence together: each is needed for the other.</summary>
/// <remarks>
/// A large block of copies can pass for the truth and the honest rest for a conspiracy; both are fixed points. So the search starts twice, once from
/// independence and once from agreement alone, and the outcome that explains the claims clearly better is taken. Where neither does, it is the one
/// that started from agreement: to take copies for witnesses is the worse mistake.
/// </remarks>
internal sealed class DependentTruth(ClaimMatrix table, Func<Estimate> create, Estimator estimator, Workers workers)
{
    private const int Rounds = 3;

    /// <summary>By how much, relative to the log-likelihood, the outcome of independence has to be better.</summary>
    private const double Margin = 0.03;

    /// <summary>Weights that changed by less are the same.</summary>
    private const double Still = 0.01;

    /// <summary>Where fewer weights than this change, of all, another round would change nothing else.</summary>
    private const double FewChanges = 1e-4;

    /// <summary>Sources with a smaller share of the claims are no block that could pass for the truth.</summary>
    private const double LeastBlock = 0.02;

    private readonly double[] _shareOfVoice = table.SharesOfVoice();
    private readonly SharedClaims _shared = SharedClaims.Collect(table, workers);

    /// <summary>Returns the better outcome.</summary>
    public (Estimate Estimate, DependenceGraph Graph) Find()
    {
        DependenceGraph agreement = AgreementDependence.Find(table, _shared, workers);
        (Estimate Estimate, DependenceGraph Graph) independent = Search(new DependenceGraph(table.SourceCount));
        if (ShareOfDependent(agreement) < LeastBlock) return independent;
        (Estimate Estimate, DependenceGraph Graph) dependent = Search(agreement);
        double fitIndependent = Explains(independent.Estimate, independent.Graph);
        double fitDependent = Explains(dependent.Estimate, dependent.Graph);
        return fitIndependent > fitDependent + Margin * Math.Abs(fitDependent) ? independent : dependent;
    }

    private (Estimate, DependenceGraph) Search(DependenceGraph graph)
    {
        Estimate estimate = create();
        estimate.Weight = graph.Weights(table, _shareOfVoice, workers);
        estimator.Fit(estimate, annealed: true);
        for (int round = 0; round < Rounds; round++)
        {
            graph = FindDependence(estimate);
            double[] weight = graph.Weights(table, _shareOfVoice, workers);
            if (Changes(weight, estimate.Weight) <= FewChanges * weight.Length) return (estimate, graph);
            estimate.Weight = weight;
            estimator.Fit(estimate, annealed: false);
        }

        return (estimate, FindDependence(estimate));
    }

    /// <summary>Returns the share of claims that are made by sources which likely depend on another.</summary>
    private double ShareOfDependent(DependenceGraph graph)
    {
        int[] dependent = [.. graph.Links.Where(link => link.Probability > 0.5).SelectMany(link => new[] { link.A, link.B }).Distinct()];
        return dependent.Length == 0 ? 0 : (double)dependent.Sum(source => table.ClaimsOf(source).Length) / table.ClaimCount;
    }

    private static int Changes(double[] a, double[] b)
    {
        int changes = 0;
        for (int i = 0; i < a.Length; i++) changes += Math.Abs(a[i] - b[i]) >= Still ? 1 : 0;
        return changes;
    }

    private DependenceGraph FindDependence(Estimate estimate) => SharedErrorDependence.Find(estimate, Concentration(estimate), _shared, workers);

    private static double Concentration(Estimate estimate) => ((OpenValueModel)estimate.Model).Concentration;

    /// <summary>The log-likelihood of all claims as if independent, and what the strongest links that form no circle add to it.</summary>
    private double Explains(Estimate estimate, DependenceGraph graph)
    {
        double concentration = Concentration(estimate);
        double[] tally = workers.Tally(table.ObjectCount, 1, (from, to, sums) =>
        {
            for (int o = from; o < to; o++) sums[0] += IndependentLikelihood.Of(estimate, concentration, o);
        });
        return tally[0] + SpanningForest.Evidence(graph, table.SourceCount);
    }
}
