using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ReliabilityKit.Archives.Packing;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching;

namespace ReliabilityKit.Benchmarks.Archives;

/// <summary>What do packing a document of forty claims, unpacking it, and making the forms in which its claims are compared take in time and memory?</summary>
[MemoryDiagnoser]
public class MemoryBenchmarks
{
    private readonly DocumentPacker _packer = new();
    private (Document Document, ImmutableArray<Claim> Claims) _article;
    private DocumentProfile? _profile;
    private byte[] _packed = [];

    [GlobalSetup]
    public void Prepare()
    {
        _article = NewsGenerator.Articles(1).First();
        _profile = new DocumentProfile(_article.Document, _article.Claims, []);
        _packed = _packer.Pack(_profile);
    }

    [Benchmark]
    public int Pack() => _packer.Pack(_profile!).Length;

    [Benchmark]
    public int Unpack() => DocumentUnpacker.Unpack(_packed).Claims.Length;

    [Benchmark]
    public int Profiles() => new DocumentProfile(_article.Document, _article.Claims, []).Claims.Count(claim => claim.Key is not null);
}
