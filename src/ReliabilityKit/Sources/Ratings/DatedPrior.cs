using System.Collections.Immutable;
using NodaTime;
using ReliabilityKit.Sources.Truth;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>What is known of a source on a topic and for a time: a source may be sound on one subject and not on another, and change.</summary>
/// <param name="Prior">What is known, counted in claims.</param>
/// <param name="Topic">The topic it holds for; <see langword="null"/> for every one.</param>
/// <param name="From">The first day it holds for; <see langword="null"/> for as long ago as you like.</param>
/// <param name="To">The last day it holds for; <see langword="null"/> for until now.</param>
public sealed record DatedPrior(SourcePrior Prior, string? Topic, LocalDate? From, LocalDate? To)
{
    /// <summary>Picks the priors for a check.</summary>
    /// <param name="priors">What is known.</param>
    /// <param name="topic">The topic of the check; <see langword="null"/> takes the priors of every topic.</param>
    /// <param name="from">The first day the check is about; <see langword="null"/> for no limit.</param>
    /// <param name="to">The last day the check is about; <see langword="null"/> for no limit.</param>
    /// <returns>The priors whose topic and time fit, in the order given; for <see cref="ReliabilityOptions.SourcePriors"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="priors"/> is null.</exception>
    public static ImmutableArray<SourcePrior> Select(IEnumerable<DatedPrior> priors, string? topic = null, LocalDate? from = null, LocalDate? to = null)
    {
        ArgumentNullException.ThrowIfNull(priors);
        return [.. priors.Where(prior => prior.HoldsFor(topic) && prior.Overlaps(from, to)).Select(prior => prior.Prior)];
    }

    private bool HoldsFor(string? topic) => topic is null || Topic is null || topic.Equals(Topic, StringComparison.OrdinalIgnoreCase);

    private bool Overlaps(LocalDate? from, LocalDate? to) => !(To < from) && !(From > to);
}
