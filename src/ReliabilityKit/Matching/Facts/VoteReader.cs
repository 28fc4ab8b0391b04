using System.Globalization;
using System.Text.RegularExpressions;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Matching.Facts;

/// <summary>Reads how a body voted from a clause about a decision or about those who did not agree.</summary>
internal static partial class VoteReader
{
    /// <summary>Returns the votes, or <see langword="null"/> where the clause is about no decision or gives none.</summary>
    public static VoteCount? Of(ClaimProfile claim)
    {
        TextSpan clause = claim.Claim.Span;
        ReadOnlySpan<char> text = clause.Of(claim.Claim.Document.Text);
        bool decides = claim.Sense.Concept is "approve" or "reject" or "vote" or "elect" or "uphold" or "overturn" or "raise rate" or "lower rate" or "keep rate";
        bool speaksOfVotes = text.Contains("vote", StringComparison.OrdinalIgnoreCase) || text.Contains("dissent", StringComparison.OrdinalIgnoreCase);
        if (speaksOfVotes && (Shares(claim) ?? Dissenters(claim)) is { } votes) return votes;
        if ((decides || speaksOfVotes) && text.Contains("unanim", StringComparison.OrdinalIgnoreCase)) return new VoteCount(-1, 0, claim.Claim.Action.Span);
        return decides || claim.Actor?.Head == "vote" ? Ratio(claim) : null;
    }

    /// <summary>"By 25 votes to 16", "5-2".</summary>
    private static VoteCount? Ratio(ClaimProfile claim) => Pair(Match(Votes(), claim));

    /// <summary>"Five members voted for it and two against".</summary>
    private static VoteCount? Shares(ClaimProfile claim) => Pair(Match(ForAndAgainst(), claim));

    /// <summary>"Two members dissented", "not a single member voted against it".</summary>
    private static VoteCount? Dissenters(ClaimProfile claim)
    {
        Match match = Match(NoDissent(), claim);
        if (match.Success) return new VoteCount(-1, 0, SpanOf(match));
        match = Match(Against(), claim);
        return match.Success && TryNumber(match.Groups[1].Value, out int count) ? new VoteCount(-1, count, SpanOf(match)) : null;
    }

    private static VoteCount? Pair(Match match) =>
        match.Success && TryNumber(match.Groups[1].Value, out int first) && TryNumber(match.Groups[2].Value, out int second)
            ? new VoteCount(Math.Max(first, second), Math.Min(first, second), SpanOf(match))
            : null;

    // What a clause leaves to the words around it, such as "not a single" before its subject, stands in its sentence.
    private static Match Match(Regex pattern, ClaimProfile claim)
    {
        TextSpan sentence = claim.Claim.SentenceSpan;
        int start = Math.Max(sentence.Start, claim.Claim.Span.Start - Before);
        return pattern.Match(claim.Claim.Document.Text, start, claim.Claim.Span.End - start);
    }

    private const int Before = 16;

    private static TextSpan SpanOf(Match match) => new(match.Index, match.Length);

    private static bool TryNumber(string word, out int number)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number)) return true;
        number = (int)NumberWords.Find(TextFolding.Fold(word)).Value;
        return number > 0;
    }

    [GeneratedRegex(@"\b(\d{1,3}|\p{L}+)(?:(?: votes?| members?)?(?: to |-to-)|[-–])(\d{1,3}|\p{L}+)\b(?!\s*(?:percent|per cent|%))", RegexOptions.CultureInvariant)]
    private static partial Regex Votes();

    [GeneratedRegex(@"\b(\d{1,3}|\p{L}+)(?: \p{L}+){0,3} voted (?:for|in favou?r|to|yes)\b[^.;]{0,60}?\b(\d{1,3}|\p{L}+)(?: votes?| members?| of them)? (?:against|no)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ForAndAgainst();

    [GeneratedRegex(@"\b(?:no|not a single|not one|none|nobody|without)\b(?: [\p{L}-]+){0,5}? (?:dissent(?:ed|ers?|ing)?|voted against|votes? against)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoDissent();

    [GeneratedRegex(@"\b(\d{1,3}|\p{L}+)(?: (?:members?|judges?|justices?|councillors?|lawmakers?|deputies|directors?|policymakers?|mps|people))? (?:dissented|dissenters|voted against|votes against)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Against();
}
