using ReliabilityKit.Matching;

namespace ReliabilityKit.Findings;

/// <summary>Compares two texts that somebody put side by side.</summary>
internal static class TextComparer
{
    /// <summary>Verdicts from a confidence of a half on.</summary>
    private const double LeastWeight = 0;

    /// <summary>Returns how the claims of two texts stand to each other at the strongest.</summary>
    public static ComparisonResult Compare(DocumentProfile a, DocumentProfile b)
    {
        Verdict? best = FindVerdict(a, b, out double sameEvent);
        return best is null ? WithoutVerdict(sameEvent) : Result(best);
    }

    /// <summary>Returns the strongest verdict on any two claims, and how surely any two are about the same event, in bits.</summary>
    internal static Verdict? FindVerdict(DocumentProfile a, DocumentProfile b, out double sameEvent)
    {
        Verdict? best = null;
        sameEvent = double.NegativeInfinity;
        foreach (ClaimProfile claimA in a.Claims)
        {
            foreach (ClaimProfile claimB in b.Claims)
            {
                ClaimPair pair = new(claimA, claimB, ClaimComparer.Compare(claimA, claimB, ComparisonLevels.PutSideBySide));
                sameEvent = Math.Max(sameEvent, pair.Comparison.Total);
                if (Judge.Decide(pair, LeastWeight) is { } verdict && IsStronger(verdict, best)) best = verdict;
            }
        }

        return best;
    }

    /// <summary>A conflict outweighs any agreement: texts that conflict in one thing mostly agree in the rest.</summary>
    private static bool IsStronger(Verdict verdict, Verdict? best) =>
        best is null || (Rank(verdict), verdict.Weight).CompareTo((Rank(best), best.Weight)) > 0;

    private static int Rank(Verdict verdict) => verdict.Relation is FindingRelation.Contradiction or FindingRelation.Dispute ? 1 : 0;

    private static ComparisonResult Result(Verdict verdict)
    {
        double confidence = Math.Round(Comparison.Probability(verdict.CalibratedWeight), 4);
        return verdict.Relation switch
        {
            FindingRelation.Contradiction or FindingRelation.Dispute => new(ComparisonRelation.Contradiction, verdict.Kind, confidence),
            FindingRelation.Update => new(ComparisonRelation.Compatible, null, confidence),
            _ => new(ComparisonRelation.Corroboration, verdict.Kind, confidence),
        };
    }

    private static ComparisonResult WithoutVerdict(double weight)
    {
        double probability = Comparison.Probability(weight);
        return probability >= 0.5
            ? new(ComparisonRelation.Compatible, null, Math.Round(probability, 4))
            : new(ComparisonRelation.Unrelated, null, Math.Round(1 - probability, 4));
    }
}
