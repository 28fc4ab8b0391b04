using BenchmarkDotNet.Attributes;
using FuzzySharp;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Benchmarks.Similarity;

/// <summary>How long does a pair take when the best place of the shorter text is looked for, alone and as a part of the weighted score?</summary>
public class PartialBenchmarks : SimilarityBenchmarks
{
    [Benchmark(Baseline = true, OperationsPerInvoke = FewCount), BenchmarkCategory("partial")]
    public int FuzzySharpPartial() => Few(Fuzz.PartialRatio);

    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("partial")]
    public int Partial() => All(SimilarityMetric.Partial);

    [Benchmark(Baseline = true, OperationsPerInvoke = FewCount), BenchmarkCategory("weighted")]
    public int FuzzySharpWeighted() => Few(Fuzz.WeightedRatio);

    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("weighted")]
    public int Weighted() => All(SimilarityMetric.Weighted);
}
