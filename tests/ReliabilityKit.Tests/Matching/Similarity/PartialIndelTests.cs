using FsCheck;
using FsCheck.Fluent;
using FuzzySharp;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Tests.Reference;

namespace ReliabilityKit.Tests.Matching.Similarity;

public sealed class PartialIndelTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("plan", "", 0)]
    [InlineData("the plan", "council approves the plan on Monday", 100)]
    [InlineData("xabc", "abcde", 86)]
    [InlineData("cdex", "abcde", 86)]
    [InlineData("abcd", "bcda", 86)]
    public void Ratio_KnownPairs_FindsTheBestWindow(string a, string b, int expected) => Assert.Equal(expected, PartialIndel.Ratio(a, b));

    [Theory]
    [InlineData(6)]
    [InlineData(30)]
    [InlineData(90)]
    public void Ratio_RandomPairs_EqualsTextbookAndIsNeverBelowFuzzySharp(int maxLength)
    {
        int higher = 0;
        foreach ((string first, string b) in RandomText.Pairs(41, 300, maxLength, RandomText.Ascii))
        {
            string a = first[..(first.Length * 2 / 3)];
            int score = PartialIndel.Ratio(a, b);
            Assert.Equal(PartialReference.Ratio(a, b), score);
            Assert.True(score >= Fuzz.PartialRatio(a, b), $"\"{a}\" and \"{b}\"");
            if (score > Fuzz.PartialRatio(a, b)) higher++;
        }

        Assert.True(higher > 0);
    }

    [Fact]
    public void Ratio_AnyTexts_IsSymmetricAndNotBelowTheRatio() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>((a, b) =>
        {
            int score = PartialIndel.Ratio(a.Get, b.Get);
            return score is >= 0 and <= 100
                && PartialIndel.Ratio(b.Get, a.Get) == score
                && PartialIndel.Ratio(a.Get, b.Get, score) == score
                && PartialIndel.Ratio(a.Get, b.Get, score + 1) == 0
                && (a.Get.Length == 0 || PartialIndel.Ratio(a.Get, a.Get + b.Get) >= 95);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Ratio_OneShortAndOneLongText_NeedsNoLongTime()
    {
        string text = string.Concat(Enumerable.Repeat("the council met ", 6250));
        Assert.Equal(100, PartialIndel.Ratio("council met the", text));
        Assert.InRange(PartialIndel.Ratio("counsel meets", text), 50, 99);
    }
}
