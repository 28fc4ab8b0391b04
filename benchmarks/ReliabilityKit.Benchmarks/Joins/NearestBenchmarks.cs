using BenchmarkDotNet.Attributes;
using ReliabilityKit.Benchmarks.Similarity;
using ReliabilityKit.Matching.Search;

namespace ReliabilityKit.Benchmarks.Joins;

/// <summary>How long does it take to find the ten nearest claims, and to add one?</summary>
[MemoryDiagnoser]
public class NearestBenchmarks
{
    private const int Queries = 16;

    private string[] _texts = [];
    private TextIndex _index = new();

    [Params(10_000, 100_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _texts = new TextGenerator(1).Claims(Count);
        _index = Fill();
    }

    [Benchmark(OperationsPerInvoke = Queries)]
    public int Nearest()
    {
        int sum = 0;
        for (int i = 0; i < Queries; i++) sum += _index.Nearest(_texts[i * (Count / Queries)]).Count;
        return sum;
    }

    [Benchmark]
    public TextIndex Fill()
    {
        TextIndex index = new();
        foreach (string text in _texts) index.Add(text);
        return index;
    }
}
