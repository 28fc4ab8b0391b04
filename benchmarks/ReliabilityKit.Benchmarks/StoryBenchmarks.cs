using BenchmarkDotNet.Attributes;
using ReliabilityKit.Documents;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Benchmarks;

/// <summary>How long does a desk wait for the findings among five articles, once the program is warm?</summary>
/// <remarks>
/// Four articles of one story and one of another, some 450 words each and none a copy. Each check reads all of them anew: what one remembers of
/// sentences ends with it.
/// </remarks>
[MemoryDiagnoser]
public class StoryBenchmarks
{
    private readonly Document[] _articles = [.. SampleCorpus.Documents.Take(5)];
    private ReliabilityChecker _checker = null!;

    /// <summary>Gets or sets the threads; 0 for one a core.</summary>
    [Params(1, 0)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup() => _checker = new ReliabilityChecker(new ReliabilityOptions { MaxDegreeOfParallelism = Threads });

    [Benchmark]
    public CheckReport Check() => _checker.Check(_articles);

    [Benchmark]
    public Task<CheckReport> CheckAsync() => _checker.CheckAsync(_articles);
}
