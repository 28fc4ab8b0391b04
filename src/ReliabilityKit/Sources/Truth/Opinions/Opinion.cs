using ReliabilityKit.Sources.Truth.Dependence;
using ReliabilityKit.Sources.Truth.Models;
using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Opinions;

/// <summary>What a method makes of a table.</summary>
internal sealed class Opinion
{
    /// <summary>Gets the methods that are asked for second opinions.</summary>
    public static readonly TruthMethod[] SecondMethods = [TruthMethod.Bayes, TruthMethod.Crh, TruthMethod.PooledInvestment];

    public required TruthMethod Method { get; init; }

    /// <summary>Gets how far each slot is believed; the slots of an object sum to 1.</summary>
    public required double[] Probability { get; init; }

    /// <summary>Gets how far who claims a slot is believed to be right.</summary>
    public required double[] Right { get; init; }

    /// <summary>Gets the trust in each source.</summary>
    public required double[] Trust { get; init; }

    /// <summary>Gets how many independent claims the trust in each source rests on.</summary>
    public required double[] Evidence { get; init; }

    /// <summary>Gets which values are compatible, or <see langword="null"/>.</summary>
    public SlotRelations? Relations { get; init; }

    /// <summary>Gets the measured numbers, where the truth need not be any of the slots.</summary>
    public MeasurementModel? Measurements { get; init; }

    public DependenceGraph? Dependence { get; init; }

    /// <summary>Gets how much each claim counts as a witness of its own.</summary>
    public double[]? Weight { get; init; }

    /// <summary>Asks a method.</summary>
    public static Opinion Form(TruthMethod method, ClaimMatrix table, TruthOptions options, Workers workers) => method switch
    {
        TruthMethod.Bayes => new BayesOpinion(table, options, workers).Form(),
        TruthMethod.Vote => Voting.Form(table),
        TruthMethod.WeightedMedian => Crh.Form(table, TruthMethod.WeightedMedian, revisions: 2),
        TruthMethod.Crh => Crh.Form(table, TruthMethod.Crh, revisions: 20),
        TruthMethod.PooledInvestment => PooledInvestment.Form(table),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "no such method"),
    };

    /// <summary>Makes an opinion of beliefs alone: the trust in a source is how far its claims are believed.</summary>
    public static Opinion Of(TruthMethod method, ClaimMatrix table, double[] probability)
    {
        double[] trust = new double[table.SourceCount];
        double[] evidence = new double[table.SourceCount];
        for (int s = 0; s < trust.Length; s++)
        {
            double right = 1.5;
            foreach (int c in table.ClaimsOf(s)) right += probability[table.ClaimSlot[c]];
            evidence[s] = table.ClaimsOf(s).Length + 2;
            trust[s] = right / evidence[s];
        }

        return new Opinion { Method = method, Probability = probability, Right = probability, Trust = trust, Evidence = evidence };
    }
}
