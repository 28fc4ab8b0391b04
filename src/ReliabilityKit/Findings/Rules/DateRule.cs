using NodaTime;
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

    /// <summary>So many times the time between two dates has passed since both where they mean one occasion long ago.</summary>
    private const int TimesLonger = 3;
    private const double LikeWords = 0.2;

    /// <summary>No clock is more hours behind or before that of Greenwich.</summary>
    private const int ZonesWest = 12;
    private const int ZonesEast = 14;

    /// <summary>From the evening to the morning people speak of one night.</summary>
    private static readonly LocalTime s_evening = new(18, 0);
    private static readonly LocalTime s_morning = new(6, 0);

    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if ((!pair.BothAffirmed && !pair.BothPlans) || !pair.DatesApart || pair.CopyOneDate) return null;
        if (!HappensOnce(pair) || !Sameness.IsSameAction(pair)) return null;
        if (!Sameness.IsOneEvent(pair) && pair.Comparison.Key != NameRelation.Unknown) return null;
        bool distant = !IsNamed(pair) && pair.A.When.Gap(pair.B.When) > NewsDays;
        if (distant && !IsOneOccasion(pair)) return null;
        if (Sameness.AreTwo(pair.Comparison.Counterpart) || Sameness.AreTwo(pair.Comparison.Place) || Sameness.SayDifferentTurns(pair)) return null;
        bool neighbours = AreNeighbours(pair);
        if (neighbours && MayBeOneMoment(pair)) return null;
        return new Verdict(
            FindingRelation.Contradiction,
            FindingKind.Date,
            pair.Without(ComparisonField.Date),
            neighbours ? Conflict.AdjacentDates : distant ? Conflict.DistantDates : Conflict.OnceOnlyDates,
            Sameness.DateOf(pair.A.Claim),
            Sameness.DateOf(pair.B.Claim));
    }

    private static bool IsNamed(in ClaimPair pair) =>
        pair.Comparison.Key is NameRelation.SameName or NameRelation.PartialName or NameRelation.SpelledAlike
        || (pair.Comparison.Key == NameRelation.SameNoun && pair.A.Key!.ModifierNames.Intersect(pair.B.Key!.ModifierNames).Any());

    /// <summary>
    /// "The agreement was signed" in spring or in summer: told in the same words of what both take for known, or long ago and within a short time, it is
    /// one occasion; another ferry that sank is not told so.
    /// </summary>
    private static bool IsOneOccasion(in ClaimPair pair) =>
        !ReferenceEquals(pair.A.Document, pair.B.Document) && pair.Comparison.Key == NameRelation.SameNoun && pair.A.Key!.IsDefinite && pair.B.Key!.IsDefinite
        && (pair.Comparison.TextLikeness >= LikeWords || Sameness.Agree(pair.Comparison.Counterpart) || AreLongAgo(pair));

    /// <summary>Returns whether much more time has passed since both dates than lies between them.</summary>
    private static bool AreLongAgo(in ClaimPair pair) =>
        pair.A.Document.Document.Published is { } published && Later(pair.A.When.End, pair.B.When.End) is { } later
        && Period.DaysBetween(later.Date, published.Date) >= TimesLonger * pair.A.When.Gap(pair.B.When);

    private static LocalDateTime? Later(LocalDateTime? a, LocalDateTime? b) => a is null || b is null ? null : a > b ? a : b;

    private static bool AreNeighbours(in ClaimPair pair) =>
        pair.A.Claim.Date!.Precision <= DatePrecision.Day && pair.B.Claim.Date!.Precision <= DatePrecision.Day && pair.A.When.Gap(pair.B.When) <= 1;

    /// <summary>
    /// What is settled once, such as an arrest, may be repeated later; what happens to the same within days, or within a short time long ago, is one act.
    /// </summary>
    private static bool HappensOnce(in ClaimPair pair) =>
        pair.A.Sense.Nature == ActionNature.Once
        || ((pair.A.Sense.Nature == ActionNature.Settled || IsKnownEvent(pair)) && pair.Comparison.Key >= NameRelation.SameNoun
            && (pair.A.When.Gap(pair.B.When) <= NewsDays || AreLongAgo(pair)));

    /// <summary>"The funeral" takes place once, "funerals" and "a meeting" do not.</summary>
    private static bool IsKnownEvent(in ClaimPair pair) =>
        pair.A.Sense.Concept == "take place" && pair.A.Key is { IsDefinite: true, IsPlural: false } && pair.B.Key is { IsDefinite: true, IsPlural: false };

    /// <summary>Neighbouring days may be one night, or one moment on two clocks.</summary>
    private static bool MayBeOneMoment(in ClaimPair pair) => !Widened(pair.A).IsApartFrom(Widened(pair.B));

    /// <summary>The time with what a clock elsewhere may show, and a night until its morning.</summary>
    private static DateSpan Widened(ClaimProfile claim)
    {
        TemporalExpression date = claim.Claim.Date!;
        DateSpan when = claim.When;
        if (NamesZone(date)) return new DateSpan(when.Start?.PlusHours(-ZonesWest), when.End?.PlusHours(ZonesEast));
        if (date.Timex.EndsWith("TNI", StringComparison.Ordinal)) return when with { End = when.Start?.Date.PlusDays(1).At(s_morning) };
        bool early = date.Precision == DatePrecision.Time && when.Start is { } start && start.TimeOfDay < s_morning;
        return early ? when with { Start = when.Start!.Value.Date.PlusDays(-1).At(s_evening) } : when;
    }

    private static bool NamesZone(TemporalExpression date) => date.Timex.EndsWith('Z') || date.Timex.Contains('+', StringComparison.Ordinal);
}
