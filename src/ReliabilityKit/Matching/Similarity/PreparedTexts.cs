using System.Buffers;
using ReliabilityKit.Matching.Similarity.Kernels;
using ReliabilityKit.Matching.Similarity.Prepared;

namespace ReliabilityKit.Matching.Similarity;

/// <summary>Texts prepared once, to be compared with one query or with many, much faster than pair by pair.</summary>
/// <remarks>
/// <para>Scores are whole percent from 0 to 100, the same as those of the static methods of each metric; scoring allocates nothing.</para>
/// <para>Immutable and safe to use from many threads. What the token metrics need is prepared when one of them is first used.</para>
/// </remarks>
public sealed class PreparedTexts
{
    private readonly string[] _texts;
    private readonly MetricScorer _scorer;

    /// <summary>Prepares texts.</summary>
    /// <param name="texts">The texts; their order gives the order of scores.</param>
    /// <param name="unit">What counts as one character.</param>
    public PreparedTexts(IEnumerable<string> texts, TextUnit unit = TextUnit.Grapheme)
        : this(texts, unit, SimilarityKernels.Best)
    {
    }

    internal PreparedTexts(IEnumerable<string> texts, TextUnit unit, ISimilarityKernel kernel)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _texts = [.. texts];
        Unit = unit;
        _scorer = new MetricScorer(kernel, _texts, unit);
    }

    /// <summary>The number of texts.</summary>
    public int Count => _texts.Length;

    /// <summary>What counts as one character.</summary>
    public TextUnit Unit { get; }

    /// <summary>A text.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    public string this[int index] => _texts[index];

    /// <summary>Scores every text against a query.</summary>
    /// <param name="query">Any text.</param>
    /// <param name="scores">Receives the score of each text; <see cref="Count"/> long.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="scoreCutoff">The least score of interest; lower ones are given as 0.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException"><paramref name="scores"/> has another length.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; the scores are not all written.</exception>
    public void Score(
        ReadOnlySpan<char> query,
        Span<byte> scores,
        SimilarityMetric metric = SimilarityMetric.Ratio,
        int scoreCutoff = 0,
        CancellationToken cancellationToken = default)
    {
        if (scores.Length != Count) throw new ArgumentException($"{Count} scores expected, room for {scores.Length} given", nameof(scores));
        _scorer.Score(query, scores, metric, scoreCutoff, cancellationToken);
    }

    /// <summary>Scores every text against every query.</summary>
    /// <param name="queries">The queries; may be this collection itself.</param>
    /// <param name="scores">Receives a row for each query with the score of each text: query × <see cref="Count"/> + text.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="scoreCutoff">The least score of interest; lower ones are given as 0.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException"><paramref name="scores"/> has another length than the product of both counts.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; the scores are not all written.</exception>
    public void Score(
        PreparedTexts queries,
        Span<byte> scores,
        SimilarityMetric metric = SimilarityMetric.Ratio,
        int scoreCutoff = 0,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(queries);
        if (scores.Length != (long)Count * queries.Count)
            throw new ArgumentException($"{queries.Count} rows of {Count} scores expected, room for {scores.Length} given", nameof(scores));
        if (queries.Unit != Unit) throw new ArgumentException($"queries by {queries.Unit} cannot be compared with texts by {Unit}", nameof(queries));
        bool isBlock = (metric is SimilarityMetric.Ratio or SimilarityMetric.TokenSort) && scoreCutoff <= 0 && _scorer.Kernel.BlockWords > 0;
        if (isBlock) ScoreBlock(queries, scores, metric == SimilarityMetric.TokenSort, cancellationToken);
        else ScoreRows(queries, scores, metric, scoreCutoff, cancellationToken);
    }

    private void ScoreBlock(PreparedTexts queries, Span<byte> scores, bool tokenSort, CancellationToken cancellation)
    {
        ushort[] symbolOf = ArrayPool<ushort>.Shared.Rent(queries._scorer.Alphabet.Count);
        _scorer.Alphabet.Translate(queries._scorer.Alphabet, symbolOf);
        SymbolTexts texts = tokenSort ? _scorer.Tokens.Sorted : _scorer.Plain;
        SymbolTexts patterns = tokenSort ? queries._scorer.Tokens.Sorted : queries._scorer.Plain;
        BlockScorer.Score(_scorer.Kernel, texts, patterns, symbolOf, _scorer.Alphabet.Count, scores, cancellation);
        ArrayPool<ushort>.Shared.Return(symbolOf);
    }

    private void ScoreRows(PreparedTexts queries, Span<byte> scores, SimilarityMetric metric, int scoreCutoff, CancellationToken cancellation)
    {
        for (int i = 0; i < queries.Count; i++) _scorer.Score(queries[i], scores.Slice(i * Count, Count), metric, scoreCutoff, cancellation);
    }
}
