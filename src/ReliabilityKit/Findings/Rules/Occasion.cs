using NodaTime;
using ReliabilityKit.Claims;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Lexicon;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Whether two claims speak of the same occasion: acts that can be repeated, and states that pass, conflict only then.</summary>
internal static class Occasion
{
    /// <summary>A status that texts so many days apart give differently may have changed.</summary>
    private const int StatusDays = 2;

    /// <summary>An act that texts so many days apart report without a date may be two.</summary>
    private const int NewsDays = 21;

    /// <summary>Returns whether the occasion is the same.</summary>
    public static bool IsShared(in ClaimPair pair)
    {
        if (pair.DatesMeet) return true;
        if (pair.A.Sense.Nature == ActionNature.Once && pair.B.Sense.Nature == ActionNature.Once) return true;
        int? days = DaysBetween(pair);
        if (days is null) return ReferenceEquals(pair.A.Document, pair.B.Document);
        bool passes = IsPassing(pair.A) || IsPassing(pair.B);
        return days <= (passes ? StatusDays : NewsDays);
    }

    /// <summary>Returns the days between the times the two claims speak of: their dates, else when their texts were published.</summary>
    private static int? DaysBetween(in ClaimPair pair) =>
        DayOf(pair.A) is { } a && DayOf(pair.B) is { } b ? Math.Abs(Period.DaysBetween(a, b)) : null;

    private static LocalDate? DayOf(ClaimProfile claim) =>
        claim.When.Start?.Date ?? claim.When.End?.Date ?? claim.Document.Document.Published?.Date;

    private static bool IsPassing(ClaimProfile claim) =>
        claim.Sense.Nature is ActionNature.State or ActionNature.Change || claim.Claim.Action.Tense == Tense.Present;
}
