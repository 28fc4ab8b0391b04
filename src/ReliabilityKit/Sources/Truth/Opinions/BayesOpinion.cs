using ReliabilityKit.Sources.Truth.Dependence;
using ReliabilityKit.Sources.Truth.Models;
using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Opinions;

/// <summary>The default method: chooses, by what the values are, how claims come about, and fits that.</summary>
internal sealed class BayesOpinion(ClaimMatrix table, TruthOptions options, Workers workers)
{
    /// <summary>Where fewer pairs of numbers than this agree, they are measurements.</summary>
    private const double LeastAgreement = 0.3;

    private readonly SlotRelations? _relations = SlotRelations.Create(table, options.Hierarchy, workers);
    private readonly int[] _known = KnownSlots(table, options);

    /// <summary>Fits the model.</summary>
    public Opinion Form()
    {
        if (table.Values.Kind == ValueKind.Number && RateOfAgreement() < LeastAgreement) return Measure();
        bool labels = table.Values.Kind == ValueKind.Category && ValueKindGuesser.IsLabelSet(table.Values.Text.Length, table.SlotCount);
        Estimator estimator = new(table, workers, _known);
        (Estimate estimate, DependenceGraph? graph) = labels ? FitLabels(estimator) : new DependentTruth(table, CreateOpen, estimator, workers).Find();
        new Tempering(table, estimator, workers).Fit(estimate);
        double[] evidence = new double[table.SourceCount];
        for (int s = 0; s < evidence.Length; s++)
        {
            (double right, double wrong) = estimate.Skills.Evidence(s);
            evidence[s] = right + wrong;
        }

        return new Opinion
        {
            Method = TruthMethod.Bayes,
            Probability = estimate.Beliefs.Probability,
            Right = estimate.Beliefs.Right,
            Trust = estimate.Skills.Record,
            Evidence = evidence,
            Relations = _relations,
            Dependence = graph,
            Weight = estimate.Weight,
        };
    }

    private static int[] KnownSlots(ClaimMatrix table, TruthOptions options)
    {
        int[] known = new int[table.ObjectCount];
        Array.Fill(known, -1);
        foreach ((string thing, string value) in options.KnownValues)
        {
            int o = Array.BinarySearch(table.Objects, thing, StringComparer.Ordinal);
            for (int slot = o < 0 ? 0 : table.SlotStart[o]; o >= 0 && slot < table.SlotStart[o + 1]; slot++)
            {
                if (table.Values.Text[table.SlotValue[slot]] == value) known[o] = slot;
            }
        }

        return known;
    }

    private (Estimate, DependenceGraph?) FitLabels(Estimator estimator)
    {
        Estimate estimate = new(table, new LabelModel(table), CreateSkills(), table.SharesOfVoice());
        estimator.Fit(estimate, annealed: true);
        return (estimate, null);
    }

    private Estimate CreateOpen() => new(table, new OpenValueModel(table, _relations), CreateSkills(), []);

    private SourceSkills CreateSkills()
    {
        double[] right = new double[table.SourceCount];
        double[] wrong = new double[table.SourceCount];
        foreach (SourcePrior prior in options.Priors)
        {
            int s = Array.BinarySearch(table.Sources, prior.Source, StringComparer.Ordinal);
            if (s < 0) continue;
            right[s] += prior.Right;
            wrong[s] += prior.Wrong;
        }

        return new SourceSkills(table, right, wrong);
    }

    private Opinion Measure()
    {
        MeasurementModel model = new(table, workers);
        model.Fit();
        double[] probability = new double[table.SlotCount];
        for (int o = 0; o < table.ObjectCount; o++)
        {
            if (table.SlotStart[o] < table.SlotStart[o + 1]) probability[Nearest(o, model.Truth(o))] = 1;
        }

        return new Opinion
        {
            Method = TruthMethod.Bayes,
            Probability = probability,
            Right = probability,
            Trust = [.. Enumerable.Range(0, table.SourceCount).Select(model.Trust)],
            Evidence = [.. Enumerable.Range(0, table.SourceCount).Select(s => table.ClaimsOf(s).Length + 2.0)],
            Measurements = model,
        };
    }

    private int Nearest(int o, double truth)
    {
        int nearest = table.SlotStart[o];
        for (int slot = nearest + 1; slot < table.SlotStart[o + 1]; slot++)
        {
            if (Distance(slot, truth) < Distance(nearest, truth)) nearest = slot;
        }

        return nearest;
    }

    private double Distance(int slot, double truth) => Math.Abs(table.Values.Middle(table.SlotValue[slot]) - truth);

    /// <summary>The share of pairs of claims about one object that are the same number or one a rounding of the other.</summary>
    private double RateOfAgreement()
    {
        double[] tally = workers.Tally(table.ObjectCount, 2, (from, to, sums) =>
        {
            for (int o = from; o < to; o++)
            {
                if (table.ClaimsAbout(o) <= ClaimMatrix.LargestGroup) CountPairs(o, sums);
            }
        });
        return tally[1] > 0 ? tally[0] / tally[1] : 1;
    }

    private void CountPairs(int o, double[] sums)
    {
        for (int c = table.ObjectStart[o]; c < table.ObjectStart[o + 1]; c++)
        {
            for (int other = table.ObjectStart[o]; other < c; other++)
            {
                (int a, int b) = (table.ClaimSlot[c], table.ClaimSlot[other]);
                if (a == b || _relations!.Compatibility(o, a, b) != 0 || _relations.Compatibility(o, b, a) != 0) sums[0]++;
                sums[1]++;
            }
        }
    }
}
