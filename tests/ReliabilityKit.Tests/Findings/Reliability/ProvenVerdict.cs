using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Tests.Findings.Reliability;

/// <summary>A contradiction that was found, of which is known whether it is one.</summary>
/// <param name="Fold">The story that it is left out with.</param>
/// <param name="Sum">The sum of its weights before they are calibrated, in bits.</param>
/// <param name="IsRight">Whether it is a contradiction.</param>
internal readonly record struct ProvenVerdict(int Fold, double Sum, bool IsRight)
{
    private const double LeastConfidence = 0.02;

    private static readonly ReliabilityChecker s_checker = new(new ReliabilityOptions { MinimumConfidence = LeastConfidence });

    /// <summary>Returns the contradictions found in a story; that a pair is found twice counts once, and what may be seen either way not at all.</summary>
    public static IEnumerable<ProvenVerdict> In(LabelledStory story, int fold)
    {
        HashSet<LabelledPair> taken = [];
        foreach (Finding finding in Contradictions(s_checker.Check(story.Documents)))
        {
            LabelledPair[] meant = [.. story.Pairs.Where(pair => pair.IsMeantBy(finding))];
            LabelledPair? fresh = Array.Find(meant, pair => pair.IsContradiction == true && !taken.Contains(pair));
            if (fresh is not null) taken.Add(fresh);
            else if (Array.Exists(meant, pair => pair.IsContradiction != false)) continue;
            yield return new ProvenVerdict(fold, SumOf(finding), fresh is not null);
        }
    }

    /// <summary>Returns the contradictions found in articles that have nothing to do with each other: all wrong, dealt out to the stories.</summary>
    public static IEnumerable<ProvenVerdict> InUnrelated(IEnumerable<Document> documents, int folds) =>
        Contradictions(s_checker.Check(documents)).Select((finding, i) => new ProvenVerdict(i % folds, SumOf(finding), false));

    private static IEnumerable<Finding> Contradictions(CheckReport report) => report.Findings.Where(finding => finding.Relation == FindingRelation.Contradiction);

    private static double SumOf(Finding finding) => finding.Weights.Where(weight => weight.Field != "calibration").Sum(weight => weight.Weight);
}
