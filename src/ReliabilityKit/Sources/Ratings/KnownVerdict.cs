using System.Collections.Immutable;
using NodaTime;
using ReliabilityKit.Sources.Truth;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>What a fact checker has found of one claim of a source.</summary>
/// <param name="Source">Who made the claim.</param>
/// <param name="Claim">The claim, in words.</param>
/// <param name="Rating">How true it is, from 0, false, to 1, true.</param>
/// <param name="Published">The day of the verdict, or of the claim where that is known; may be null.</param>
/// <param name="Topics">What it is about, as the checker filed it.</param>
/// <param name="Url">Where the verdict can be read; may be null.</param>
public sealed record KnownVerdict(string Source, string Claim, double Rating, LocalDate? Published, ImmutableArray<string> Topics, string? Url)
{
    /// <summary>Makes priors of verdicts: each counts as one checked claim, right as far as its rating says.</summary>
    /// <param name="verdicts">The verdicts.</param>
    /// <param name="topic">Take only those filed under this topic; <see langword="null"/> for all.</param>
    /// <param name="from">Take only those of this day and later; leaves out those without a day.</param>
    /// <param name="to">Take only those of this day and earlier; leaves out those without a day.</param>
    /// <returns>A prior for each source, by name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verdicts"/> is null.</exception>
    public static ImmutableArray<SourcePrior> ToPriors(IEnumerable<KnownVerdict> verdicts, string? topic = null, LocalDate? from = null, LocalDate? to = null)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        return
        [
            .. verdicts.Where(verdict => topic is null || verdict.Topics.Contains(topic, StringComparer.OrdinalIgnoreCase))
                .Where(verdict => from is null || verdict.Published >= from)
                .Where(verdict => to is null || verdict.Published <= to)
                .GroupBy(verdict => verdict.Source, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new SourcePrior(group.Key, group.Sum(verdict => verdict.Rating), group.Sum(verdict => 1 - verdict.Rating))),
        ];
    }
}
