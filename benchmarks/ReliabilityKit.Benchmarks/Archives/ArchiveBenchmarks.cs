using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ReliabilityKit.Archives;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Benchmarks.Archives;

/// <summary>How long does an article of forty claims take to add to an archive of so many claims, and to hold against it?</summary>
[MemoryDiagnoser]
public class ArchiveBenchmarks
{
    private const int Articles = 25;
    private ClaimArchive _archive = new();
    private (Document Document, ImmutableArray<Claim> Claims)[] _next = [];

    [Params(10_000, 100_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        int documents = Claims / NewsGenerator.ClaimsPerArticle;
        _archive = new ClaimArchive();
        foreach (var (document, claims) in NewsGenerator.Articles(1).Take(documents)) _archive.Add(document, claims);
        _next = [.. NewsGenerator.Articles(1).Skip(documents).Take(Articles)];
    }

    [Benchmark(OperationsPerInvoke = Articles)]
    public long Ask()
    {
        long findings = 0;
        foreach (var (document, claims) in _next) findings += _archive.Ask(document, claims).Findings.Length;
        return findings;
    }

    /// <summary>Each time to a new archive, for what was added once is not added again.</summary>
    [Benchmark(OperationsPerInvoke = Articles)]
    public int Add()
    {
        ClaimArchive archive = new();
        foreach (var (document, claims) in _next) archive.Add(document, claims);
        return archive.ClaimCount;
    }
}
