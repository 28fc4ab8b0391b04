using BenchmarkDotNet.Attributes;
using FuzzySharp;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Benchmarks.Similarity;

/// <summary>How long does one pair take, without anything prepared?</summary>
public class SinglePairBenchmarks : SimilarityBenchmarks
{
    [Benchmark(Baseline = true, OperationsPerInvoke = FewCount)]
    public int FuzzySharpRatio() => Few(Fuzz.Ratio);

    [Benchmark(OperationsPerInvoke = FewCount)]
    public int IndelRatio() => Few((a, b) => Indel.Ratio(a, b));

    [Benchmark(OperationsPerInvoke = FewCount)]
    public int LevenshteinDistance() => Few((a, b) => ReliabilityKit.Matching.Similarity.Levenshtein.Distance(a, b));

    [Benchmark(OperationsPerInvoke = FewCount)]
    public int JaroWinklerSimilarity() => Few((a, b) => (int)(100 * JaroWinkler.Similarity(a, b)));
}
