using BenchmarkDotNet.Attributes;
using FuzzySharp;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Benchmarks.Similarity;

/// <summary>How long does a pair take when one query is compared with a prepared collection, with and without a cutoff?</summary>
public class OneToManyBenchmarks : SimilarityBenchmarks
{
    [Benchmark(Baseline = true, OperationsPerInvoke = FewCount)]
    public int FuzzySharpRatio() => Few(Fuzz.Ratio);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Ratio() => All(SimilarityMetric.Ratio);

    [Benchmark(OperationsPerInvoke = Count)]
    public int RatioFrom80() => All(SimilarityMetric.Ratio, 80);
}
