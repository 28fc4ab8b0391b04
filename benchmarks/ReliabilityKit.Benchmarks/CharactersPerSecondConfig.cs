using BenchmarkDotNet.Configs;

namespace ReliabilityKit.Benchmarks;

/// <summary>Adds characters a second to the results.</summary>
internal sealed class CharactersPerSecondConfig : ManualConfig
{
    public CharactersPerSecondConfig() => AddColumn(new PerSecondColumn("Characters", SampleCorpus.Text.Length));
}
