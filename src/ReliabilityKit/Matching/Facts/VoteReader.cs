using System.Globalization;
using System.Text.RegularExpressions;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Matching.Facts;

/// <summary>Reads how a body voted from a clause about a decision.</summary>
internal static partial class VoteReader
{
    /// <summary>Returns the votes, or <see langword="null"/> where the clause is about no decision or gives none.</summary>
    public static VoteCount? Of(ClaimProfile claim)
    {
        bool decides = claim.Sense.Concept is "approve" or "reject" or "vote" or "elect" or "uphold" or "overturn" or "raise rate" or "lower rate" or "keep rate";
        if (!decides && claim.Actor?.Head != "vote") return null;
        string text = claim.Claim.Document.Text;
        Match match = Votes().Match(text, claim.Claim.Span.Start, claim.Claim.Span.Length);
        if (!match.Success || !TryNumber(match.Groups[1].Value, out int first) || !TryNumber(match.Groups[2].Value, out int second)) return null;
        return new VoteCount(Math.Max(first, second), Math.Min(first, second), new TextSpan(match.Index, match.Length));
    }

    private static bool TryNumber(string word, out int number)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number)) return true;
        number = (int)NumberWords.Find(TextFolding.Fold(word)).Value;
        return number > 0;
    }

    [GeneratedRegex(@"\b(\d{1,3}|\p{L}+)(?:(?: votes?| members?)?(?: to |-to-)|[-–])(\d{1,3}|\p{L}+)\b(?!\s*(?:percent|per cent|%))", RegexOptions.CultureInvariant)]
    private static partial Regex Votes();
}
