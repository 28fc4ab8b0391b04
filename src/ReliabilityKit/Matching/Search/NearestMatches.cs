using ReliabilityKit.Matching.Joins;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Matching.Search;

/// <summary>The nearest texts found so far, the farthest of them first to go. Many threads may offer texts.</summary>
internal sealed class NearestMatches(string query, int count, int scoreCutoff, TextUnit unit)
{
    // By score, then by number from the last: the first to leave is the one of least worth.
    private readonly PriorityQueue<TextMatch, (int Score, int MinusId)> _matches = new();
    private volatile int _leastScore = scoreCutoff;

    /// <summary>The ratio that a text needs to be among them; with this very ratio it also must have been added earlier than the farthest.</summary>
    public int LeastScore => _leastScore;

    /// <summary>Compares a text unless a bound tells that it is not near enough.</summary>
    /// <param name="id">The number of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="total">The sum of the lengths of the query and the text.</param>
    /// <param name="distance">No more than the distance of both.</param>
    public void Offer(int id, string text, int total, int distance)
    {
        if (Math.Abs(distance) <= DistanceLimits.Of(total, LeastScore)) Offer(id, text);
    }

    /// <summary>Compares a text.</summary>
    public void Offer(int id, string text)
    {
        int score = Indel.Ratio(query, text, LeastScore, unit);
        if (score < LeastScore) return;
        lock (_matches)
        {
            _matches.Enqueue(new TextMatch(id, score), (score, -id));
            if (_matches.Count > count) _matches.Dequeue();
            if (_matches.Count == count) _leastScore = _matches.Peek().Score;
        }
    }

    /// <summary>Returns the texts, the nearest first.</summary>
    public IReadOnlyList<TextMatch> ToList() =>
        [.. _matches.UnorderedItems.Select(item => item.Element).OrderByDescending(match => match.Score).ThenBy(match => match.Id)];
}
