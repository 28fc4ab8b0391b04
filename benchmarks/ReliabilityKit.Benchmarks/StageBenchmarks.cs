using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Triples;
using ReliabilityKit.Language;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Benchmarks;

/// <summary>What does each stage add on the way from the raw text of eight articles to JSON, on one core?</summary>
[MemoryDiagnoser]
[Config(typeof(WordsPerSecondConfig))]
public class StageBenchmarks
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    [Benchmark(Baseline = true)]
    public int Trees() => SampleCorpus.Documents.Sum(document => TextAnnotator.English.Annotate(document.Text).TokenCount);

    [Benchmark]
    public int Claims() => SampleCorpus.Documents.Sum(document => ClaimParser.English.Parse(document).Claims.Length);

    [Benchmark]
    public int Json()
    {
        _buffer.ResetWrittenCount();
        using var json = new Utf8JsonWriter(_buffer);
        foreach (Claim claim in SampleCorpus.Documents.SelectMany(document => ClaimParser.English.Parse(document).Claims))
        {
            ReportJson.Write(json, claim);
            json.Reset();
        }

        return _buffer.WrittenCount;
    }

    [Benchmark]
    public int Triples() => TripleExtractor.English.ExtractAll(SampleCorpus.Sentences).Length;
}
