using ReliabilityKit.Matching.Joins.Sieve;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Finds all pairs of texts whose ratio is at or above a cutoff. Exact: no pair is lost.</summary>
/// <remarks>
/// <para>Pairs are given out while they are found, in an order that depends on the texts and the cutoff only; memory does not grow with their number.</para>
/// <para>The lists are read while pairs are taken: do not change them meanwhile.</para>
/// </remarks>
public static class SimilarityJoin
{
    /// <summary>Finds the pairs of similar texts among texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="options">How texts are joined; the defaults if not given.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Each pair once, with the index of the earlier text first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; thrown while pairs are taken.</exception>
    public static IEnumerable<SimilarPair> Pairs(
        IReadOnlyList<string> texts, JoinOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return JoinRun.Pairs(texts, null, Checked(options), CountSieves.Best, cancellationToken);
    }

    /// <summary>Finds the pairs of a text of one side and a similar one of the other.</summary>
    /// <param name="left">The texts of one side.</param>
    /// <param name="right">The texts of the other side.</param>
    /// <param name="options">How texts are joined; the defaults if not given.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; thrown while pairs are taken.</exception>
    public static IEnumerable<SimilarPair> Pairs(
        IReadOnlyList<string> left, IReadOnlyList<string> right, JoinOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return JoinRun.Pairs(left, right, Checked(options), CountSieves.Best, cancellationToken);
    }

    /// <summary>Estimates how many pairs <see cref="Pairs(IReadOnlyList{string}, JoinOptions?, CancellationToken)"/> will find, from a sample.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="options">How texts are joined; the defaults if not given.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The same for the same texts; for a few thousand texts the exact number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static PairEstimate Estimate(IReadOnlyList<string> texts, JoinOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return EstimateSides(texts, null, Checked(options), cancellationToken);
    }

    /// <summary>
    /// Estimates how many pairs <see cref="Pairs(IReadOnlyList{string}, IReadOnlyList{string}, JoinOptions?, CancellationToken)"/> will find.
    /// </summary>
    /// <param name="left">The texts of one side.</param>
    /// <param name="right">The texts of the other side.</param>
    /// <param name="options">How texts are joined; the defaults if not given.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The same for the same texts; for a few thousand texts the exact number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static PairEstimate Estimate(
        IReadOnlyList<string> left, IReadOnlyList<string> right, JoinOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return EstimateSides(left, right, Checked(options), cancellationToken);
    }

    private static PairEstimate EstimateSides(
        IReadOnlyList<string> left, IReadOnlyList<string>? right, JoinOptions options, CancellationToken cancellation) =>
        PairSample.Estimate(left, right, (some, others) => JoinRun.Pairs(some, others, options, CountSieves.Best, cancellation));

    private static JoinOptions Checked(JoinOptions? options)
    {
        options ??= new JoinOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(options.ScoreCutoff, nameof(JoinOptions.ScoreCutoff));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.ScoreCutoff, 100, nameof(JoinOptions.ScoreCutoff));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(JoinOptions.Threads));
        return options;
    }
}
