using ReliabilityKit.Findings.Abstentions;
using ReliabilityKit.Matching;
using ReliabilityKit.Sources;

namespace ReliabilityKit.Findings;

/// <summary>Judges pairs of claims: the one way to a verdict, whoever proposes the pair.</summary>
internal sealed class PairExaminer
{
    private readonly ComparisonWeights _weights;

    /// <summary>Creates an examiner.</summary>
    /// <param name="minimumConfidence">The least confidence of a finding, from 0 to 1.</param>
    /// <param name="weights">What the levels weigh.</param>
    /// <param name="margin">How many bits below it a verdict is still given, for a second opinion to weigh in.</param>
    public PairExaminer(double minimumConfidence, ComparisonWeights weights, double margin = 0)
    {
        double least = Math.Log2(minimumConfidence / (1 - minimumConfidence));
        LeastWeight = Calibration.SumOf(least);
        LeastToJudge = Calibration.SumOf(least - margin);
        _weights = weights;
    }

    /// <summary>Gets the least sum of weights of a finding, in bits.</summary>
    public double LeastWeight { get; }

    /// <summary>Gets the least sum of weights of a verdict that is given at all, in bits.</summary>
    public double LeastToJudge { get; }

    /// <summary>Judges a pair.</summary>
    /// <param name="a">The claim of the document that comes first, or that stands first in it.</param>
    /// <param name="b">The other claim.</param>
    /// <param name="documents">Their documents.</param>
    /// <param name="log">Takes note of the pair, or <see langword="null"/>.</param>
    /// <returns>The pair with its verdict, or <see langword="null"/>.</returns>
    public JudgedPair? Examine(ClaimProfile a, ClaimProfile b, DocumentPair documents, AbstentionLog? log = null)
    {
        if (a.Claim.SentenceSpan == b.Claim.SentenceSpan && ReferenceEquals(a.Document, b.Document)) return null;
        ClaimPair pair = new(a, b, ClaimComparer.Compare(a, b, documents.Story, _weights.Terms), documents.Copies.Joins(a, b));
        Verdict? verdict = Judge.Decide(pair, log is null ? LeastToJudge : double.NegativeInfinity, _weights);
        bool isKept = verdict is not null && verdict.Weight >= LeastToJudge;
        log?.Add(pair, isKept && verdict!.Weight >= LeastWeight, verdict is not null);
        return isKept ? new JudgedPair(a, b, verdict!) : null;
    }

    /// <summary>Returns the sentences that two documents have in common.</summary>
    public static IEnumerable<JudgedPair> CopiesOf(DocumentProfile a, DocumentProfile b, DocumentPair documents)
    {
        foreach (CopiedSentence sentence in documents.Copies.Sentences)
        {
            ClaimProfile claimA = a.Claims.First(claim => claim.Claim.SentenceSpan == sentence.InA);
            ClaimProfile claimB = b.Claims.First(claim => claim.Claim.SentenceSpan == sentence.InB);
            Comparison comparison = default;
            comparison[ComparisonField.Prior] = ComparisonLevels.Prior;
            comparison[ComparisonField.Story] = documents.Story;
            comparison[ComparisonField.Text] = ComparisonLevels.SameText;
            yield return new JudgedPair(claimA, claimB, new Verdict(
                FindingRelation.Copy, FindingKind.Attribution, comparison, Conflict.SameSentence, Whole(claimA), Whole(claimB)));
        }
    }

    private static Side Whole(ClaimProfile claim) => new(claim.Claim.SentenceSpan, claim.Claim.SentenceSpan.Of(claim.Claim.Document.Text).ToString());
}
