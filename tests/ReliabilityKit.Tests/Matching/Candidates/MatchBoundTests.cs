using ReliabilityKit.Findings;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Candidates;
using ReliabilityKit.Tests.Archives;

namespace ReliabilityKit.Tests.Matching.Candidates;

public class MatchBoundTests
{
    /// <summary>Verdicts far below any that is reported.</summary>
    private const double LeastWeight = -8;

    [Fact]
    public void Of_AllPairsOfTheSampleCorpus_IsNotBelowTheVerdict()
    {
        DocumentProfile[] documents = [.. SampleArchive.Documents.Select(DocumentProfile.Of)];
        CandidateIndex index = new();
        foreach (DocumentProfile document in documents) index.Add(document);
        MatchBound bound = new(index.Names, ComparisonWeights.Default, Conflict.Bounds);
        int verdicts = 0;
        foreach (DocumentProfile document in documents)
        {
            foreach (ClaimProfile claim in document.Claims)
            {
                for (int entry = 0; entry < index.ClaimCount; entry++) verdicts += Holds(documents, index, bound, claim, entry) ? 1 : 0;
            }
        }

        Assert.True(verdicts > 50, $"{verdicts} verdicts");
    }

    private static bool Holds(DocumentProfile[] documents, CandidateIndex index, MatchBound bound, ClaimProfile claim, int entry)
    {
        ref readonly ClaimSketch sketch = ref index.Claim(entry);
        DocumentProfile other = documents[sketch.Document];
        if (ReferenceEquals(other, claim.Document)) return false;
        ClaimProfile theirs = other.Claims[entry - index.Document(sketch.Document).FirstClaim];
        ComparisonLevel story = StoryComparer.Compare(claim.Document, other);
        ClaimPair pair = new(claim, theirs, ClaimComparer.Compare(claim, theirs, story));
        if (Judge.Decide(pair, LeastWeight) is not { } verdict) return false;
        ClaimSketch own = ClaimSketch.Of(claim);
        double text = bound.TextOf(own, sketch, claim.Words.SharedBits(theirs.Words));
        double most = bound.Of(claim, own, sketch, claim.Document.Claims.Length + other.Claims.Length, text);
        Assert.True(most + story.Weight >= verdict.Weight - 1e-3, $"{claim} / {theirs}: {verdict.Relation} {verdict.Kind} {verdict.Weight}, bound {most + story.Weight}");
        return true;
    }
}
