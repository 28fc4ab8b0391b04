using ReliabilityKit.Matching.Blocking;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Candidates;

/// <summary>Collects the keys under which a claim is found in an archive: those of <see cref="BlockingKeys"/>, narrowed to what can lead to a verdict.</summary>
/// <remarks>
/// Most verdicts are on acts of one family of meanings, so that most keys are joined with the family; among millions of claims a rare word alone brings
/// together thousands that say nothing of each other. Numbers for one topic, results and ages, quotations, and what lies ahead are compared across families.
/// </remarks>
internal sealed class CandidateKeys
{
    private const ulong Quoted = 1;
    private const ulong Ahead = 2;
    private const ulong InWeek = 3;
    private const ulong Fact = 4;

    private readonly List<BlockingKey> _keys = [];

    /// <summary>Collects keys, ascending, each once.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="day">The day on which it was published, counted from 1970, or <see cref="ClaimSketch.NoDay"/>.</param>
    /// <param name="weeksAround">Of keys that hold for a week, how many weeks before and behind count too: 0 to be found, 1 to find.</param>
    /// <param name="keys">Receives the keys; cleared first.</param>
    public void Collect(ClaimProfile claim, int day, int weeksAround, List<ulong> keys)
    {
        keys.Clear();
        _keys.Clear();
        BlockingKeys.Collect(claim, _keys);
        ulong family = StableHash.Of(ActionLexicon.Default.FamilyOf(claim.Sense));
        bool hasFact = ClaimSketch.HasFact(claim);
        bool isAhead = ClaimSketch.IsAhead(claim);
        foreach (BlockingKey key in _keys)
        {
            bool isWeekly = key.Rule is BlockingRule.Action or BlockingRule.Measure or BlockingRule.CountOfTopic or BlockingRule.Vote or BlockingRule.Figure;
            keys.Add(isWeekly || key.Rule == BlockingRule.ActionAndParticipant ? key.Hash : StableHash.Combine(family, key.Hash));
            if (claim.Quotation is not null) keys.Add(StableHash.Combine(Quoted, key.Hash));
            if (hasFact) keys.Add(StableHash.Combine(Fact, key.Hash));
            if (isAhead) keys.Add(StableHash.Combine(Ahead, key.Hash));
            if (isWeekly && day != ClaimSketch.NoDay) AddWeeks(key.Hash, (int)Math.Floor(day / 7.0), weeksAround, keys);
        }

        KeepDistinct(keys);
    }

    // Of the thousands of whom an archive tells that they died, the few of whom it tells at one time.
    private static void AddWeeks(ulong key, int week, int around, List<ulong> keys)
    {
        for (int i = week - around; i <= week + around; i++) keys.Add(StableHash.Combine(StableHash.Combine(InWeek, key), (ulong)i));
    }

    private static void KeepDistinct(List<ulong> keys)
    {
        keys.Sort();
        int kept = 0;
        for (int i = 0; i < keys.Count; i++)
        {
            if (kept == 0 || keys[i] != keys[kept - 1]) keys[kept++] = keys[i];
        }

        keys.RemoveRange(kept, keys.Count - kept);
    }
}
