using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Benchmarks.Similarity;

/// <summary>What the benchmarks of similarity share: generated texts, a prepared collection of them, and times per pair.</summary>
[MemoryDiagnoser, CategoriesColumn, GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
public abstract class SimilarityBenchmarks
{
    /// <summary>The number of texts compared with one query.</summary>
    protected const int Count = 5_000;

    /// <summary>The number of texts that FuzzySharp, which is slow, compares with one query.</summary>
    protected const int FewCount = 100;

    [Params("names", "claims")]
    public string Corpus { get; set; } = "names";

    protected string[] Texts { get; private set; } = [];

    protected PreparedTexts Collection { get; private set; } = new([]);

    protected byte[] Scores { get; } = new byte[Count];

    protected string Query => Texts[Count / 2];

    [GlobalSetup]
    public virtual void Prepare()
    {
        TextGenerator generator = new(1);
        Texts = Corpus == "names" ? generator.Names(Count) : generator.Claims(Count);
        Collection = new PreparedTexts(Texts);
    }

    /// <summary>Scores some texts with a metric of FuzzySharp.</summary>
    protected int Few(Func<string, string, int> metric)
    {
        int sum = 0;
        for (int i = 0; i < FewCount; i++) sum += metric(Query, Texts[i]);
        return sum;
    }

    /// <summary>Scores all texts with a metric of this library.</summary>
    protected int All(SimilarityMetric metric, int scoreCutoff = 0)
    {
        Collection.Score(Query, Scores, metric, scoreCutoff);
        return Scores[0];
    }
}
