using System.Globalization;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>Says in a sentence how a grade came about.</summary>
internal static class RatingExplanation
{
    public static string Write(ReliabilityGrade grade, double trust, double low, double high, int claims, int contradicted, int ownErrors) => grade == ReliabilityGrade.F
        ? string.Create(CultureInfo.InvariantCulture, $"F, cannot be judged: {claims} of its claims {Are(claims)} spoken about by others too, and five are needed. This is no bad mark.")
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{grade}, {Words(grade)}: of {claims} claims that others speak about too, {contradicted} {Are(contradicted)} not what is believed{OwnErrors(ownErrors)}; trust {trust:0.00}, between {low:0.00} and {high:0.00}.");

    private static string OwnErrors(int count) =>
        count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", and in {count} more it contradicts only itself");

    private static string Are(int count) => count == 1 ? "is" : "are";

    private static string Words(ReliabilityGrade grade) => grade switch
    {
        ReliabilityGrade.A => "completely reliable",
        ReliabilityGrade.B => "usually reliable",
        ReliabilityGrade.C => "fairly reliable",
        ReliabilityGrade.D => "not usually reliable",
        _ => "unreliable",
    };
}
