using System.Globalization;
using ReliabilityKit.Lexicons;
using ReliabilityKit.Matching.Lexicon;

namespace ReliabilityKit.Matching;

/// <summary>How common an action is in news at large.</summary>
internal static class VerbFrequency
{
    private const double Rare = 0.001;

    private static readonly WordMap<double> s_shares = WordMap<double>.Read(
        "Matching/Lexicon/common-verbs.tsv", row => double.Parse(row[1], CultureInfo.InvariantCulture) / 1000);

    /// <summary>Returns the share of claims in news that have the action.</summary>
    public static double Of(ClaimProfile claim) =>
        claim.Sense.Nature == ActionNature.Speech ? s_shares["say"] : s_shares.GetValueOrDefault(claim.Sense.Concept, Rare);
}
