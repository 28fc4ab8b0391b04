using BenchmarkDotNet.Attributes;
using FuzzySharp;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Benchmarks.Similarity;

/// <summary>How long does a pair take when one query is compared with a prepared collection, with and without a cutoff?</summary>
public class OneToManyBenchmarks : SimilarityBenchmarks
{
    [Benchmark(Baseline = true, OperationsPerInvoke = FewCount), BenchmarkCategory("ratio", "Jaro–Winkler")]
    public int FuzzySharpRatio() => Few(Fuzz.Ratio);

    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("ratio", "Jaro–Winkler")]
    public int Ratio() => All(SimilarityMetric.Ratio);

    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("ratio", "Jaro–Winkler")]
    public int RatioFrom80() => All(SimilarityMetric.Ratio, 80);

    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("ratio", "Jaro–Winkler")]
    public int JaroWinkler() => All(SimilarityMetric.JaroWinkler);

    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("ratio", "Jaro–Winkler")]
    public int JaroWinklerFrom90() => All(SimilarityMetric.JaroWinkler, 90);

    [Benchmark(Baseline = true, OperationsPerInvoke = FewCount), BenchmarkCategory("Levenshtein")]
    public int FuzzySharpLevenshtein() => Few((a, b) => FuzzySharp.Levenshtein.EditDistance(a, b));

    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("Levenshtein")]
    public int Levenshtein() => All(SimilarityMetric.Levenshtein);

    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("Levenshtein")]
    public int LevenshteinFrom80() => All(SimilarityMetric.Levenshtein, 80);
}
