using FuzzySharp;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Benchmarks.Similarity;

/// <summary>The cases of the comparison for one kind of texts.</summary>
internal sealed class ComparisonCases
{
    private const int Texts = 20_000;
    private const int Block = 200;

    private readonly string _corpus;
    private readonly string[] _texts;
    private readonly PreparedTexts _collection;
    private readonly PreparedTexts _queries;
    private readonly byte[] _scores = new byte[Texts];
    private readonly byte[] _block = new byte[Texts * Block];
    private int _next;

    private ComparisonCases(string corpus, string[] texts)
    {
        _corpus = corpus;
        _texts = texts;
        _collection = new PreparedTexts(texts);
        _queries = new PreparedTexts(texts.Take(Block));
    }

    /// <summary>Lists the cases.</summary>
    public static IEnumerable<ComparisonCase> All()
    {
        ComparisonCases names = new("names", new TextGenerator(1).Names(Texts));
        ComparisonCases claims = new("claims", new TextGenerator(1).Claims(Texts));
        Console.WriteLine($"{Texts:N0} names of {names.MeanLength:N1} characters and as many claims of {claims.MeanLength:N1}, on average.");
        Console.WriteLine();
        return names.List([17, 68, 400, 400, 100, 35, 25, 15])
            .Zip(claims.List([65, 130, 300, 800, 120, 50, 35, 60]))
            .SelectMany(pair => new[] { pair.First, pair.Second });
    }

    /// <summary>The sum of some scores: it keeps the compiler from leaving work out.</summary>
    public long Checksum { get; private set; }

    private double MeanLength => _texts.Average(text => text.Length);

    private IEnumerable<ComparisonCase> List(double[] floors)
    {
        yield return new("single pair ratio", _corpus, floors[0], () => Theirs(Fuzz.Ratio, 0), SinglePairs);
        yield return new("one against many ratio", _corpus, floors[1], () => Theirs(Fuzz.Ratio, 0), () => OneToMany(SimilarityMetric.Ratio, 0));
        yield return new("one against many, cutoff 80", _corpus, floors[2], () => Theirs(Fuzz.Ratio, 80), () => OneToMany(SimilarityMetric.Ratio, 80));
        yield return new("block against block ratio", _corpus, floors[3], () => Theirs(Fuzz.Ratio, 0), BlockToBlock);
        yield return new("token sort", _corpus, floors[4], () => Theirs(Fuzz.TokenSortRatio, 0), () => OneToMany(SimilarityMetric.TokenSort, 0));
        yield return new("token set", _corpus, floors[5], () => Theirs(Fuzz.TokenSetRatio, 0), () => OneToMany(SimilarityMetric.TokenSet, 0));
        yield return new("weighted", _corpus, floors[6], () => Theirs(Fuzz.WeightedRatio, 0), () => OneToMany(SimilarityMetric.Weighted, 0));
        yield return new("partial", _corpus, floors[7], () => Theirs(Fuzz.PartialRatio, 0), () => OneToMany(SimilarityMetric.Partial, 0));
    }

    /// <summary>FuzzySharp has no prepared forms, and computes everything before it looks at a cutoff.</summary>
    private long Theirs(Func<string, string, int> scorer, int cutoff)
    {
        const int Pairs = 100;
        string query = _texts[_next++ % Texts];
        for (int i = 0; i < Pairs; i++)
        {
            int score = scorer(query, _texts[(_next * Pairs + i) % Texts]);
            if (score >= cutoff) Checksum += score;
        }

        return Pairs;
    }

    private long SinglePairs()
    {
        const int Pairs = 1000;
        string query = _texts[_next++ % Texts];
        for (int i = 0; i < Pairs; i++) Checksum += Indel.Ratio(query, _texts[(_next * Pairs + i) % Texts]);
        return Pairs;
    }

    private long OneToMany(SimilarityMetric metric, int cutoff)
    {
        _collection.Score(_texts[_next++ % Texts], _scores, metric, cutoff);
        Checksum += _scores[0];
        return Texts;
    }

    private long BlockToBlock()
    {
        _collection.Score(_queries, _block);
        Checksum += _block[0];
        return (long)Texts * Block;
    }
}
