using System.Globalization;
using FuzzySharp;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Matching.Similarity.Kernels;
using ReliabilityKit.Tests.Reference;

namespace ReliabilityKit.Tests.Matching.Similarity;

/// <summary>
/// Every similarity against FuzzySharp, the textbooks and its other ways, over thousands of generated pairs; over millions when the environment
/// variable RELIABILITYKIT_PAIRS says how many.
/// </summary>
public sealed class ManyPairsTests
{
    private const int BlockSize = 1000;

    // Long and short, Latin and wide, with much or little in common by chance.
    private static readonly (int Length, string Alphabet)[] s_kinds =
        [(16, RandomText.Ascii), (40, RandomText.Ascii), (40, RandomText.Letters), (70, "abcdefghijklmnopqrstuvwxyz  "), (150, RandomText.Ascii), (210, RandomText.Letters)];

    private static int Blocks { get; } =
        int.Parse(Environment.GetEnvironmentVariable("RELIABILITYKIT_PAIRS") ?? "6000", CultureInfo.InvariantCulture) / BlockSize;

    [Fact]
    public void SinglePairs_EqualFuzzySharp() => InBlocks((a, b) =>
    {
        Assert.Equal(Fuzz.Ratio(a, b), Indel.Ratio(a, b, 0, TextUnit.CodeUnit));
        Assert.Equal(FuzzySharp.Levenshtein.EditDistance(a, b), ReliabilityKit.Matching.Similarity.Levenshtein.Distance(a, b, int.MaxValue, TextUnit.CodeUnit));
        Assert.Equal(Fuzz.TokenSortRatio(a, b), TokenSort.Ratio(a, b, 0, TextUnit.CodeUnit));
        Assert.Equal(Fuzz.TokenSetRatio(a, b), TokenSet.Ratio(a, b, 0, TextUnit.CodeUnit));
        Assert.True(PartialIndel.Ratio(a, b, 0, TextUnit.CodeUnit) >= Fuzz.PartialRatio(a, b));
    });

    [Fact]
    public void SinglePairs_EqualTheTextbooksAndTheirOtherWays() => InBlocks((a, b) =>
    {
        Assert.Equal(IndelReference.Distance(a, b), Indel.Distance(a, b, int.MaxValue, TextUnit.CodeUnit));
        if (a.Length == 0 || b.Length == 0) return;
        (string shorter, string longer) = a.Length <= b.Length ? (a, b) : (b, a);
        Assert.Equal(LongestCommonSubsequence.LengthByTable(shorter, longer), LongestCommonSubsequence.Length(a, b));
        Assert.Equal(EditDistance.CountByTable(a, b), EditDistance.Count(a, b));
        Assert.Equal(Jaro.ScoreByFlags(a, b), Jaro.Score(a, b));
    });

    [Fact]
    public void Collections_WithEveryKernel_EqualThePairs() => Parallel.For(0, Blocks, block =>
    {
        (int length, string alphabet) = s_kinds[block % s_kinds.Length];
        string[] texts = RandomText.Collection(block, BlockSize / 10, length, alphabet);
        foreach (ISimilarityKernel kernel in SimilarityKernels.Available)
        {
            PreparedTexts collection = new(texts, TextUnit.CodeUnit, kernel);
            foreach (string query in texts.Take(10)) AssertEqual(collection, query);
        }
    });

    private static void AssertEqual(PreparedTexts collection, string query)
    {
        byte[] scores = new byte[collection.Count];
        collection.Score(query, scores);
        Assert.Equal(Each(text => Indel.Ratio(query, text, 0, TextUnit.CodeUnit)), scores);
        collection.Score(query, scores, SimilarityMetric.Levenshtein);
        Assert.Equal(Each(text => Percent(ReliabilityKit.Matching.Similarity.Levenshtein.NormalizedSimilarity(query, text, 0, TextUnit.CodeUnit))), scores);
        collection.Score(query, scores, SimilarityMetric.JaroWinkler);
        Assert.Equal(Each(text => Percent(JaroWinkler.Similarity(query, text, 0, TextUnit.CodeUnit))), scores);

        byte[] Each(Func<string, int> score) => [.. Enumerable.Range(0, collection.Count).Select(i => (byte)score(collection[i]))];
    }

    private static int Percent(double share) => (int)Math.Round(100 * share);

    private static void InBlocks(Action<string, string> check) => Parallel.For(0, Blocks, block =>
    {
        (int length, string alphabet) = s_kinds[block % s_kinds.Length];
        foreach ((string a, string b) in RandomText.Pairs(block, BlockSize, length, alphabet)) check(a, b);
    });
}
