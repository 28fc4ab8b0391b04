using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Whether words on one side narrow or widen what a number counts.</summary>
internal static class Scope
{
    private const int Before = 22;
    private const int After = 12;
    private static readonly string[] s_partsBefore = ["another ", "further ", "additional ", "including ", "among them ", "among those ", "of whom ", "of which "];
    private static readonly string[] s_partsAfter = [" of them", " of whom", " of which", " of those", " of these", " more ", " apiece", " each"];
    private static readonly string[] s_otherEvents = ["another", "smaller", "separate", "previous", "earlier", "similar", "neighbouring", "neighboring", "second", "other", "past"];
    private static readonly string[] s_regions =
    [
        "village", "town", "city", "capital", "district", "county", "state", "province", "region", "country", "area", "suburb", "north", "south", "east", "west",
        "centre", "center", "municipality", "island", "continent", "world", "neighbourhood", "neighborhood", "canton", "borough",
    ];
    private static readonly string[] s_streets = ["Street", "Road", "Avenue", "Lane", "Crescent", "Square", "Drive"];

    /// <summary>Returns whether two measures differ in scope, or may.</summary>
    public static bool Differs(ClaimProfile claimA, Measure a, ClaimProfile claimB, Measure b) =>
        SortedWords.AreDisjoint(a.Qualifiers, b.Qualifiers)
        || ChangePeriod.Differs(claimA, claimB)
        || IsPart(claimA.Claim, a.Quantity) != IsPart(claimB.Claim, b.Quantity)
        || IsOtherEvent(claimA.Claim) != IsOtherEvent(claimB.Claim)
        || NamesStreet(claimA.Claim) != NamesStreet(claimB.Claim)
        || SpeakOfTwoRegions(claimA.Claim, claimB.Claim);

    /// <summary>"In the village" and "in the district", "in the town" and "across the state".</summary>
    private static bool SpeakOfTwoRegions(Claim a, Claim b) =>
        RegionOf(a) is { } first && RegionOf(b) is { } second && !string.Equals(first, second, StringComparison.OrdinalIgnoreCase);

    private static string? RegionOf(Claim claim)
    {
        foreach (Argument argument in claim.Arguments)
        {
            string head = argument.Value.HeadLemma;
            if (argument.Role is "in" or "across" or "throughout" && Array.IndexOf(s_regions, head) >= 0) return head;
        }

        return claim.Place is { } place && Array.IndexOf(s_regions, place.HeadLemma) >= 0 ? place.HeadLemma : null;
    }

    /// <summary>"Four of them", "another 12", "including 9": a part of the whole, or what comes on top.</summary>
    private static bool IsPart(Claim claim, Quantity quantity)
    {
        string text = claim.Document.Text;
        TextSpan span = quantity.Span;
        int start = Math.Max(claim.SentenceSpan.Start, span.Start - Before);
        int end = Math.Min(claim.SentenceSpan.End, span.End + After);
        if (start > span.Start || end < span.End) return false;
        ReadOnlySpan<char> words = span.Of(text);
        if (quantity.Value is 1 && IsOneOf(words, text.AsSpan(span.End, end - span.End))) return true;
        return EndsWithAny(text.AsSpan(start, span.Start - start)) || StartsWithAny(text.AsSpan(span.End, end - span.End))
            || words.Contains(" of them", StringComparison.OrdinalIgnoreCase) || words.StartsWith("another", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"One of the most popular things" counts nothing.</summary>
    private static bool IsOneOf(ReadOnlySpan<char> words, ReadOnlySpan<char> after) =>
        words.StartsWith("one of ", StringComparison.OrdinalIgnoreCase) || (words.Equals("one", StringComparison.OrdinalIgnoreCase) && after.StartsWith(" of "));

    private static bool EndsWithAny(ReadOnlySpan<char> before)
    {
        foreach (string part in s_partsBefore)
        {
            if (before.EndsWith(part, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> after)
    {
        foreach (string part in s_partsAfter)
        {
            if (after.StartsWith(part, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>"A smaller fire at the lake": an event beside the one the story is about.</summary>
    private static bool IsOtherEvent(Claim claim) => claim.Actor is { } actor && HasAny(actor.Text, s_otherEvents);

    private static bool NamesStreet(Claim claim) => HasAny(claim.SentenceSpan.Of(claim.Document.Text), s_streets);

    private static bool HasAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (ReadOnlySpan<char> word in new WordSplitter(text))
        {
            foreach (string candidate in words)
            {
                if (word.SequenceEqual(candidate)) return true;
            }
        }

        return false;
    }
}
