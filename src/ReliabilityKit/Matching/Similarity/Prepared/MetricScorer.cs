using System.Buffers;
using ReliabilityKit.Matching.Similarity.Kernels;

namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>Scores one query against the prepared texts of a collection by any metric.</summary>
internal sealed class MetricScorer(ISimilarityKernel kernel, string[] texts, TextUnit unit)
{
    private readonly (Alphabet Alphabet, SymbolTexts Texts) _plain = SymbolTextsBuilder.Build(texts, unit);
    private TokenTexts? _tokens;

    /// <summary>The kernel in use.</summary>
    public ISimilarityKernel Kernel => kernel;

    /// <summary>The characters of the texts.</summary>
    public Alphabet Alphabet => _plain.Alphabet;

    /// <summary>The texts as they stand.</summary>
    public SymbolTexts Plain => _plain.Texts;

    /// <summary>The words of the texts, prepared when first asked for.</summary>
    public TokenTexts Tokens => Volatile.Read(ref _tokens) ?? PrepareTokens();

    /// <summary>Writes the score of each text.</summary>
    public void Score(ReadOnlySpan<char> query, Span<byte> scores, SimilarityMetric metric, int scoreCutoff, CancellationToken cancellation)
    {
        switch (metric)
        {
            case SimilarityMetric.Ratio or SimilarityMetric.Partial or SimilarityMetric.Levenshtein or SimilarityMetric.JaroWinkler:
                ScorePlain(query, scores, metric, scoreCutoff, onlyUnequal: false, cancellation);
                break;
            case SimilarityMetric.TokenSort: ScoreTokenSort(query, scores, scoreCutoff, cancellation); break;
            case SimilarityMetric.TokenSet: ScoreTokenSet(query, scores, scoreCutoff, cancellation); break;
            case SimilarityMetric.Weighted: ScoreWeighted(query, scores, scoreCutoff, cancellation); break;
            default: throw new ArgumentOutOfRangeException(nameof(metric), metric, "not a metric");
        }
    }

    // When two threads come here at once, both prepare and one result is kept.
    private TokenTexts PrepareTokens()
    {
        TokenTexts prepared = new(texts, Alphabet, unit);
        return Interlocked.CompareExchange(ref _tokens, prepared, null) ?? prepared;
    }

    /// <summary>Writes the scores of a metric that looks at characters only, and returns the length of the query.</summary>
    private int ScorePlain(
        ReadOnlySpan<char> query, Span<byte> scores, SimilarityMetric metric, int scoreCutoff, bool onlyUnequal, CancellationToken cancellation)
    {
        ushort[] symbols = ArrayPool<ushort>.Shared.Rent(Math.Max(1, Alphabet.GreatestLength(query.Length)));
        int length = Alphabet.Encode(query, symbols);
        ReadOnlySpan<ushort> encoded = symbols.AsSpan(0, length);
        switch (metric)
        {
            case SimilarityMetric.Partial:
                PartialScorer.Score(kernel, Plain, encoded, Alphabet.Count, scores, scoreCutoff, onlyUnequal, cancellation);
                break;
            case SimilarityMetric.Levenshtein: EditScorer.Score(kernel, Plain, encoded, Alphabet.Count, scores, scoreCutoff, cancellation); break;
            case SimilarityMetric.JaroWinkler: JaroWinklerScorer.Score(kernel, Plain, encoded, Alphabet.Count, scores, scoreCutoff, cancellation); break;
            default: RatioScorer.Score(kernel, Plain, encoded, Alphabet.Count, scores, scoreCutoff, cancellation); break;
        }

        ArrayPool<ushort>.Shared.Return(symbols);
        return length;
    }

    private void ScoreTokenSort(ReadOnlySpan<char> query, Span<byte> scores, int scoreCutoff, CancellationToken cancellation)
    {
        int size = Math.Max(1, Alphabet.GreatestLength(query.Length));
        ushort[] symbols = ArrayPool<ushort>.Shared.Rent(size);
        int[] words = ArrayPool<int>.Shared.Rent(2 * size);
        Tokens.Encode(query, distinct: false, symbols, words, words.AsSpan(size), out int length);
        RatioScorer.Score(kernel, Tokens.Sorted, symbols.AsSpan(0, length), Alphabet.Count, scores, scoreCutoff, cancellation);
        ArrayPool<ushort>.Shared.Return(symbols);
        ArrayPool<int>.Shared.Return(words);
    }

    private void ScoreTokenSet(ReadOnlySpan<char> query, Span<byte> scores, int scoreCutoff, CancellationToken cancellation)
    {
        using TokenQuery words = new(Tokens, query, Alphabet.Count);
        if (words.IsShort)
        {
            TokenSetScorer.Score(kernel, Tokens, words, scores, scoreCutoff, cancellation);
            return;
        }

        for (int i = 0; i < texts.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            scores[i] = (byte)TokenSet.Ratio(query, texts[i], scoreCutoff, unit);
        }
    }

    private void ScoreWeighted(ReadOnlySpan<char> query, Span<byte> scores, int scoreCutoff, CancellationToken cancellation)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Max(1, 3 * texts.Length));
        Span<byte> tokenSort = buffer.AsSpan(0, texts.Length);
        Span<byte> tokenSet = buffer.AsSpan(texts.Length, texts.Length);
        Span<byte> partial = buffer.AsSpan(2 * texts.Length, texts.Length);
        int length = ScorePlain(query, scores, SimilarityMetric.Ratio, scoreCutoff, onlyUnequal: false, cancellation);
        ScoreTokenSort(query, tokenSort, WeightedScorer.TokenCutoff(scoreCutoff), cancellation);
        ScoreTokenSet(query, tokenSet, WeightedScorer.TokenCutoff(scoreCutoff), cancellation);
        ScorePlain(query, partial, SimilarityMetric.Partial, WeightedScorer.PartialCutoff(scoreCutoff), onlyUnequal: true, cancellation);
        WeightedScorer.Combine(Plain, length, scores, tokenSort, tokenSet, partial, scoreCutoff);
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
