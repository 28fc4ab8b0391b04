using BenchmarkDotNet.Attributes;
using FuzzySharp;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Benchmarks.Similarity;

/// <summary>How long does a pair take when texts are compared by their words?</summary>
public class TokenBenchmarks : SimilarityBenchmarks
{
    [Benchmark(Baseline = true, OperationsPerInvoke = FewCount), BenchmarkCategory("token sort")]
    public int FuzzySharpTokenSort() => Few(Fuzz.TokenSortRatio);

    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("token sort")]
    public int TokenSort() => All(SimilarityMetric.TokenSort);

    [Benchmark(Baseline = true, OperationsPerInvoke = FewCount), BenchmarkCategory("token set")]
    public int FuzzySharpTokenSet() => Few(Fuzz.TokenSetRatio);

    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("token set")]
    public int TokenSet() => All(SimilarityMetric.TokenSet);
}
