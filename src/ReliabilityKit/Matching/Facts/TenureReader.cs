using NodaTime;
using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Matching.Facts;

/// <summary>Reads since when people have held their offices: "minister since May 2022", "after almost two years in office", "lasted eleven months".</summary>
/// <remarks>A length is counted back from the day of the text, for news tells of those who are in office or leave it.</remarks>
internal static class TenureReader
{
    /// <summary>What a text of so many days later tells of one who left may still mean the same.</summary>
    private const int NewsDays = 30;
    private const double DaysPerYear = 365.25;
    private const int Behind = 24;

    private static readonly string[] s_offices = [" in office", " in the job", " in the post", " at the helm", " in charge", " at the top", " in power", " as minister", " as mayor", " as president", " as head", " as prime minister", " as coach", " as chief"];
    private static readonly string[] s_terms = ["in office", "head", "helm", "in charge", "in power", "minister", "mayor", "president", "premier", "chancellor", "governor", "coach", "chief executive", "director", "chairman", "chairwoman"];

    /// <summary>Returns the time in office that a claim tells, or <see langword="null"/>.</summary>
    public static Tenure? Of(ClaimProfile claim)
    {
        if (claim.IsNegated || claim.Actor is not { IsNamed: true, IsPerson: true } holder || claim.Document.Document.Published is not { } published) return null;
        return SinceDate(claim, holder) ?? OverTime(claim, holder, published.Date);
    }

    private static Tenure? SinceDate(ClaimProfile claim, NameProfile holder)
    {
        if (claim.Claim.Date is not { Relation: DateRelation.After, Start: { } start } date || !NamesOffice(claim.Claim)) return null;
        return new Tenure(holder, start.Date, LastOf(date, start.Date), date.Span);
    }

    /// <summary>"Since 2021" may be since any of its days.</summary>
    private static LocalDate LastOf(TemporalExpression date, LocalDate start) => date.Precision switch
    {
        <= DatePrecision.Day => start,
        <= DatePrecision.Month => start.PlusMonths(1),
        <= DatePrecision.Quarter => start.PlusMonths(3),
        _ => start.PlusYears(1),
    };

    private static Tenure? OverTime(ClaimProfile claim, NameProfile holder, LocalDate published)
    {
        foreach (Measure measure in claim.Measures)
        {
            if (measure.Quantity is not { Kind: QuantityKind.Duration, Unit: "month" or "year" } length || !IsInOffice(claim.Claim, length)) continue;
            double days = length.Unit == "year" ? DaysPerYear : DaysPerYear / 12;
            (double low, double high) = Widened(measure);
            return new Tenure(holder, published.PlusDays(-(int)Math.Ceiling(high * days) - NewsDays), published.PlusDays(-(int)Math.Floor(low * days)), length.Span);
        }

        return null;
    }

    /// <summary>Eleven months may be ten and a half and nearly twelve; what is more exact is not said.</summary>
    private static (double Low, double High) Widened(Measure measure) =>
        (Math.Max(0, measure.Range.Low - 0.5), double.IsPositiveInfinity(measure.Range.High) ? measure.Range.Low + 1 : measure.Range.High + 0.99);

    private static bool IsInOffice(Claim claim, Quantity length)
    {
        int end = Math.Min(claim.SentenceSpan.End, length.Span.End + Behind);
        ReadOnlySpan<char> behind = claim.Document.Text.AsSpan(length.Span.End, Math.Max(0, end - length.Span.End));
        if (claim.Action.Lemma == "last" && (claim.Object is null || claim.Object.Span.Contains(length.Span))) return true;
        foreach (string office in s_offices)
        {
            if (behind.StartsWith(office, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool NamesOffice(Claim claim)
    {
        if (claim.Action.Lemma is not ("be" or "serve" or "lead" or "head" or "govern" or "rule" or "hold" or "run")) return false;
        ReadOnlySpan<char> clause = claim.Span.Of(claim.Document.Text);
        foreach (string term in s_terms)
        {
            if (clause.Contains(term, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return claim.Action.Lemma is "lead" or "head" or "govern";
    }
}
