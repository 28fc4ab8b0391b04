using ReliabilityKit.Matching;

namespace ReliabilityKit.Findings.Abstentions;

/// <summary>Counts what was compared and abstained from; of every reason it keeps only the few likeliest pairs. Not safe for many threads at once.</summary>
internal sealed class AbstentionLog
{
    private static readonly int s_reasons = Enum.GetValues<AbstentionReason>().Length;

    private readonly int[] _counts = new int[s_reasons];
    private readonly List<(double Weight, ClaimProfile A, ClaimProfile B)>[] _examples = [.. Enumerable.Range(0, s_reasons).Select(_ => new List<(double, ClaimProfile, ClaimProfile)>(0))];
    private long _pairs;
    private long _related;

    /// <summary>Takes note of a pair.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="isReported">Whether there is a verdict on it that is sure enough.</param>
    /// <param name="hasVerdict">Whether there is a verdict at all.</param>
    public void Add(in ClaimPair pair, bool isReported, bool hasVerdict)
    {
        _pairs++;
        double weight = pair.Comparison.Total;
        if (weight < 0) return;
        _related++;
        if (isReported) return;
        int reason = (int)(hasVerdict ? AbstentionReason.TooUncertain : AbstentionReasons.Of(pair));
        _counts[reason]++;
        Keep(reason, (weight, pair.A, pair.B));
    }

    /// <summary>Adds what another log has.</summary>
    public void Add(AbstentionLog other)
    {
        _pairs += other._pairs;
        _related += other._related;
        for (int reason = 0; reason < s_reasons; reason++)
        {
            _counts[reason] += other._counts[reason];
            foreach ((double, ClaimProfile, ClaimProfile) example in other._examples[reason]) Keep(reason, example);
        }
    }

    /// <summary>Returns the summary.</summary>
    public ComparisonSummary ToSummary()
    {
        IEnumerable<Abstention> abstentions =
            from reason in Enumerable.Range(0, s_reasons)
            where _counts[reason] > 0
            orderby _counts[reason] descending, reason
            select new Abstention((AbstentionReason)reason, _counts[reason], [.. _examples[reason].Select(example => new AbstentionExample(example.A.Claim, example.B.Claim))]);
        return new ComparisonSummary(_pairs, _related, [.. abstentions]);
    }

    private void Keep(int reason, (double Weight, ClaimProfile A, ClaimProfile B) example)
    {
        List<(double Weight, ClaimProfile A, ClaimProfile B)> kept = _examples[reason];
        if (kept.Count == Abstention.MostExamples && Compare(example, kept[^1]) >= 0) return;
        int at = kept.FindIndex(other => Compare(example, other) < 0);
        kept.Insert(at < 0 ? kept.Count : at, example);
        if (kept.Count > Abstention.MostExamples) kept.RemoveAt(kept.Count - 1);
    }

    /// <summary>The likeliest first; of equals the order of their names, so that the order of the work does not matter.</summary>
    private static int Compare((double Weight, ClaimProfile A, ClaimProfile B) x, (double Weight, ClaimProfile A, ClaimProfile B) y)
    {
        if (x.Weight != y.Weight) return y.Weight.CompareTo(x.Weight);
        int order = string.CompareOrdinal(x.A.Claim.Id, y.A.Claim.Id);
        return order != 0 ? order : string.CompareOrdinal(x.B.Claim.Id, y.B.Claim.Id);
    }
}
