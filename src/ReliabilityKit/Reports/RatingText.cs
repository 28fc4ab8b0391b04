using System.Globalization;
using ReliabilityKit.Sources;
using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.Reports;

/// <summary>Ratings in words, the same in every format that people read.</summary>
internal static class RatingText
{
    /// <summary>What stands above tables of sources.</summary>
    public const string AboutSources =
        "Grades are those of the Admiralty code, by what the texts checked here say against each other: A to E from the record of a source, F where "
        + "fewer than five of its claims are spoken about by others too, which is no bad mark. They say nothing of an outlet as a whole.";

    /// <summary>What stands above contested facts.</summary>
    public const string AboutFacts =
        "What texts contradict each other about, the most believed first. Independent sources count once, copies not at all, and each by its record. "
        + "What is believed can be wrong: read the passages.";

    /// <summary>Returns trust with its interval: <c>0.71 (0.48–0.89)</c>.</summary>
    public static string Trust(SourceRating rating) =>
        string.Create(CultureInfo.InvariantCulture, $"{rating.Trust:0.00} ({rating.Low:0.00}–{rating.High:0.00})");

    /// <summary>Returns a grade of information with its words: <c>2, probably true</c>.</summary>
    public static string Grade(CredibilityGrade grade) => string.Create(CultureInfo.InvariantCulture, $"{(int)grade}, {Words(grade)}");

    /// <summary>Returns who says something: <c>2 independent: Alder, Birch, Cedar</c>.</summary>
    public static string Supporters(FactPosition position) => position.Supporters.Length == position.Witnesses
        ? string.Join(", ", position.Supporters)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", position.Supporters)} ({position.Witnesses} independent)");

    /// <summary>Returns the signals of a source with their numbers, or words for none.</summary>
    public static string Signals(SourceRating rating) => rating.Signals.IsEmpty
        ? "nothing noted"
        : string.Join("; ", rating.Signals.Select(signal => string.Create(CultureInfo.InvariantCulture, $"{signal.Description}: {signal.Evidence.Length}")));

    private static string Words(CredibilityGrade grade) => grade switch
    {
        CredibilityGrade.Confirmed => "confirmed",
        CredibilityGrade.ProbablyTrue => "probably true",
        CredibilityGrade.PossiblyTrue => "possibly true",
        CredibilityGrade.Doubtful => "doubtful",
        CredibilityGrade.Improbable => "improbable",
        CredibilityGrade.CannotBeJudged => "cannot be judged",
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "no words for this grade"),
    };
}
