using NodaTime;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Lexicon;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Figures that move while news comes in: the dead, the homes destroyed, the missing.</summary>
internal static class Toll
{
    /// <summary>Returns whether a difference is what a later text would bring.</summary>
    public static bool IsUpdate(in ClaimPair pair, Measure a, Measure b)
    {
        CountChange change = (a.Topic ?? b.Topic)?.Change ?? CountChange.Fixed;
        if (change == CountChange.Fixed || pair.DatesMeet || Order(pair.A, pair.B) is not { } order || order == 0) return false;
        QuantityRange rangeA = QuantityComparer.Converted(a, b);
        bool higherLater = order < 0 ? rangeA.High < b.Range.Low : b.Range.High < rangeA.Low;
        return higherLater || change == CountChange.Varies;
    }

    /// <summary>Returns whether the earlier of two counts that only grow is the higher one: a toll does not fall.</summary>
    public static bool Shrinks(in ClaimPair pair, Measure a, Measure b)
    {
        if ((a.Topic ?? b.Topic)?.Change != CountChange.Grows || Order(pair.A, pair.B) is not { } order || order == 0) return false;
        QuantityRange rangeA = QuantityComparer.Converted(a, b);
        return order < 0 ? rangeA.Low > b.Range.High : b.Range.Low > rangeA.High;
    }

    /// <summary>Returns whether two figures were reached by two times, the higher one by the later: 40 calls by Sunday, 212 by Wednesday.</summary>
    public static bool IsReachedLater(in ClaimPair pair, Measure a, Measure b)
    {
        if (pair.A.When is not { Start: null, End: { } endA } || pair.B.When is not { Start: null, End: { } endB } || endA == endB) return false;
        if (IsAhead(pair.A, endA) || IsAhead(pair.B, endB)) return false;
        QuantityRange rangeA = QuantityComparer.Converted(a, b);
        return endA < endB ? rangeA.High < b.Range.Low : b.Range.High < rangeA.Low;
    }

    /// <summary>Returns whether the smaller count is told as one that goes on, and the greater as that of all: "400 so far", "all 12,000".</summary>
    public static bool IsPartOfAll(in ClaimPair pair, Measure a, Measure b)
    {
        bool firstIsLess = QuantityComparer.Converted(a, b).High < b.Range.Low;
        return firstIsLess ? IsSoFar(pair.A) && IsAll(pair.B, b) : IsSoFar(pair.B) && IsAll(pair.A, a);
    }

    private static bool IsSoFar(ClaimProfile claim) => claim.Claim.SentenceSpan.Of(claim.Claim.Document.Text).Contains("so far", StringComparison.OrdinalIgnoreCase);

    private static bool IsAll(ClaimProfile claim, Measure measure)
    {
        ReadOnlySpan<char> before = claim.Claim.Document.Text.AsSpan(0, measure.Quantity.Span.Start).TrimEnd();
        return before.EndsWith("all", StringComparison.OrdinalIgnoreCase) || before.EndsWith("all of the", StringComparison.OrdinalIgnoreCase)
            || measure.Quantity.Span.Of(claim.Claim.Document.Text).StartsWith("all ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What is told of a day to come was not reached yet; the day of the text itself may not be over.</summary>
    private static bool IsAhead(ClaimProfile claim, LocalDateTime end) => claim.Document.Document.Published is { } published && end > published.LocalDateTime.PlusDays(1);

    /// <summary>Which claim speaks of the earlier time: by its date, else by when its text was published.</summary>
    private static int? Order(ClaimProfile a, ClaimProfile b) =>
        TimeOf(a) is { } timeA && TimeOf(b) is { } timeB ? timeA.CompareTo(timeB) : null;

    private static LocalDateTime? TimeOf(ClaimProfile claim) => claim.When.Start ?? claim.When.End ?? claim.Document.Document.Published?.LocalDateTime;
}
