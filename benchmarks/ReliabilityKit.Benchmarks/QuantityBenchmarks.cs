using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Language;

namespace ReliabilityKit.Benchmarks;

/// <summary>How many sentences are searched for quantities in a second: when they are annotated already, and from the bare text?</summary>
[MemoryDiagnoser]
[Config(typeof(SentencesPerSecondConfig))]
public class QuantityBenchmarks
{
    private readonly AnnotatedText _annotated = TextAnnotator.English.Annotate(SampleCorpus.Text);

    [Benchmark(Baseline = true)]
    public ImmutableArray<Quantity> Annotated() => QuantityExtractor.English.Extract(_annotated);

    [Benchmark]
    public ImmutableArray<Quantity> FromText() => QuantityExtractor.English.Extract(TextAnnotator.English.Annotate(SampleCorpus.Text));
}
