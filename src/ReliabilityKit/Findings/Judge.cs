using System.Collections.Immutable;
using ReliabilityKit.Findings.Rules;
using ReliabilityKit.Matching;

namespace ReliabilityKit.Findings;

/// <summary>Asks the rules about a pair of claims and takes the verdict with the greatest weight, conflicts first.</summary>
internal static class Judge
{
    private static readonly ImmutableArray<IFindingRule> s_rules =
    [
        new AttributionRule(), new DateRule(), new ScheduleRule(), new QuantityRule(), new MeasureRule(), new ActionRule(), new PolarityRule(), new ActorRule(),
        new PlaceRule(), new ResultRule(), new TallyRule(), new VoteRule(), new RecipientRule(), new BirthRule(), new TenureRule(), new UntilRule(), new PostRule(), new CorroborationRule(), new AgreementRule(),
    ];

    /// <summary>Judges a pair.</summary>
    /// <param name="pair">Two claims and how they compare.</param>
    /// <param name="leastWeight">A verdict below this weight, in bits, is none.</param>
    /// <param name="weights">What the levels weigh; <see langword="null"/> for the defaults.</param>
    /// <returns>The verdict, or <see langword="null"/>.</returns>
    public static Verdict? Decide(in ClaimPair pair, double leastWeight, ComparisonWeights? weights = null)
    {
        if (pair.IsUnanchored) return null;
        Verdict? best = null;
        foreach (IFindingRule rule in s_rules)
        {
            if (Weighed(Voiced(rule.Judge(pair), pair), weights) is { } verdict && verdict.Weight >= leastWeight && IsStronger(verdict, best)) best = verdict;
        }

        return best;
    }

    /// <summary>Claims that conflict in one thing mostly agree in the rest: a conflict comes before any agreement.</summary>
    private static bool IsStronger(Verdict verdict, Verdict? best) =>
        best is null || (IsConflict(verdict), verdict.Weight).CompareTo((IsConflict(best), best.Weight)) > 0;

    private static bool IsConflict(Verdict verdict) => verdict.Relation != FindingRelation.Corroboration;

    // Two people may disagree, and the texts only report it; whose words they are is a question about the texts themselves.
    private static Verdict? Voiced(Verdict? verdict, in ClaimPair pair) =>
        verdict is { Relation: FindingRelation.Contradiction, Kind: not FindingKind.Attribution } && Voice.AreOfTwoSpeakers(pair.A.Claim, pair.B.Claim)
            ? verdict with { Relation = FindingRelation.Dispute }
            : verdict;

    // Rules look at levels; what these weigh is settled when a rule has spoken.
    private static Verdict? Weighed(Verdict? verdict, ComparisonWeights? weights)
    {
        if (verdict is null || weights is null || ReferenceEquals(weights, ComparisonWeights.Default)) return verdict;
        Comparison comparison = verdict.Comparison;
        weights.Apply(ref comparison);
        return new Verdict(verdict.Relation, verdict.Kind, comparison, verdict.Conflict, verdict.A, verdict.B);
    }
}
