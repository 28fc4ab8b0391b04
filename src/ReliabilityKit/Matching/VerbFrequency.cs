using System.Collections.Frozen;
using System.Globalization;
using ReliabilityKit.Claims;
using ReliabilityKit.Matching.Lexicon;

namespace ReliabilityKit.Matching;

/// <summary>How common an action is in news at large.</summary>
internal static class VerbFrequency
{
    private const double Rare = 0.001;

    private static readonly FrozenDictionary<string, double> s_shares = LexiconTable.Read("Matching/Lexicon/common-verbs.tsv")
        .ToFrozenDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture) / 1000, StringComparer.Ordinal);

    /// <summary>Returns the share of claims in news that have the action.</summary>
    public static double Of(ClaimProfile claim) =>
        claim.Sense.Nature == ActionNature.Speech ? s_shares["say"] : s_shares.GetValueOrDefault(claim.Sense.Concept, Rare);
}
