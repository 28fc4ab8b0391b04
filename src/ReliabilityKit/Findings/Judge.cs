using System.Collections.Immutable;
using ReliabilityKit.Findings.Rules;

namespace ReliabilityKit.Findings;

/// <summary>Asks the rules about a pair of claims and takes the verdict with the greatest weight.</summary>
internal static class Judge
{
    private static readonly ImmutableArray<IFindingRule> s_rules =
    [
        new AttributionRule(), new DateRule(), new ScheduleRule(), new QuantityRule(), new MeasureRule(), new ActionRule(), new PolarityRule(), new ActorRule(),
        new PlaceRule(), new ResultRule(), new TallyRule(), new VoteRule(), new RecipientRule(), new BirthRule(), new CorroborationRule(),
    ];

    /// <summary>Judges a pair.</summary>
    /// <param name="pair">Two claims and how they compare.</param>
    /// <param name="leastWeight">A verdict below this weight, in bits, is none.</param>
    /// <returns>The verdict, or <see langword="null"/>.</returns>
    public static Verdict? Decide(in ClaimPair pair, double leastWeight)
    {
        Verdict? best = null;
        foreach (IFindingRule rule in s_rules)
        {
            if (rule.Judge(pair) is { } verdict && verdict.Weight >= leastWeight && (best is null || verdict.Weight > best.Weight)) best = verdict;
        }

        return best;
    }
}
