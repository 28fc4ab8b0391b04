using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching;

/// <summary>In how many claims of a document each name, noun and action stands.</summary>
/// <param name="Terms">Hashes of the terms, ascending.</param>
/// <param name="Counts">In how many claims each stands.</param>
internal sealed record TermCounts(ulong[] Terms, int[] Counts)
{
    /// <summary>Counts the terms of claims.</summary>
    public static TermCounts Of(ClaimProfiles claims)
    {
        Dictionary<ulong, int> counts = [];
        foreach (ClaimProfile claim in claims)
        {
            Count(claim.Sense.Concept, counts);
            if (claim.Actor is { } actor) Count(actor.Key, counts);
            if (claim.Object is { } obj) Count(obj.Key, counts);
            foreach (Measure measure in claim.Measures) Count(measure.Noun, counts);
        }

        TermCounts result = new([.. counts.Keys], [.. counts.Values]);
        Array.Sort(result.Terms, result.Counts);
        return result;
    }

    /// <summary>Returns in how many claims a term stands.</summary>
    public int Of(string term) => Array.BinarySearch(Terms, StableHash.Of(term)) is var at and >= 0 ? Counts[at] : 0;

    private static void Count(string term, Dictionary<ulong, int> counts)
    {
        ulong hash = StableHash.Of(term);
        counts[hash] = counts.GetValueOrDefault(hash) + 1;
    }
}
