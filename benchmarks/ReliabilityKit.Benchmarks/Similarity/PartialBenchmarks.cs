using BenchmarkDotNet.Attributes;
using FuzzySharp;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Benchmarks.Similarity;

/// <summary>How long does a pair take when the best place of the shorter text is looked for, alone and as a part of the weighted score?</summary>
public class PartialBenchmarks : SimilarityBenchmarks
{
    [Benchmark(Baseline = true, OperationsPerInvoke = FewCount)]
    public int FuzzySharpPartial() => Few(Fuzz.PartialRatio);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Partial() => All(SimilarityMetric.Partial);

    [Benchmark(OperationsPerInvoke = FewCount)]
    public int FuzzySharpWeighted() => Few(Fuzz.WeightedRatio);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Weighted() => All(SimilarityMetric.Weighted);
}
