using BenchmarkDotNet.Attributes;
using ReliabilityKit.Archives;
using ReliabilityKit.Findings;
using ReliabilityKit.Matching;

namespace ReliabilityKit.Benchmarks.Archives;

/// <summary>What does the index of an archive save against a check that compares all claims that share a key?</summary>
[MemoryDiagnoser]
public class CrossCheckBenchmarks
{
    private DocumentProfile[] _documents = [];
    private ClaimArchive _archive = new();

    [Params(1_000, 10_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _archive = new ClaimArchive(new ArchiveOptions { MaxDegreeOfParallelism = 1 });
        List<DocumentProfile> documents = [];
        foreach (var (document, claims) in NewsGenerator.Articles(1).Take(Claims / NewsGenerator.ClaimsPerArticle))
        {
            documents.Add(new DocumentProfile(document, claims, []));
            _archive.Add(document, claims);
        }

        _documents = [.. documents];
    }

    [Benchmark(Baseline = true)]
    public int Check() => new CrossExaminer(0.5, 1).Examine(_documents).Length;

    [Benchmark]
    public int Archive() => _archive.CrossCheck().Sum(answer => answer.Findings.Length);
}
