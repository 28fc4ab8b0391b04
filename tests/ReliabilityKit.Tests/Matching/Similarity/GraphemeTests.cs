using FuzzySharp;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Tests.Matching.Similarity;

/// <summary>Characters are what a reader sees, unless code units are asked for.</summary>
public sealed class GraphemeTests
{
    [Theory]
    [InlineData("José", "Jose\u0301", 100)]
    [InlineData("Nguyễn", "Nguye\u0302\u0303n", 100)]
    [InlineData("한국", "\u1112\u1161\u11ab\u1100\u116e\u11a8", 100)]
    [InlineData("😀", "😁", 0)]
    [InlineData("vote 👍", "vote 👎", 83)]
    [InlineData("👩‍👩‍👧", "👩‍👩‍👦", 0)]
    [InlineData("José", "Jose", 75)]
    [InlineData("日本", "日本国", 80)]
    public void Ratio_Graphemes_AreComparedAsReadersDo(string a, string b, int expected)
    {
        byte[] score = new byte[1];
        new PreparedTexts([b]).Score(a, score);
        Assert.Equal(expected, Indel.Ratio(a, b));
        Assert.Equal(expected, score[0]);
    }

    [Theory]
    [InlineData("Jose\u0301", "José")]
    [InlineData("😀", "😁")]
    [InlineData("vote 👍", "vote 👎")]
    [InlineData("\ud83d", "\ude00")]
    public void Ratio_CodeUnits_EqualsFuzzySharp(string a, string b)
    {
        byte[] score = new byte[1];
        new PreparedTexts([b], TextUnit.CodeUnit).Score(a, score);
        Assert.Equal(Fuzz.Ratio(a, b), Indel.Ratio(a, b, 0, TextUnit.CodeUnit));
        Assert.Equal(Fuzz.Ratio(a, b), score[0]);
    }

    [Fact]
    public void TokenScores_ComposedAndDecomposed_AreTheSame()
    {
        Assert.Equal(100, TokenSort.Ratio("café du marché", "marche\u0301 du cafe\u0301"));
        Assert.Equal(100, TokenSet.Ratio("café", "marche\u0301 du cafe\u0301"));
        Assert.Equal(1, JaroWinkler.Similarity("café", "cafe\u0301"));
        Assert.Equal(0, ReliabilityKit.Matching.Similarity.Levenshtein.Distance("café", "cafe\u0301"));
        Assert.Equal(100, PartialIndel.Ratio("café", "le cafe\u0301 noir"));
        Assert.Equal(95, Weighted.Ratio("café noir", "noir cafe\u0301"));
    }

    [Fact]
    public void Ratio_UnpairedSurrogates_AreCharacters()
    {
        Assert.Equal(100, Indel.Ratio("a\ud83d", "a\ud83d"));
        Assert.Equal(50, Indel.Ratio("a\ud83d", "a\ude00"));
    }

    [Fact]
    public void Ratio_MoreDifferentClustersThanCodes_StillGivesAScore()
    {
        string text = string.Concat(Enumerable.Range(0, 3000).Select(i => $"{(char)('一' + i)}\u0301"));
        Assert.Equal(100, Indel.Ratio(text, text));
        Assert.InRange(Indel.Ratio(text, text.AsSpan(3000)), 60, 70);
    }
}
