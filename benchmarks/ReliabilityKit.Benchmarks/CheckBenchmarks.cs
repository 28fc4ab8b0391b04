using BenchmarkDotNet.Attributes;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Benchmarks;

/// <summary>How long does it take from eight articles to their claims, and to all findings among them, on one core?</summary>
[MemoryDiagnoser]
[Config(typeof(WordsPerSecondConfig))]
public class CheckBenchmarks
{
    private readonly ReliabilityChecker _checker = new(new ReliabilityOptions { MaxDegreeOfParallelism = 1 });

    [Benchmark]
    public int Parse() => SampleCorpus.Documents.Sum(document => _checker.Parse(document).Claims.Length);

    [Benchmark]
    public CheckReport Check() => _checker.Check(SampleCorpus.Documents);
}
