using BenchmarkDotNet.Attributes;
using FuzzySharp;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Benchmarks.Similarity;

/// <summary>How long does a pair take when many queries are compared with a prepared collection, every score wanted?</summary>
public class BlockBenchmarks : SimilarityBenchmarks
{
    private const int Queries = 200;

    private readonly byte[] _scores = new byte[Queries * Count];
    private PreparedTexts _queries = new([]);

    public override void Prepare()
    {
        base.Prepare();
        _queries = new PreparedTexts(Texts.Take(Queries));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = FewCount)]
    public int FuzzySharpRatio() => Few(Fuzz.Ratio);

    [Benchmark(OperationsPerInvoke = Queries * Count)]
    public int Ratio()
    {
        Collection.Score(_queries, _scores);
        return _scores[0];
    }
}
