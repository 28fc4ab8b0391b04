using ReliabilityKit.Matching.Joins.Places;
using ReliabilityKit.Matching.Joins.Sieve;

namespace ReliabilityKit.Matching.Joins;

/// <summary>What a join has to compare: both sides, the cutoff, and which slots meet which.</summary>
internal sealed class JoinPlan(JoinTexts left, JoinTexts right, int scoreCutoff, DistanceLimits limits, ICountSieve sieve)
{
    /// <summary>The queries.</summary>
    public JoinTexts Left => left;

    /// <summary>The texts that queries are compared with; the queries themselves when texts are joined with themselves.</summary>
    public JoinTexts Right => right;

    /// <summary>Whether texts are joined with themselves: then a slot meets only those after it.</summary>
    public bool IsSelf => left == right;

    /// <summary>The least ratio, at least 1.</summary>
    public int ScoreCutoff => scoreCutoff;

    /// <summary>The greatest distances.</summary>
    public DistanceLimits Limits => limits;

    /// <summary>The sieve to use for short queries.</summary>
    public ICountSieve Sieve => sieve;

    /// <summary>The sieve to use for others.</summary>
    public IPlaceSieve Places { get; } = PlaceSieves.Choose(sieve.Name);

    /// <summary>Compares two texts exactly, and adds them if they are similar.</summary>
    public void Verify(int leftSlot, int rightSlot, PairBuffer output)
    {
        int score = Similarity.Indel.Ratio(left[leftSlot], right[rightSlot], scoreCutoff, left.Unit);
        if (score >= scoreCutoff) Add(leftSlot, rightSlot, score, output);
    }

    /// <summary>Adds two texts that are similar.</summary>
    public void Add(int leftSlot, int rightSlot, int score, PairBuffer output)
    {
        (int a, int b) = (left.IndexOf(leftSlot), right.IndexOf(rightSlot));
        output.Add(IsSelf && a > b ? new SimilarPair(b, a, score) : new SimilarPair(a, b, score));
    }
}
