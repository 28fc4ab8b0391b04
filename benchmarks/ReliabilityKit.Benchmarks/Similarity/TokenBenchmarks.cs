using BenchmarkDotNet.Attributes;
using FuzzySharp;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Benchmarks.Similarity;

/// <summary>How long does a pair take when texts are compared by their words?</summary>
public class TokenBenchmarks : SimilarityBenchmarks
{
    [Benchmark(Baseline = true, OperationsPerInvoke = FewCount)]
    public int FuzzySharpTokenSort() => Few(Fuzz.TokenSortRatio);

    [Benchmark(OperationsPerInvoke = Count)]
    public int TokenSort() => All(SimilarityMetric.TokenSort);

    [Benchmark(OperationsPerInvoke = FewCount)]
    public int FuzzySharpTokenSet() => Few(Fuzz.TokenSetRatio);

    [Benchmark(OperationsPerInvoke = Count)]
    public int TokenSet() => All(SimilarityMetric.TokenSet);
}
