using System.Collections.Immutable;
using ReliabilityKit.Sources.Truth;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>An editor's answers about an outlet, kept as a prior. What is not answered does not count.</summary>
/// <param name="Source">The outlet.</param>
/// <param name="Answers">Whether it meets each criterion that was looked at.</param>
public sealed record SourceChecklist(string Source, ImmutableDictionary<ChecklistCriterion, bool> Answers)
{
    /// <summary>A checklist is worth a few checked claims, no more: an outlet that does everything right can still be wrong.</summary>
    private const double ClaimsPerAnswer = 1;

    /// <summary>
    /// Returns the prior: a right claim for each criterion that is met, a wrong one for each that is not; falsehoods and corrections count double.
    /// </summary>
    public SourcePrior ToPrior() => new(
        Source,
        Answers.Where(answer => answer.Value).Sum(answer => Weight(answer.Key)),
        Answers.Where(answer => !answer.Value).Sum(answer => Weight(answer.Key)));

    private static double Weight(ChecklistCriterion criterion) =>
        criterion is ChecklistCriterion.NoRepeatedFalsehoods or ChecklistCriterion.CorrectsErrors ? 2 * ClaimsPerAnswer : ClaimsPerAnswer;
}
