using BenchmarkDotNet.Attributes;
using ReliabilityKit.Language;

namespace ReliabilityKit.Benchmarks;

/// <summary>How fast are sentences, words, tags, trees and names found, on one core?</summary>
[MemoryDiagnoser]
[Config(typeof(WordsPerSecondConfig))]
public class AnnotateBenchmarks
{
    [Benchmark]
    public AnnotatedText Annotate() => TextAnnotator.English.Annotate(SampleCorpus.Text);
}
