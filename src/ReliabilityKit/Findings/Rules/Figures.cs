using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Lexicon;

namespace ReliabilityKit.Findings.Rules;

/// <summary>What the rules about numbers have in common.</summary>
internal static class Figures
{
    private const double FarApart = 1.2;

    /// <summary>"In the year to August" is the change over a year as August shows it: the rate for August.</summary>
    private const int MonthsOfYear = 12;

    private static readonly string[] s_wishes =
    [
        "expect", "predict", "forecast", "project", "demand", "propose", "want", "seek", "request", "offer", "suggest", "plan", "hope", "call", "urge",
        "recommend", "target", "promise", "threaten", "fear", "anticipate",
    ];

    /// <summary>Returns the verdict on two numbers for one measure that exclude each other.</summary>
    public static Verdict Judge(in ClaimPair pair, Measure a, Measure b, in Comparison comparison)
    {
        bool update = Toll.IsUpdate(pair, a, b) || Toll.IsReachedLater(pair, a, b) || Toll.IsPartOfAll(pair, a, b);
        Conflict conflict = update ? Conflict.Growth
            : QuantityComparer.Converted(a, b).RatioTo(b.Range) >= FarApart ? Conflict.ClearNumbers
            : Conflict.NearNumbers;
        return new Verdict(
            update ? FindingRelation.Update : FindingRelation.Contradiction,
            IsLengthOfEvent(a) || IsLengthOfEvent(b) ? FindingKind.Date : FindingKind.Quantity,
            comparison,
            conflict,
            NumberOf(pair.A.Claim, a),
            NumberOf(pair.B.Claim, b));
    }

    /// <summary>Returns whether a claim only expects, demands or proposes its figures.</summary>
    public static bool AreWished(ClaimProfile claim) => Array.IndexOf(s_wishes, claim.Claim.Action.Lemma) >= 0;

    /// <summary>Returns whether two changes are those of one period: what falls by 2% today may fall by 6% next week.</summary>
    public static bool AreOfOnePeriod(in ClaimPair pair, Measure a, Measure b) =>
        (AreOfOneLength(pair.A.Claim, pair.B.Claim) || pair.A.ChangeMonths == MonthsOfYear || pair.B.ChangeMonths == MonthsOfYear) && (!(IsChange(pair.A, a) || IsChange(pair.B, b)) || ChangePeriod.IsNamed(pair.A) || ChangePeriod.IsNamed(pair.B)
        || (IsOfIndex(a) ? Occasion.IsSameDay(pair) : Occasion.IsOneDay(pair)));

    /// <summary>What an index loses in points it loses from one day to the next.</summary>
    private static bool IsOfIndex(Measure measure) => measure.Quantity.Unit is "point";

    /// <summary>What was lost in a quarter is not what was lost in the year.</summary>
    private static bool AreOfOneLength(Claim a, Claim b) =>
        a.Date is not { Precision: DatePrecision.Quarter or DatePrecision.Month or DatePrecision.Year, Relation: DateRelation.During } first
        || b.Date is not { Precision: DatePrecision.Quarter or DatePrecision.Month or DatePrecision.Year, Relation: DateRelation.During } second
        || first.Precision == second.Precision;

    private static bool IsLengthOfEvent(Measure measure) => measure.Quantity.Kind == QuantityKind.Duration && LastingEvents.Contains(measure.Noun);

    private static bool IsChange(ClaimProfile claim, Measure measure) =>
        claim.Sense.Nature == ActionNature.Change || measure.Quantity.Relation is QuantityRelation.Up or QuantityRelation.Down || measure.Quantity.Unit is "point";

    /// <summary>A clause with several numbers for one measure agrees when any of them does.</summary>
    public static bool HasAgreeing(in ClaimPair pair, Measure a, Measure b)
    {
        foreach (Measure other in pair.B.Measures)
        {
            if (QuantityComparer.MeasureTheSame(a, other) && !QuantityComparer.AreApart(a, other)) return true;
        }

        foreach (Measure other in pair.A.Measures)
        {
            if (QuantityComparer.MeasureTheSame(other, b) && !QuantityComparer.AreApart(other, b)) return true;
        }

        return false;
    }

    private static Side NumberOf(Claim claim, Measure measure) =>
        new(measure.Quantity.Span, measure.Quantity.Span.Of(claim.Document.Text).ToString());
}
