using ReliabilityKit.Matching.Joins;
using ReliabilityKit.Tests.Matching.Similarity;

namespace ReliabilityKit.Tests.Matching.Joins;

public sealed class PairEstimateTests
{
    [Fact]
    public void Estimate_FewTexts_IsExact()
    {
        string[] texts = RandomText.Collection(1, 1500, 30, "abcd ");
        long pairs = SimilarityJoin.Pairs(texts).LongCount();
        Assert.Equal(new PairEstimate(pairs, pairs, pairs), SimilarityJoin.Estimate(texts));
    }

    [Fact]
    public void Estimate_ManyTexts_HasTheirNumberInItsInterval()
    {
        string[] texts = RandomText.Collection(2, 12_000, 16, "abcd ");
        long pairs = SimilarityJoin.Pairs(texts).LongCount();
        PairEstimate estimate = SimilarityJoin.Estimate(texts);
        Assert.InRange(pairs, estimate.Low, estimate.High);
        Assert.InRange(estimate.High - estimate.Low, 1, pairs);
        Assert.Equal(estimate, SimilarityJoin.Estimate(texts, new JoinOptions { Threads = 1 }));
    }

    [Fact]
    public void Estimate_TwoSides_HasTheirNumberInItsInterval()
    {
        string[] left = RandomText.Collection(3, 9000, 14, "abc ");
        string[] right = RandomText.Collection(4, 6000, 14, "abc ");
        PairEstimate estimate = SimilarityJoin.Estimate(left, right);
        Assert.InRange(SimilarityJoin.Pairs(left, right).LongCount(), estimate.Low, estimate.High);
    }

    [Fact]
    public void Estimate_AMillionEqualTexts_IsAllPairs()
    {
        string[] texts = [.. Enumerable.Repeat("said", 1_000_000)];
        double all = 1_000_000 * 999_999.0 / 2;
        PairEstimate estimate = SimilarityJoin.Estimate(texts);
        Assert.InRange(estimate.Pairs, 0.999 * all, 1.001 * all);
    }

    [Fact]
    public void Estimate_NothingSimilar_AllowsForWhatWasNotSeen()
    {
        Random random = new(5);
        string[] texts = [.. Enumerable.Range(0, 9000).Select(_ => string.Concat(random.GetItems("abcdefghijklmnopqrstuvwxyz".ToCharArray(), 40)))];
        PairEstimate estimate = SimilarityJoin.Estimate(texts);
        Assert.Equal((0, 0), (estimate.Pairs, estimate.Low));
        Assert.InRange(estimate.High, 1, 1000);
    }
}
