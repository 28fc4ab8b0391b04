using FuzzySharp;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Tests.Reference;

namespace ReliabilityKit.Tests.Matching.Similarity;

public sealed class TokenScoreTests
{
    private const string Words = "ab c d  ef\t";

    [Theory]
    [InlineData("council approved plan", "plan approved council", 100)]
    [InlineData("", "plan", 0)]
    [InlineData("  ", "plan", 0)]
    public void TokenSort_KnownPairs_IgnoresTheOrderOfWords(string a, string b, int expected) => Assert.Equal(expected, TokenSort.Ratio(a, b));

    [Theory]
    [InlineData("the plan", "the plan of the council", 100)]
    [InlineData("plan plan", "plan", 100)]
    [InlineData("", "", 0)]
    public void TokenSet_KnownPairs_IgnoresExtraWords(string a, string b, int expected) => Assert.Equal(expected, TokenSet.Ratio(a, b));

    [Fact]
    public void Ratios_RandomPairs_EqualFuzzySharpAndTextbook()
    {
        foreach ((string a, string b) in RandomText.Pairs(11, 2000, 60, Words))
        {
            Assert.Equal(Fuzz.TokenSortRatio(a, b), TokenSort.Ratio(a, b));
            Assert.Equal(Fuzz.TokenSetRatio(a, b), TokenSet.Ratio(a, b));
            Assert.Equal(TokenReference.Set(a, b), TokenSet.NormalizedSimilarity(a, b), 12);
            Assert.Equal(IndelReference.Distance(TokenReference.Sort(a), TokenReference.Sort(b)), TokenSort.Distance(a, b));
        }
    }

    [Fact]
    public void Ratios_WithCutoff_AreTheScoreOrZero()
    {
        foreach ((string a, string b) in RandomText.Pairs(12, 500, 40, Words))
        {
            int sort = TokenSort.Ratio(a, b);
            int set = TokenSet.Ratio(a, b);
            for (int cutoff = 0; cutoff <= 100; cutoff += 10)
            {
                Assert.Equal(sort >= cutoff ? sort : 0, TokenSort.Ratio(a, b, cutoff));
                Assert.Equal(set >= cutoff ? set : 0, TokenSet.Ratio(a, b, cutoff));
            }
        }
    }

    [Fact]
    public void TokenSort_AHundredThousandWords_IsSortedInReasonableTime()
    {
        string a = string.Join(' ', Enumerable.Range(0, 100_000).Select(i => i % 7));
        Assert.Equal(100, TokenSort.Ratio(a, a));
    }
}
