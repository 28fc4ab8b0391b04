using ReliabilityKit.Findings;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Candidates;
using ReliabilityKit.Matching.Weights;

namespace ReliabilityKit.Archives;

/// <summary>Learns from an archive what the levels of comparison weigh.</summary>
internal sealed class ArchiveLearner(ArchiveStore store, ArchiveOptions options)
{
    private const int Documents = 500;
    private const int RandomPairs = 200_000;
    private const int Seed = 1969;

    private readonly int[] _order = store.Order().Documents;

    /// <summary>Compares pairs of a sample that depends on the documents alone, and learns from them.</summary>
    public ComparisonWeights Learn(CancellationToken cancellationToken)
    {
        int step = Math.Max(1, _order.Length / Documents);
        int[] sample = [.. _order.Where((_, place) => place % step == 0)];
        ComparisonPatterns candidates = CompareCandidates(sample, cancellationToken);
        ComparisonPatterns random = CompareAtRandom(sample, cancellationToken);
        return WeightLearner.Learn(candidates, random, new TermShares(_order.Select(store.Load)));
    }

    private ComparisonPatterns CompareCandidates(int[] sample, CancellationToken cancellationToken)
    {
        SearchLimits limits = new(options.CandidatesPerClaim, options.EntriesPerClaim);
        CandidateSearch search = new(store.Index, limits, double.NegativeInfinity, ComparisonWeights.Default, Conflict.Bounds);
        ComparisonPatterns patterns = new(FieldLevels.FieldCount);
        List<CandidatePair> pairs = [];
        SearchCounts counts = default;
        foreach (int number in sample)
        {
            cancellationToken.ThrowIfCancellationRequested();
            DocumentProfile document = store.Load(number);
            search.Find(document, SearchScope.Without(store.Index, number), pairs, ref counts);
            foreach (CandidatePair pair in pairs)
            {
                int other = store.Index.DocumentOf(pair.Entry);
                ClaimProfile theirs = store.Load(other).Claims[pair.Entry - store.Index.Document(other).FirstClaim];
                patterns.Add(Compare(document.Claims[pair.Claim], theirs, pair.Story));
            }
        }

        return patterns;
    }

    private ComparisonPatterns CompareAtRandom(int[] sample, CancellationToken cancellationToken)
    {
        ComparisonPatterns patterns = new(FieldLevels.FieldCount);
        Random random = new(Seed);
        for (int i = 0; i < RandomPairs && sample.Length > 1; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            DocumentProfile a = store.Load(sample[random.Next(sample.Length)]);
            DocumentProfile b = store.Load(sample[random.Next(sample.Length)]);
            if (ReferenceEquals(a, b) || a.Claims.Length == 0 || b.Claims.Length == 0) continue;
            patterns.Add(Compare(a.Claims[random.Next(a.Claims.Length)], b.Claims[random.Next(b.Claims.Length)], StoryComparer.Compare(a, b)));
        }

        return patterns;
    }

    // The claim of the document with the lesser id stands first, as where pairs are judged.
    private static Comparison Compare(ClaimProfile a, ClaimProfile b, ComparisonLevel story) =>
        string.CompareOrdinal(a.Document.Document.Id, b.Document.Document.Id) < 0 ? ClaimComparer.Compare(a, b, story) : ClaimComparer.Compare(b, a, story);
}
