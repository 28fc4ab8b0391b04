using FuzzySharp;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Matching.Similarity.Kernels;
using ReliabilityKit.Tests.Reference;

namespace ReliabilityKit.Tests.Matching.Similarity;

public sealed class PreparedTextsTests
{
    // Enough characters that some are rare for the lanes of the kernels.
    private static readonly string s_manyLetters =
        string.Concat(Enumerable.Range('一', 200).Select(c => (char)c)) + RandomText.Ascii + RandomText.Ascii;

    private static readonly (int Count, int Length)[] s_shapes =
        [(1, 10), (63, 16), (65, 32), (200, 40), (300, 64), (150, 130), (90, 200), (70, 300), (4200, 12)];

    public static TheoryData<string> Kernels { get; } = [.. SimilarityKernels.Available.Select(kernel => kernel.Name)];

    public static TheoryData<string, int, int> KernelsAndShapes
    {
        get
        {
            TheoryData<string, int, int> data = [];
            foreach (ISimilarityKernel kernel in SimilarityKernels.Available)
            {
                foreach ((int count, int length) in s_shapes)
                    data.Add(kernel.Name, count, length);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(KernelsAndShapes))]
    public void Score_EveryMetric_EqualsThatOfThePair(string kernel, int count, int length)
    {
        string[] texts = RandomText.Collection(31 + length, count, length, RandomText.Letters);
        string[] queries = [texts[count / 2], "", "x", .. RandomText.Collection(7, 3, length, RandomText.Letters)];
        AssertEqualsPairs(Collection(texts, kernel), texts, queries);
    }

    [Theory, MemberData(nameof(Kernels))]
    public void Score_ManyDifferentCharacters_EqualsThatOfThePair(string kernel)
    {
        string[] texts = RandomText.Collection(5, 150, 60, s_manyLetters);
        AssertEqualsPairs(Collection(texts, kernel), texts, [texts[3], texts[90], "一丁abc", "ǿ"]);
    }

    [Theory, MemberData(nameof(Kernels))]
    public void Score_GraphemesOfAllKinds_EqualsThatOfThePair(string kernel)
    {
        string[] parts = ["e\u0301", "é", "👩‍👩‍👧", "😀", "🇩🇰", " ", "a", "क्षि", "\u0301", "\ud83d", "ß", "한", "각"];
        Random random = new(3);
        string[] texts = [.. Enumerable.Range(0, 130).Select(_ => string.Concat(random.GetItems(parts, random.Next(12))))];
        AssertEqualsPairs(Collection(texts, kernel), texts, [texts[1], texts[2], "😀 é", "क्षि a", "🇩🇰🇸🇪"]);
    }

    [Theory, MemberData(nameof(Kernels))]
    public void Score_WithCutoff_IsTheScoreOrZero(string kernel)
    {
        string[] texts = RandomText.Collection(77, 300, 40, RandomText.Ascii);
        PreparedTexts collection = Collection(texts, kernel);
        byte[] all = new byte[texts.Length];
        byte[] above = new byte[texts.Length];
        foreach (SimilarityMetric metric in Enum.GetValues<SimilarityMetric>())
        {
            foreach (string query in texts.Take(10))
            {
                collection.Score(query, all, metric);
                for (int cutoff = 1; cutoff <= 100; cutoff += 9)
                {
                    collection.Score(query, above, metric, cutoff);
                    Assert.Equal(all.Select(score => score >= cutoff ? score : (byte)0), above);
                }
            }
        }
    }

    [Theory, MemberData(nameof(Kernels))]
    public void Score_ManyQueries_EqualsQueryByQuery(string kernel)
    {
        foreach ((int length, int count) in new[] { (12, 140), (30, 20), (60, 20), (120, 10), (180, 10), (290, 10) })
        {
            PreparedTexts texts = Collection(RandomText.Collection(length, 150, length, RandomText.Letters), kernel);
            PreparedTexts queries = Collection(RandomText.Collection(length + 1, count, length, RandomText.Letters + "ØQ"), kernel);
            foreach (SimilarityMetric metric in Enum.GetValues<SimilarityMetric>()) AssertEqualsRows(texts, queries, metric, 0);
            AssertEqualsRows(texts, queries, SimilarityMetric.Ratio, 70);
        }
    }

    [Theory, MemberData(nameof(Kernels))]
    public void Score_CodeUnits_EqualsTextbookAndFuzzySharp(string kernel)
    {
        string[] texts = RandomText.Collection(9, 500, 90, "abcé \ud83d\ude00\ude01");
        PreparedTexts collection = new(texts, TextUnit.CodeUnit, SimilarityKernels.Choose(kernel));
        byte[] scores = new byte[texts.Length];
        foreach (string query in texts.Take(8))
        {
            AssertScores(collection, scores, query, SimilarityMetric.Ratio, text => Fuzz.Ratio(query, text));
            AssertScores(collection, scores, query, SimilarityMetric.Ratio, text => Textbook(query, text));
            AssertScores(collection, scores, query, SimilarityMetric.TokenSort, text => Fuzz.TokenSortRatio(query, text));
            AssertScores(collection, scores, query, SimilarityMetric.TokenSet, text => Fuzz.TokenSetRatio(query, text));
            AssertScores(collection, scores, query, SimilarityMetric.Partial, text => PartialReference.Ratio(query, text));
        }
    }

    [Fact]
    public void Score_AllMetrics_AllocatesNothing()
    {
        PreparedTexts collection = new(RandomText.Collection(9, 500, 90, RandomText.Letters));
        PreparedTexts queries = new(RandomText.Collection(8, 20, 90, RandomText.Letters));
        byte[] scores = new byte[collection.Count * queries.Count];
        foreach (SimilarityMetric metric in Enum.GetValues<SimilarityMetric>())
        {
            // Code that the runtime has not optimized yet boxes some values.
            long least = Enumerable.Range(0, 60).Min(_ => Allocated(metric));
            Assert.Equal(0, least);
        }

        long Allocated(SimilarityMetric metric)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            collection.Score(queries, scores, metric);
            collection.Score(queries, scores, metric, 50);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Score_LongAndOddTexts_GivesScores()
    {
        string[] texts =
            ["", new string('a', 100_000), new string('a', 255), "\ud800\udc00\ud800", "plain words", new string('b', 70_000) + "a", " \t\n "];
        PreparedTexts collection = new(texts);
        byte[] scores = new byte[texts.Length];
        foreach (string query in texts)
        {
            foreach (SimilarityMetric metric in new[] { SimilarityMetric.Ratio, SimilarityMetric.TokenSort, SimilarityMetric.TokenSet })
            {
                collection.Score(query, scores, metric);
                Assert.All(scores, score => Assert.InRange(score, 0, 100));
            }
        }
    }

    [Fact]
    public void Score_EmptyCollection_DoesNothing()
    {
        PreparedTexts empty = new([]);
        foreach (SimilarityMetric metric in Enum.GetValues<SimilarityMetric>())
        {
            empty.Score("query", [], metric);
            empty.Score(empty, [], metric);
        }

        Assert.Equal(0, empty.Count);
    }

    [Fact]
    public void Score_WrongArguments_Throws()
    {
        PreparedTexts collection = new(["a", "b"]);
        Assert.Throws<ArgumentException>(() => collection.Score("a", new byte[3]));
        Assert.Throws<ArgumentException>(() => collection.Score(collection, new byte[3]));
        Assert.Throws<ArgumentException>(() => collection.Score(new PreparedTexts(["a"], TextUnit.CodeUnit), new byte[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => collection.Score("a", new byte[2], (SimilarityMetric)99));
        Assert.Throws<ArgumentNullException>(() => new PreparedTexts(null!));
    }

    [Fact]
    public void Score_Cancelled_Stops()
    {
        PreparedTexts collection = new(["a", "b"]);
        using CancellationTokenSource source = new();
        source.Cancel();
        foreach (SimilarityMetric metric in Enum.GetValues<SimilarityMetric>())
        {
            Assert.Throws<OperationCanceledException>(() => collection.Score("a", new byte[2], metric, 0, source.Token));
            Assert.Throws<OperationCanceledException>(() => collection.Score(collection, new byte[4], metric, 0, source.Token));
        }
    }

    [Fact]
    public void Score_FromManyThreads_IsTheSame()
    {
        string[] texts = RandomText.Collection(9, 400, 60, RandomText.Letters);
        PreparedTexts collection = new(texts);
        byte[] expected = new byte[texts.Length];
        new PreparedTexts(texts).Score(texts[0], expected, SimilarityMetric.Weighted);
        Parallel.For(0, 16, _ =>
        {
            byte[] scores = new byte[texts.Length];
            collection.Score(texts[0], scores, SimilarityMetric.Weighted);
            Assert.Equal(expected, scores);
        });
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void Score_OtherCulture_IsTheSame(string culture)
    {
        string[] texts = RandomText.Collection(12, 100, 50, "aåAÅiIıİz ");
        foreach (SimilarityMetric metric in Enum.GetValues<SimilarityMetric>()) Assert.Equal(Scores(metric), InCulture.Run(culture, () => Scores(metric)));

        byte[] Scores(SimilarityMetric metric)
        {
            byte[] scores = new byte[texts.Length];
            new PreparedTexts(texts).Score(texts[10], scores, metric);
            return scores;
        }
    }

    private static PreparedTexts Collection(string[] texts, string kernel) => new(texts, TextUnit.Grapheme, SimilarityKernels.Choose(kernel));

    private static int Percent(double share) => (int)Math.Round(100 * share);

    private static int Textbook(string a, string b)
    {
        int total = a.Length + b.Length;
        return a.Length == 0 || b.Length == 0 ? 0 : (int)Math.Round(100 * ((total - IndelReference.Distance(a, b)) / (double)total));
    }

    private static void AssertEqualsPairs(PreparedTexts collection, string[] texts, string[] queries)
    {
        byte[] scores = new byte[texts.Length];
        foreach (string query in queries)
        {
            AssertScores(collection, scores, query, SimilarityMetric.Ratio, text => Indel.Ratio(query, text));
            AssertScores(collection, scores, query, SimilarityMetric.TokenSort, text => TokenSort.Ratio(query, text));
            AssertScores(collection, scores, query, SimilarityMetric.TokenSet, text => TokenSet.Ratio(query, text));
            AssertScores(collection, scores, query, SimilarityMetric.Partial, text => PartialIndel.Ratio(query, text));
            AssertScores(collection, scores, query, SimilarityMetric.Weighted, text => Weighted.Ratio(query, text));
            AssertScores(collection, scores, query, SimilarityMetric.Levenshtein, text => Percent(ReliabilityKit.Matching.Similarity.Levenshtein.NormalizedSimilarity(query, text)));
            AssertScores(collection, scores, query, SimilarityMetric.JaroWinkler, text => Percent(JaroWinkler.Similarity(query, text)));
        }
    }

    private static void AssertScores(PreparedTexts collection, byte[] scores, string query, SimilarityMetric metric, Func<string, int> expected)
    {
        scores.AsSpan().Fill(255);
        collection.Score(query, scores, metric);
        for (int i = 0; i < scores.Length; i++)
        {
            int score = expected(collection[i]);
            Assert.True(score == scores[i], $"{metric}: \"{query}\" and \"{collection[i]}\": {scores[i]}, not {score}");
        }
    }

    private static void AssertEqualsRows(PreparedTexts texts, PreparedTexts queries, SimilarityMetric metric, int cutoff)
    {
        byte[] block = new byte[texts.Count * queries.Count];
        byte[] row = new byte[texts.Count];
        texts.Score(queries, block, metric, cutoff);
        for (int i = 0; i < queries.Count; i++)
        {
            texts.Score(queries[i], row, metric, cutoff);
            Assert.Equal(row, block.AsSpan(i * row.Length, row.Length).ToArray());
        }
    }
}
