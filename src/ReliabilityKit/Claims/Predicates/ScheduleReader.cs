using NodaTime;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Puts into the future what is told in the present tense of a day to come: "the festival opens on Friday".</summary>
internal static class ScheduleReader
{
    public static void Read(DependencyTree tree, PredicateTable predicates, ClaimValues values, LocalDateTime? reference)
    {
        if (reference is not { } now)
            return;
        foreach (Predicate predicate in predicates.TopDown)
        {
            if (!IsPlainPresent(tree, predicate) || values.DateOf(predicate)?.Days is not { } days || days.Start <= now.Date)
                continue;
            predicate.Modality = Modality.Planned;
            predicate.Tense = Tense.Future;
        }
    }

    private static bool IsPlainPresent(DependencyTree tree, Predicate predicate) =>
        predicate is { Kind: PredicateKind.Verb, Form: PredicateForm.Finite, Tense: Tense.Present, Modality: Modality.Asserted, Polarity: Polarity.Affirmed }
        && AuxiliaryReader.Modal(tree, predicate) < 0 && predicate.Content < 0;
}
