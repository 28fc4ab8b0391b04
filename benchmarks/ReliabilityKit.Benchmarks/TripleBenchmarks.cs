using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ReliabilityKit.Claims.Triples;

namespace ReliabilityKit.Benchmarks;

/// <summary>How many sentences are made into tuples in a second: all together, and one by one?</summary>
[MemoryDiagnoser]
[Config(typeof(SentencesPerSecondConfig))]
public class TripleBenchmarks
{
    [Benchmark(Baseline = true)]
    public ImmutableArray<ImmutableArray<ClaimTriple>> Together() => TripleExtractor.English.ExtractAll(SampleCorpus.Sentences);

    [Benchmark]
    public int OneByOne()
    {
        int tuples = 0;
        foreach (string sentence in SampleCorpus.Sentences)
            tuples += TripleExtractor.English.Extract(sentence).Length;
        return tuples;
    }
}
