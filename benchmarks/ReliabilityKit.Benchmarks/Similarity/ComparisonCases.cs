using System.Globalization;
using FuzzySharp;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Benchmarks.Similarity;

/// <summary>The cases of the comparison for one kind of texts.</summary>
internal sealed class ComparisonCases
{
    private const int Count = 20_000;
    private const int Block = 200;

    private readonly string _corpus;
    private readonly string[] _texts;
    private readonly PreparedTexts _collection;
    private readonly PreparedTexts _queries;
    private readonly byte[] _scores = new byte[Count];
    private readonly byte[] _block = new byte[Count * Block];
    private int _next;

    private ComparisonCases(string corpus, string[] texts)
    {
        _corpus = corpus;
        _texts = texts;
        _collection = new PreparedTexts(texts);
        _queries = new PreparedTexts(texts.Take(Block));
    }

    /// <summary>Lists the cases.</summary>
    /// <param name="texts">Receives what the texts are, in a sentence.</param>
    public static IEnumerable<ComparisonCase> All(out string texts)
    {
        ComparisonCases names = new("names", new TextGenerator(1).Names(Count));
        ComparisonCases claims = new("claims", new TextGenerator(1).Claims(Count));
        texts = string.Create(
            CultureInfo.InvariantCulture,
            $"{Count:N0} names of {names.MeanLength:N1} characters and as many claims of {claims.MeanLength:N1}, on average.");
        // The last four of each are what rapidfuzz reaches with a prepared query, and for single pairs what it would without, by its loss in ratios.
        return names.List([17, 68, 400, 400, 100, 35, 25, 15, 11, 19, 9, 16])
            .Zip(claims.List([65, 130, 300, 800, 120, 50, 35, 60, 15, 23, 16, 25]))
            .SelectMany(pair => new[] { pair.First, pair.Second });
    }

    /// <summary>The sum of some scores: it keeps the compiler from leaving work out.</summary>
    public long Checksum { get; private set; }

    private double MeanLength => _texts.Average(text => text.Length);

    private IEnumerable<ComparisonCase> List(double[] floors)
    {
        yield return new("single pair ratio", _corpus, floors[0], () => Theirs(Fuzz.Ratio, 0), () => SinglePairs(static (a, b) => Indel.Ratio(a, b)));
        yield return new("one against many ratio", _corpus, floors[1], () => Theirs(Fuzz.Ratio, 0), () => OneToMany(SimilarityMetric.Ratio, 0));
        yield return new("one against many, cutoff 80", _corpus, floors[2], () => Theirs(Fuzz.Ratio, 80), () => OneToMany(SimilarityMetric.Ratio, 80));
        yield return new("block against block ratio", _corpus, floors[3], () => Theirs(Fuzz.Ratio, 0), BlockToBlock);
        yield return new("token sort", _corpus, floors[4], () => Theirs(Fuzz.TokenSortRatio, 0), () => OneToMany(SimilarityMetric.TokenSort, 0));
        yield return new("token set", _corpus, floors[5], () => Theirs(Fuzz.TokenSetRatio, 0), () => OneToMany(SimilarityMetric.TokenSet, 0));
        yield return new("weighted", _corpus, floors[6], () => Theirs(Fuzz.WeightedRatio, 0), () => OneToMany(SimilarityMetric.Weighted, 0));
        yield return new("partial", _corpus, floors[7], () => Theirs(Fuzz.PartialRatio, 0), () => OneToMany(SimilarityMetric.Partial, 0));
        yield return new("single pair Levenshtein", _corpus, floors[8], () => Theirs(Levenshtein, 0), () => SinglePairs(SinglePairLevenshtein));
        yield return new("one against many Levenshtein", _corpus, floors[9], () => Theirs(Levenshtein, 0), () => OneToMany(SimilarityMetric.Levenshtein, 0));
        // FuzzySharp has no Jaro-Winkler: its ratio stands in.
        yield return new("single pair Jaro-Winkler", _corpus, floors[10], () => Theirs(Fuzz.Ratio, 0), () => SinglePairs(SinglePairJaroWinkler));
        yield return new("one against many Jaro-Winkler", _corpus, floors[11], () => Theirs(Fuzz.Ratio, 0), () => OneToMany(SimilarityMetric.JaroWinkler, 0));
    }

    private static int Levenshtein(string a, string b) => FuzzySharp.Levenshtein.EditDistance(a, b);

    private static int SinglePairLevenshtein(string a, string b) => ReliabilityKit.Matching.Similarity.Levenshtein.Distance(a, b);

    private static int SinglePairJaroWinkler(string a, string b) => (int)(100 * JaroWinkler.Similarity(a, b));

    /// <summary>FuzzySharp has no prepared forms, and computes everything before it looks at a cutoff.</summary>
    private long Theirs(Func<string, string, int> scorer, int cutoff)
    {
        const int Pairs = 100;
        string query = _texts[_next++ % Count];
        for (int i = 0; i < Pairs; i++)
        {
            int score = scorer(query, _texts[(_next * Pairs + i) % Count]);
            if (score >= cutoff) Checksum += score;
        }

        return Pairs;
    }

    private long SinglePairs(Func<string, string, int> score)
    {
        const int Pairs = 1000;
        string query = _texts[_next++ % Count];
        for (int i = 0; i < Pairs; i++) Checksum += score(query, _texts[(_next * Pairs + i) % Count]);
        return Pairs;
    }

    private long OneToMany(SimilarityMetric metric, int cutoff)
    {
        _collection.Score(_texts[_next++ % Count], _scores, metric, cutoff);
        Checksum += _scores[0];
        return Count;
    }

    private long BlockToBlock()
    {
        _collection.Score(_queries, _block);
        Checksum += _block[0];
        return (long)Count * Block;
    }
}
