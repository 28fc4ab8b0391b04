using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Candidates;
using ReliabilityKit.Tests.Archives;
using ReliabilityKit.Tests.Specs.SideBySide;

namespace ReliabilityKit.Tests.Matching.Candidates;

public class MatchBoundTests
{
    /// <summary>Verdicts far below any that is reported.</summary>
    private const double LeastWeight = -8;

    private static readonly Lazy<DocumentProfile[]> Examples = new(() => [.. SideBySideReader.ReadAll().SelectMany(ParseBoth)]);

    [Fact]
    public void Of_AllPairsOfTheSampleCorpus_IsNotBelowTheVerdict()
    {
        DocumentProfile[] documents = [.. SampleArchive.Documents.Select(DocumentProfile.Of)];

        int verdicts = Verdicts(documents, [.. documents.SelectMany(_ => documents, (a, b) => (a, b))]);

        Assert.True(verdicts > 50, $"{verdicts} verdicts");
    }

    [Fact]
    public void Of_PairsOfTheSpecification_IsNotBelowTheVerdict()
    {
        DocumentProfile[] documents = Examples.Value;

        int verdicts = Verdicts(documents, [.. documents.Chunk(2).SelectMany(pair => new[] { (pair[0], pair[1]), (pair[1], pair[0]) })]);

        Assert.True(verdicts > 200, $"{verdicts} verdicts");
    }

    [Fact]
    public void Of_AnyTextsPutTogether_IsNotBelowTheVerdict() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            System.Random random = new(seed);
            DocumentProfile[] documents = [.. Examples.Value.Where(_ => random.Next(20) == 0)];
            return Verdicts(documents, [.. documents.SelectMany(_ => documents, (a, b) => (a, b))]) >= 0;
        }));

    private static IEnumerable<DocumentProfile> ParseBoth(SideBySideExample example, int number)
    {
        OffsetDateTime published = new(new LocalDateTime(2024, 6, 12, 9, 0), Offset.Zero);
        foreach ((string side, string text) in new[] { ("a", example.A), ("b", example.B) })
            yield return DocumentProfile.Of(new ReliabilityChecker().Parse(new Document($"{number}{side}", text) { Published = published.Plus(Duration.FromDays(number % 40)) }));
    }

    private static int Verdicts(DocumentProfile[] documents, (DocumentProfile A, DocumentProfile B)[] pairs)
    {
        CandidateIndex index = new();
        Dictionary<DocumentProfile, int> numbers = documents.ToDictionary(document => document, index.Add);
        MatchBound bound = new(index.Names, ComparisonWeights.Default, Conflict.Bounds);
        int verdicts = 0;
        foreach ((DocumentProfile a, DocumentProfile b) in pairs)
        {
            if (ReferenceEquals(a, b)) continue;
            ComparisonLevel story = StoryComparer.Compare(a, b);
            int first = index.Document(numbers[b]).FirstClaim;
            foreach (ClaimProfile claim in a.Claims)
            {
                for (int i = 0; i < b.Claims.Length; i++) verdicts += Holds(claim, b.Claims[i], index.Claim(first + i), bound, story) ? 1 : 0;
            }
        }

        return verdicts;
    }

    private static bool Holds(ClaimProfile claim, ClaimProfile theirs, in ClaimSketch sketch, MatchBound bound, ComparisonLevel story)
    {
        ClaimPair pair = new(claim, theirs, ClaimComparer.Compare(claim, theirs, story));
        if (Judge.Decide(pair, LeastWeight) is not { } verdict) return false;
        ClaimSketch own = ClaimSketch.Of(claim);
        int claims = claim.Document.Claims.Length + theirs.Document.Claims.Length;
        double text = bound.TextOf(own, sketch, claim.Words.SharedBits(theirs.Words));
        double exact = bound.Of(claim, own, sketch, claims, text) + story.Weight;
        double byMasks = bound.Of(claim, own, sketch, claims, text, exactly: false) + story.Weight;
        double first = bound.Of(claim, own, sketch, claims, bound.GreatestText, exactly: false) + story.Weight;
        Assert.True(exact >= verdict.Weight, $"{claim} / {theirs}: {verdict.Relation} {verdict.Kind} {verdict.Weight}, bound {exact}: {claim.Claim.Quote} / {theirs.Claim.Quote}");
        Assert.True(byMasks >= exact && first >= byMasks, $"{claim} / {theirs}: bounds {first}, {byMasks}, {exact}: {claim.Claim.Quote} / {theirs.Claim.Quote}");
        return true;
    }
}
