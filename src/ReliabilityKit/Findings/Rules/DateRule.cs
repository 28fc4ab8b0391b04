using NodaTime;
using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Findings.Rules;

/// <summary>What happens once cannot have happened at two times: born, took office, sank.</summary>
/// <remarks>Acts that can be repeated never conflict here: two calls on two days are two calls.</remarks>
internal sealed class DateRule : IFindingRule
{
    /// <summary>Two ferries that sank a month apart are two, unless both texts name the one.</summary>
    private const int NewsDays = 14;

    /// <summary>Before this hour people still speak of the night of the day before.</summary>
    private const int MorningHour = 6;

    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (!pair.BothAffirmed || !pair.DatesApart) return null;
        if (pair.A.Sense.Nature != ActionNature.Once || !Sameness.IsSameAction(pair)) return null;
        if (!Sameness.IsOneEvent(pair) && pair.Comparison.Key != NameRelation.Unknown) return null;
        if (!IsNamed(pair) && pair.A.When.Gap(pair.B.When) > NewsDays) return null;
        if (Sameness.AreTwo(pair.Comparison.Counterpart) || Sameness.AreTwo(pair.Comparison.Place) || Sameness.SayDifferentTurns(pair)) return null;
        bool neighbours = AreNeighbours(pair);
        if (neighbours && MayBeOneMoment(pair)) return null;
        return new Verdict(
            FindingRelation.Contradiction,
            FindingKind.Date,
            pair.Without(ComparisonField.Date),
            neighbours ? Conflict.AdjacentDates : Conflict.OnceOnlyDates,
            Sameness.DateOf(pair.A.Claim),
            Sameness.DateOf(pair.B.Claim));
    }

    private static bool IsNamed(in ClaimPair pair) =>
        pair.Comparison.Key is NameRelation.SameName or NameRelation.PartialName or NameRelation.SpelledAlike;

    private static bool AreNeighbours(in ClaimPair pair) =>
        pair.A.Claim.Date!.Precision <= DatePrecision.Day && pair.B.Claim.Date!.Precision <= DatePrecision.Day && pair.A.When.Gap(pair.B.When) <= 1;

    /// <summary>Neighbouring days may be one night, or one moment on two clocks.</summary>
    private static bool MayBeOneMoment(in ClaimPair pair) =>
        NamesZone(pair.A.Claim) || NamesZone(pair.B.Claim) || IsNight(pair.A.Claim.Date!) || IsNight(pair.B.Claim.Date!);

    private static bool NamesZone(Claim claim) => claim.Date!.Timex.EndsWith('Z') || claim.Date.Timex.Contains('+', StringComparison.Ordinal);

    private static bool IsNight(TemporalExpression date) =>
        date.Timex.EndsWith("TNI", StringComparison.Ordinal)
        || (date.Precision == DatePrecision.Time && date.Start is { } start && start.TimeOfDay < new LocalTime(MorningHour, 0));
}
