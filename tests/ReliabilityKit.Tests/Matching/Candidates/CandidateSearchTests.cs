using ReliabilityKit.Findings;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Candidates;
using ReliabilityKit.Tests.Archives;

namespace ReliabilityKit.Tests.Matching.Candidates;

public class CandidateSearchTests
{
    private static readonly DocumentProfile[] Documents = [.. SampleArchive.Documents.Select(DocumentProfile.Of)];

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.1)]
    public void Find_WithLeastWeight_LosesNoPairWithAVerdict(double confidence)
    {
        CandidateIndex index = IndexOf(Documents);
        PairExaminer examiner = new(confidence, ComparisonWeights.Default);
        SearchLimits limits = new(Candidates: 64, Entries: 1 << 16);
        CandidateSearch bounded = new(index, limits, examiner.LeastToJudge, ComparisonWeights.Default, Conflict.Bounds);
        CandidateSearch all = new(index, limits, double.NegativeInfinity, ComparisonWeights.Default, Conflict.Bounds);

        List<CandidatePair> wanted = Find(index, all).Where(pair => HasVerdict(index, examiner, pair)).ToList();
        List<CandidatePair> found = Find(index, bounded);

        Assert.True(wanted.Count > 20, $"{wanted.Count} verdicts");
        Assert.Empty(wanted.Except(found));
        Assert.True(found.Count < Find(index, all).Count / 2, $"{found.Count} pairs are left");
    }

    [Fact]
    public void Find_FewCandidatesPerClaim_CountsWhatIsLeftOut()
    {
        CandidateIndex index = IndexOf(Documents);
        SearchCounts few = CountsOf(index, new SearchLimits(Candidates: 2, Entries: 1 << 16));
        SearchCounts many = CountsOf(index, new SearchLimits(Candidates: 1 << 12, Entries: 1 << 16));

        Assert.Equal(many.Found, few.Found);
        Assert.Equal(0, many.BeyondLimit);
        Assert.True(few.BeyondLimit > 0);
    }

    private static SearchCounts CountsOf(CandidateIndex index, SearchLimits limits)
    {
        SearchCounts counts = default;
        CandidateSearch search = new(index, limits, 0, ComparisonWeights.Default, Conflict.Bounds);
        for (int i = 0; i < Documents.Length; i++) search.Find(Documents[i], SearchScope.Without(index, i), [], ref counts);
        return counts;
    }

    private static CandidateIndex IndexOf(DocumentProfile[] documents)
    {
        CandidateIndex index = new();
        foreach (DocumentProfile document in documents) index.Add(document);
        return index;
    }

    /// <summary>The pairs of all documents; that of the asking claim is its number in the archive.</summary>
    private static List<CandidatePair> Find(CandidateIndex index, CandidateSearch search)
    {
        List<CandidatePair> found = [], pairs = [];
        SearchCounts counts = default;
        for (int i = 0; i < Documents.Length; i++)
        {
            search.Find(Documents[i], SearchScope.Without(index, i), pairs, ref counts);
            found.AddRange(pairs.Select(pair => pair with { Claim = index.Document(i).FirstClaim + pair.Claim }));
        }

        return found;
    }

    private static bool HasVerdict(CandidateIndex index, PairExaminer examiner, CandidatePair pair) =>
        examiner.Examine(ClaimOf(index, pair.Claim), ClaimOf(index, pair.Entry), DocumentPair.WithoutCopies(pair.Story)) is not null;

    private static ClaimProfile ClaimOf(CandidateIndex index, int number)
    {
        int document = index.DocumentOf(number);
        return Documents[document].Claims[number - index.Document(document).FirstClaim];
    }
}
