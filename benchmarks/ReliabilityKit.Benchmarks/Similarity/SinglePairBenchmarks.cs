using BenchmarkDotNet.Attributes;
using FuzzySharp;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Benchmarks.Similarity;

/// <summary>How long does one pair take, without anything prepared? FuzzySharp has no Jaro–Winkler: its ratio stands in.</summary>
public class SinglePairBenchmarks : SimilarityBenchmarks
{
    [Benchmark(Baseline = true, OperationsPerInvoke = FewCount), BenchmarkCategory("ratio", "Jaro–Winkler")]
    public int FuzzySharpRatio() => Few(Fuzz.Ratio);

    [Benchmark(OperationsPerInvoke = FewCount), BenchmarkCategory("ratio", "Jaro–Winkler")]
    public int IndelRatio() => Few((a, b) => Indel.Ratio(a, b));

    [Benchmark(OperationsPerInvoke = FewCount), BenchmarkCategory("ratio", "Jaro–Winkler")]
    public int JaroWinklerSimilarity() => Few((a, b) => (int)(100 * JaroWinkler.Similarity(a, b)));

    [Benchmark(Baseline = true, OperationsPerInvoke = FewCount), BenchmarkCategory("Levenshtein")]
    public int FuzzySharpLevenshtein() => Few((a, b) => FuzzySharp.Levenshtein.EditDistance(a, b));

    [Benchmark(OperationsPerInvoke = FewCount), BenchmarkCategory("Levenshtein")]
    public int LevenshteinDistance() => Few((a, b) => ReliabilityKit.Matching.Similarity.Levenshtein.Distance(a, b));
}
