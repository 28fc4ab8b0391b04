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

    /// <summary>Which claim speaks of the earlier time: by its date, else by when its text was published.</summary>
    private static int? Order(ClaimProfile a, ClaimProfile b) =>
        TimeOf(a) is { } timeA && TimeOf(b) is { } timeB ? timeA.CompareTo(timeB) : null;

    private static LocalDateTime? TimeOf(ClaimProfile claim) => claim.When.Start ?? claim.When.End ?? claim.Document.Document.Published?.LocalDateTime;
}
