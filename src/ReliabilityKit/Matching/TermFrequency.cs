namespace ReliabilityKit.Matching;

/// <summary>How often two claims of two documents share a term by chance.</summary>
/// <remarks>
/// The share of claims that have the term: counted in the two documents only, and drawn toward how common the term is at large. A finding so
/// depends on nothing but its two documents: it is the same whatever else is checked with them, and an archive finds what a batch finds.
/// </remarks>
internal static class TermFrequency
{
    /// <summary>So many claims of ordinary news are mixed in.</summary>
    private const double Background = 60;

    /// <summary>Returns the probability that a claim of either document has the term.</summary>
    /// <param name="term">A name, noun or action.</param>
    /// <param name="atLarge">The share of all claims of news that have it.</param>
    /// <param name="a">The one document.</param>
    /// <param name="b">The other document.</param>
    public static double Of(string term, double atLarge, DocumentProfile a, DocumentProfile b)
    {
        double count = a.CountOf(term) + (ReferenceEquals(a, b) ? 0 : b.CountOf(term));
        double claims = a.Claims.Length + (ReferenceEquals(a, b) ? 0 : b.Claims.Length);
        return Of(atLarge, count, claims);
    }

    /// <summary>Returns the probability that a claim has a term that so many of the claims of two documents have.</summary>
    public static double Of(double atLarge, double count, double claims) => (Background * atLarge + count) / (Background + claims);
}
