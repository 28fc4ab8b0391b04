using FsCheck;
using FsCheck.Fluent;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Tests.Reference;

namespace ReliabilityKit.Tests.Matching.Similarity;

public sealed class LevenshteinTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("council", "", 7)]
    [InlineData("council", "counsel", 2)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("e\u0301t\u00e9", "\u00e9te\u0301", 0)]
    public void Distance_KnownPairs_CountsEdits(string a, string b, int expected) => Assert.Equal(expected, Levenshtein.Distance(a, b));

    [Theory]
    [InlineData(20)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void Distance_RandomPairs_EqualsTextbook(int maxLength)
    {
        foreach ((string a, string b) in RandomText.Pairs(17, 500, maxLength, RandomText.Letters))
            Assert.Equal(LevenshteinReference.Distance(a, b), Levenshtein.Distance(a, b));
    }

    [Theory]
    [InlineData(33)]
    [InlineData(100)]
    [InlineData(193)]
    [InlineData(260)]
    public void Distance_RandomPairs_EqualsThatByTable(int maxLength)
    {
        foreach ((string a, string b) in RandomText.Pairs(3, 1000, maxLength, RandomText.Letters).Where(pair => pair.A != "" && pair.B != ""))
            Assert.Equal(EditDistance.CountByTable(a, b), EditDistance.Count(b, a));
    }

    [Fact]
    public void Distance_TextsBeyondTheStackBuffer_EqualsTextbook()
    {
        (string a, string b) = (new string('x', 4200) + "abc", "cab" + new string('x', 4300));
        Assert.Equal(LevenshteinReference.Distance(a, b), Levenshtein.Distance(a, b));
    }

    [Fact]
    public void Distance_RandomPairs_EqualsFuzzySharp()
    {
        foreach ((string a, string b) in RandomText.Pairs(19, 2000, 60, RandomText.Ascii))
            Assert.Equal(FuzzySharp.Levenshtein.EditDistance(a, b, 0), Levenshtein.Distance(a, b));
    }

    [Fact]
    public void Distance_WithCutoff_IsTheDistanceOrOneMore()
    {
        foreach ((string a, string b) in RandomText.Pairs(7, 500, 40, RandomText.Ascii))
        {
            int distance = Levenshtein.Distance(a, b);
            for (int cutoff = 0; cutoff < 50; cutoff += 7) Assert.Equal(Math.Min(distance, cutoff + 1), Levenshtein.Distance(a, b, cutoff));
        }
    }

    [Fact]
    public void Forms_AnyTexts_AgreeAndKeepTheTriangle() =>
        Prop.ForAll<NonNull<string>, NonNull<string>, NonNull<string>>((x, y, z) =>
        {
            (string a, string b, string c) = (x.Get, y.Get, z.Get);
            double similarity = Levenshtein.NormalizedSimilarity(a, b);
            return similarity is >= 0 and <= 1
                && Math.Abs(similarity + Levenshtein.NormalizedDistance(a, b) - 1) < 1e-12
                && Levenshtein.NormalizedSimilarity(a, b, similarity) == similarity
                && Levenshtein.Distance(a, b) == Levenshtein.Distance(b, a)
                && Levenshtein.Distance(a, c) <= Levenshtein.Distance(a, b) + Levenshtein.Distance(b, c)
                && Levenshtein.Distance(a, b) <= Indel.Distance(a, b)
                && Levenshtein.Similarity(a, b, Levenshtein.Similarity(a, b)) == Levenshtein.Similarity(a, b);
        }).QuickCheckThrowOnFailure();
}
