using BenchmarkDotNet.Configs;

namespace ReliabilityKit.Benchmarks;

/// <summary>Adds sentences a second to the results.</summary>
internal sealed class SentencesPerSecondConfig : ManualConfig
{
    public SentencesPerSecondConfig() => AddColumn(new PerSecondColumn("Sentences", SampleCorpus.Sentences.Length));
}
