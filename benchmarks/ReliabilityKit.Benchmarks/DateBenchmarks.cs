using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using NodaTime;
using ReliabilityKit.Claims.Dates;

namespace ReliabilityKit.Benchmarks;

/// <summary>How many characters are searched for dates in a second, on one core?</summary>
[MemoryDiagnoser]
[Config(typeof(CharactersPerSecondConfig))]
public class DateBenchmarks
{
    private static readonly LocalDateTime Written = new(2026, 3, 16, 9, 0);

    [Benchmark]
    public ImmutableArray<TemporalExpression> Extract() => TemporalExtractor.English.Extract(SampleCorpus.Text, Written);
}
