using NodaTime;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Lexicon;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Whether two claims speak of the same occasion: acts that can be repeated, and states that pass, conflict only then.</summary>
internal static class Occasion
{
    /// <summary>A status that texts so many days apart give differently may have changed.</summary>
    private const int StatusDays = 2;

    /// <summary>Reports of a match appear within so many days.</summary>
    private const int MatchDays = 3;

    /// <summary>What rises on one day may fall on the next.</summary>
    private const int ChangeDays = 0;

    /// <summary>An act that texts so many days apart report without a date may be two.</summary>
    public const int NewsDays = 21;

    /// <summary>Returns whether the occasion is the same.</summary>
    public static bool IsShared(in ClaimPair pair)
    {
        if (pair.DatesMeet) return true;
        if (pair.A.Sense.Nature == ActionNature.Once && pair.B.Sense.Nature == ActionNature.Once) return true;
        if (IsNeverYet(pair)) return true;
        int? days = DaysBetween(pair);
        if (days is null) return ReferenceEquals(pair.A.Document, pair.B.Document);
        if (pair.A.Sense.Nature == ActionNature.Change && pair.B.Sense.Nature == ActionNature.Change) return days <= ChangeDays;
        bool passes = IsPassing(pair.A) || IsPassing(pair.B);
        return days <= (passes ? StatusDays : NewsDays);
    }

    /// <summary>
    /// Returns whether two acts of one text are steps of its story, such as an arrest and a release: a text contradicts itself where its headline says
    /// the one and its body the other.
    /// </summary>
    public static bool IsNarrative(in ClaimPair pair) =>
        ReferenceEquals(pair.A.Document, pair.B.Document) && !pair.DatesMeet && IsHeading(pair.A.Claim) == IsHeading(pair.B.Claim);

    /// <summary>Returns whether a claim speaks of a day behind the one on which its text was published: a bridge that opens on Friday is closed today.</summary>
    public static bool IsAhead(ClaimProfile claim) =>
        (claim.Claim.Action.Tense != Tense.Past || IsHeading(claim.Claim)) && claim.When.Start is { } start && claim.Document.Document.Published is { } published && start.Date > published.Date;

    private static bool IsHeading(Claim claim)
    {
        if (claim.Document.Passages.IsDefault) return false;
        foreach (Passage passage in claim.Document.Passages)
        {
            if (passage.Span.Contains(claim.SentenceSpan)) return passage.Kind == PassageKind.Heading;
        }

        return false;
    }

    /// <summary>Returns whether both tell of one and the same day.</summary>
    public static bool IsSameDay(in ClaimPair pair) => pair.DatesMeet || DaysBetween(pair) is not { } days || days == 0;

    /// <summary>Returns whether both tell of what has just happened: one match, one sitting.</summary>
    public static bool IsOneDay(in ClaimPair pair) => pair.DatesMeet || DaysBetween(pair) is not { } days || days <= MatchDays;

    /// <summary>Returns whether figures given by both may be of one time: not what texts weeks apart tell of what has passed since.</summary>
    public static bool MayShareFigures(in ClaimPair pair) => pair.DatesMeet || DaysBetween(pair) is not { } days || days <= NewsDays;

    /// <summary>Returns whether the texts were published within weeks of each other, as far as they say when.</summary>
    public static bool AreOfOneTime(in ClaimPair pair) =>
        pair.A.Document.Document.Published is not { } a || pair.B.Document.Document.Published is not { } b || Math.Abs(Period.DaysBetween(a.Date, b.Date)) <= NewsDays;

    /// <summary>Returns whether one says that something never happened and the other that it did before.</summary>
    public static bool IsNeverYet(in ClaimPair pair) => NeverYet(pair.A, pair.B) || NeverYet(pair.B, pair.A);

    /// <summary>What never happened by the time of a text did not happen on any earlier day: "not one of the trams has arrived".</summary>
    private static bool NeverYet(ClaimProfile never, ClaimProfile other) =>
        never.IsNegated && never.When.IsOpen && SaysNever(never.Claim) && never.Document.Document.Published is { } published
        && (other.When.End ?? other.When.Start ?? other.Document.Document.Published?.LocalDateTime) is { } time && time <= published.LocalDateTime.PlusDays(1);

    private static bool SaysNever(Claim claim)
    {
        ReadOnlySpan<char> words = claim.Span.Of(claim.Document.Text);
        foreach (string phrase in (ReadOnlySpan<string>)["not a single", "not one", "never", "ever", "nobody", "no one", "none of"])
        {
            if (words.Contains(phrase, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Returns the days between the times the two claims speak of: their dates, else when their texts were published.</summary>
    private static int? DaysBetween(in ClaimPair pair)
    {
        if (DayOf(pair.A) is not { } a || DayOf(pair.B) is not { } b) return null;
        return LiesIn(a, pair.B) || LiesIn(b, pair.A) ? 0 : Math.Abs(Period.DaysBetween(a, b));
    }

    /// <summary>"In January" is the time of all texts of that month.</summary>
    private static bool LiesIn(LocalDate day, ClaimProfile claim) => claim.When is { Start: { } start, End: { } end } && day >= start.Date && day <= end.Date;

    /// <summary>What has been so since some day is so on the day of the text.</summary>
    private static LocalDate? DayOf(ClaimProfile claim) =>
        claim.When is { Start: not null, End: null } && claim.Document.Document.Published is { } published ? published.Date
        : claim.When.Start?.Date ?? claim.When.End?.Date ?? claim.Document.Document.Published?.Date;

    private static bool IsPassing(ClaimProfile claim) =>
        claim.Sense.Nature is ActionNature.State or ActionNature.Change || claim.Claim.Action.Tense == Tense.Present;
}
