using BenchmarkDotNet.Configs;

namespace ReliabilityKit.Benchmarks;

/// <summary>Adds words a second to the results.</summary>
internal sealed class WordsPerSecondConfig : ManualConfig
{
    public WordsPerSecondConfig() => AddColumn(new PerSecondColumn("Words", SampleCorpus.Words));
}
