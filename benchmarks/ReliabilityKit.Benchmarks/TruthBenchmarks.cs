using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using ReliabilityKit.Sources.Truth;

namespace ReliabilityKit.Benchmarks;

/// <summary>How long does it take to read a table of claims, and to find out what to believe and whom to trust, on all cores?</summary>
/// <remarks>Five claims an object, from sources that are right in half to nearly all of what they say; wrong values are one of six.</remarks>
[MemoryDiagnoser]
public class TruthBenchmarks
{
    private const int Sources = 2_000;
    private const int ClaimsPerObject = 5;

    private readonly TruthFinder _finder = new();
    private byte[] _file = [];
    private FactTable _table = new();

    [Params(10_000, 100_000, 1_000_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _file = Encoding.UTF8.GetBytes(Write(new Random(7), Claims / ClaimsPerObject));
        _table = Read();
    }

    [Benchmark]
    public FactTable Read() => FactTableReader.Read(new MemoryStream(_file), "claims.csv", out _);

    [Benchmark]
    public TruthResult Find() => _finder.Find(_table);

    private static string Write(Random random, int objects)
    {
        double[] accuracy = [.. Enumerable.Range(0, Sources).Select(_ => 0.5 + (0.48 * random.NextDouble()))];
        StringBuilder text = new("source,object,value\n");
        foreach (int o in Enumerable.Range(0, objects))
        {
            int first = random.Next(Sources);
            for (int i = 0; i < ClaimsPerObject; i++)
            {
                // Steps that share no factor with their number reach five different sources.
                int source = (first + (i * 397)) % Sources;
                int value = random.NextDouble() < accuracy[source] ? 0 : 1 + random.Next(6);
                text.Append(CultureInfo.InvariantCulture, $"s{source},o{o},o{o}-{value}\n");
            }
        }

        return text.ToString();
    }
}
