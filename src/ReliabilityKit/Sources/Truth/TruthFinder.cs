using ReliabilityKit.Sources.Truth.Opinions;
using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth;

/// <summary>Finds out what to believe when sources disagree, and from that how far each source can be trusted.</summary>
/// <remarks>
/// Immutable and safe to use from many threads at once. The cost is linear in the number of claims. Nothing is known but the table: a falsehood that
/// nearly
/// all sources share passes for the truth, which is why <see cref="TruthOptions.KnownValues"/> and <see cref="TruthOptions.Priors"/> exist.
/// </remarks>
public sealed class TruthFinder
{
    private readonly TruthOptions _options;

    /// <summary>Creates a finder.</summary>
    /// <param name="options">How it works; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public TruthFinder(TruthOptions? options = null)
    {
        _options = options ?? new TruthOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(_options.MaxDegreeOfParallelism, nameof(options));
        foreach (SourcePrior prior in _options.Priors)
        {
            if (!(prior.Right >= 0 && prior.Wrong >= 0 && double.IsFinite(prior.Right + prior.Wrong)))
                throw new ArgumentOutOfRangeException(nameof(options), prior, "a prior counts claims: finite and not negative");
        }
    }

    /// <summary>Finds the truth in a table.</summary>
    /// <param name="table">The claims.</param>
    /// <param name="cancellationToken">Asks to stop early.</param>
    /// <returns>What to believe of each object, and of each source.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public TruthResult Find(FactTable table, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        List<string> unreadable = [];
        Workers workers = new(_options.MaxDegreeOfParallelism, cancellationToken);
        ClaimMatrix matrix = table.Builder.Build(_options.Kind, _options.Hierarchy is not null, unreadable, workers);
        Opinion opinion = Opinion.Form(_options.Method, matrix, _options, workers);
        Opinion[] others = _options.AskOtherMethods
            ? [.. Opinion.SecondMethods.Where(method => method != _options.Method).Select(method => Opinion.Form(method, matrix, _options, workers))]
            : [];
        return ResultWriter.Write(matrix, opinion, others, workers) with { UnreadableValues = [.. unreadable] };
    }
}
