using FsCheck;
using FsCheck.Fluent;
using FuzzySharp;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Tests.Matching.Similarity;

public sealed class WeightedTests
{
    [Theory]
    [InlineData("", "plan", 0)]
    [InlineData("council approved plan", "plan approved council", 95)]
    [InlineData("the plan", "council approves the plan on Monday", 90)]
    [InlineData("plan", "the mayor and the council approve it: the plan", 60)]
    public void Ratio_KnownPairs_WeighsTheBestScore(string a, string b, int expected) => Assert.Equal(expected, Weighted.Ratio(a, b));

    [Fact]
    public void Ratio_RandomPairs_EqualsFuzzySharpUnlessThePartialRatioIsBetter()
    {
        foreach ((string a, string b) in RandomText.Pairs(43, 1500, 50, RandomText.Ascii))
        {
            int score = Weighted.Ratio(a, b);
            int theirs = Fuzz.WeightedRatio(a, b);
            bool isEven = Math.Max(a.Length, b.Length) < 1.5 * Math.Min(a.Length, b.Length);
            bool samePartial = isEven || PartialIndel.Ratio(a, b) == Fuzz.PartialRatio(a, b);
            Assert.True(samePartial ? score == theirs : score >= theirs, $"\"{a}\" and \"{b}\": {score}, FuzzySharp {theirs}");
        }
    }

    [Fact]
    public void Ratio_AnyTexts_IsSymmetricAndNotBelowTheRatio() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>((a, b) =>
        {
            int score = Weighted.Ratio(a.Get, b.Get);
            return score is >= 0 and <= 100
                && Weighted.Ratio(b.Get, a.Get) == score
                && score >= Indel.Ratio(a.Get, b.Get)
                && Weighted.Ratio(a.Get, b.Get, score) == score;
        }).QuickCheckThrowOnFailure();
}
