using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Tests.Reference;

namespace ReliabilityKit.Tests.Matching.Similarity;

public sealed class JaroWinklerTests
{
    // The worked examples of Winkler (1990).
    [Theory]
    [InlineData("MARTHA", "MARHTA", 0.9444, 0.9611)]
    [InlineData("DWAYNE", "DUANE", 0.8222, 0.8400)]
    [InlineData("DIXON", "DICKSONX", 0.7667, 0.8133)]
    [InlineData("", "", 1, 1)]
    [InlineData("A", "", 0, 0)]
    [InlineData("ABC", "XYZ", 0, 0)]
    public void Similarity_PublishedExamples_AreMet(string a, string b, double jaro, double jaroWinkler)
    {
        Assert.Equal(jaro, Jaro.Similarity(a, b), 4);
        Assert.Equal(jaroWinkler, JaroWinkler.Similarity(a, b), 4);
    }

    [Fact]
    public void Similarity_RandomPairs_EqualsTextbook()
    {
        foreach ((string first, string second) in RandomText.Pairs(23, 2000, 24, "abcdeé"))
        {
            (string a, string b) = string.CompareOrdinal(first, second) <= 0 ? (first, second) : (second, first);
            Assert.Equal(JaroReference.Jaro(a, b), Jaro.Similarity(a, b), 12);
            Assert.Equal(JaroReference.JaroWinkler(a, b), JaroWinkler.Similarity(a, b), 12);
        }
    }

    [Theory]
    [InlineData(32)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(191)]
    [InlineData(300)]
    public void Similarity_TextsOfManyWords_EqualsThatByFlags(int maxLength)
    {
        foreach ((string a, string b) in RandomText.Pairs(29, 1000, maxLength, RandomText.Letters).Where(pair => pair.A != "" && pair.B != ""))
        {
            Assert.Equal(Jaro.ScoreByFlags(a, b), Jaro.Score(a, b));
            Assert.Equal(Jaro.Score(a, b), Jaro.Score(b, a));
        }
    }

    [Fact]
    public void Similarity_WithCutoff_IsTheScoreOrZero()
    {
        double score = JaroWinkler.Similarity("DIXON", "DICKSONX");
        Assert.Equal(score, JaroWinkler.Similarity("DIXON", "DICKSONX", score));
        Assert.Equal(0, JaroWinkler.Similarity("DIXON", "DICKSONX", score + 0.001));
        Assert.Equal(1, JaroWinkler.Distance("DIXON", "DICKSONX", 0.1));
    }
}
