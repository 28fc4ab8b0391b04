using BenchmarkDotNet.Attributes;
using FuzzySharp;
using ReliabilityKit.Benchmarks.Similarity;
using ReliabilityKit.Matching.Joins;

namespace ReliabilityKit.Benchmarks.Joins;

/// <summary>How long does it take to find all pairs of similar texts, beside FuzzySharp's ratio of some of them?</summary>
[MemoryDiagnoser]
public class JoinBenchmarks
{
    private const int FewPairs = 1000;

    private string[] _texts = [];

    [Params("names", "claims")]
    public string Corpus { get; set; } = "names";

    [Params(10_000, 100_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        TextGenerator generator = new(1);
        _texts = Corpus == "names" ? generator.Names(Count) : generator.Claims(Count);
    }

    [Benchmark(Baseline = true, Description = "FuzzySharp, a thousand pairs")]
    public int FuzzySharpRatio()
    {
        int sum = 0;
        for (int i = 0; i < FewPairs; i++) sum += Fuzz.Ratio(_texts[0], _texts[i]);
        return sum;
    }

    [Benchmark]
    public int Join() => SimilarityJoin.Pairs(_texts).Count();

    [Benchmark]
    public double Estimate() => SimilarityJoin.Estimate(_texts).Pairs;
}
