using ReliabilityKit.Matching.Blocking;

namespace ReliabilityKit.Matching.Candidates;

/// <summary>Finds the claims of an archive that may be about the same as the claims of an article.</summary>
/// <remarks>
/// <para>A claim is found through the keys it shares, each weighted by how rare it is (the inverse document frequency of K. Spärck Jones, 1972). Rare
/// keys are read first; what exceeds the limits is counted and left out. What can still reach the weight of a verdict is a candidate.</para>
/// <para>Holds working memory for one thread. What it finds depends on the claims in the index, not on their numbers.</para>
/// </remarks>
internal sealed class CandidateSearch
{
    private readonly CandidateIndex _index;
    private readonly SearchLimits _limits;
    private readonly double _leastWeight;
    private readonly ComparisonWeights _weights;
    private readonly MatchBound _bound;
    private readonly BestCandidates _best;
    private readonly StoryLevels _stories;
    private readonly CandidateKeys _collector = new();
    private readonly List<ulong> _keys = [];
    private readonly List<(int Count, ulong Key)> _lists = [];
    private readonly List<int> _touched = [];
    private int[] _entries = new int[1024];
    private float[] _scores = [];

    /// <summary>Creates a search.</summary>
    /// <param name="index">The index.</param>
    /// <param name="limits">How far it goes.</param>
    /// <param name="leastWeight">The least weight of a verdict, in bits.</param>
    /// <param name="weights">What the levels of comparison weigh.</param>
    /// <param name="verdicts">What verdicts add.</param>
    public CandidateSearch(CandidateIndex index, SearchLimits limits, double leastWeight, ComparisonWeights weights, VerdictBounds verdicts)
    {
        _index = index;
        _limits = limits;
        _leastWeight = leastWeight;
        _bound = new MatchBound(index.Names, weights, verdicts);
        _weights = weights;
        _best = new BestCandidates(index, limits.Candidates);
        _stories = new StoryLevels(index);
    }

    /// <summary>Finds candidates for each claim of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="scope">Which claims count.</param>
    /// <param name="pairs">Receives the pairs; cleared first.</param>
    /// <param name="counts">Is added to.</param>
    public void Find(DocumentProfile article, SearchScope scope, List<CandidatePair> pairs, ref SearchCounts counts)
    {
        pairs.Clear();
        if (_scores.Length < _index.ClaimCount) _scores = new float[_index.ClaimCount + _index.ClaimCount / 4];
        _stories.Begin(article);
        int day = PublicationDay.Of(article) ?? ClaimSketch.NoDay;
        for (int claim = 0; claim < article.Claims.Length; claim++)
        {
            _collector.Collect(article.Claims[claim], day, weeksAround: 1, _keys);
            Score(scope.EndOf(claim), ref counts);
            TakeBest(claim, scope, ref counts);
            Weigh(article, claim, scope, pairs);
        }

        _stories.End();
        counts.Judged += pairs.Count;
    }

    private void Score(int end, ref SearchCounts counts)
    {
        _lists.Clear();
        foreach (ulong key in _keys)
        {
            if (_index.Keys.Find(key).Count is var count and > 0) _lists.Add((count, key));
        }

        _lists.Sort();
        int left = _limits.Entries;
        foreach ((int count, ulong key) in _lists)
        {
            if (count > left)
            {
                counts.CommonKeys++;
                continue;
            }

            left -= count;
            Add(_index.Keys.Find(key), end);
        }
    }

    private void Add(PostingList list, int end)
    {
        if (_entries.Length < list.Count) _entries = new int[2 * list.Count];
        Span<int> entries = _entries.AsSpan(0, _index.Keys.CopyTo(list, end, _entries));
        float bits = MathF.Log2((_index.ClaimCount + 1f) / list.Count);
        foreach (int entry in entries)
        {
            ref float score = ref _scores[entry];
            if (score == 0) _touched.Add(entry);
            score += bits;
        }
    }

    private void TakeBest(int claim, SearchScope scope, ref SearchCounts counts)
    {
        _best.Clear();
        int found = 0;
        foreach (int entry in _touched)
        {
            float score = _scores[entry];
            _scores[entry] = 0;
            if (!scope.Contains(entry, claim)) continue;
            found++;
            if (score >= _best.Least) _best.Offer(entry, score);
        }

        _touched.Clear();
        counts.Found += found;
        counts.BeyondLimit += found - _best.Count;
    }

    private void Weigh(DocumentProfile article, int claim, SearchScope scope, List<CandidatePair> pairs)
    {
        if (_best.Count == 0) return;
        ClaimProfile profile = article.Claims[claim];
        ClaimSketch sketch = ClaimSketch.Of(profile) with { Document = scope.OwnDocument };
        int[] words = _index.Words.Find(profile.Words);
        foreach (int entry in _best.Entries)
        {
            ref readonly ClaimSketch other = ref _index.Claim(entry);
            int claims = article.Claims.Length + (scope.IsOwn(other.Document) ? 0 : _index.Document(other.Document).ClaimCount);
            ComparisonLevel story = _stories.Of(other.Document);
            double least = _leastWeight - _weights.WeightOf(ComparisonField.Story, story);
            // What takes longer comes later: masks of names, then words, then the names themselves.
            if (_bound.Of(profile, sketch, other, claims, _bound.GreatestText, exactly: false) < least) continue;
            double text = _bound.TextOf(sketch, other, SharedBits(words, other));
            if (_bound.Of(profile, sketch, other, claims, text, exactly: false) < least) continue;
            if (_bound.Of(profile, sketch, other, claims, text) >= least) pairs.Add(new CandidatePair(claim, entry, story));
        }
    }

    private double SharedBits(int[] words, in ClaimSketch other)
    {
        ReadOnlySpan<int> others = _index.Words.Set(other.Words, other.WordCount);
        double shared = 0;
        for (int i = 0, j = 0; i < words.Length && j < others.Length;)
        {
            if (words[i] < others[j]) i++;
            else if (words[i] > others[j]) j++;
            else (shared, i, j) = (shared + _index.Words.BitsOf(words[i]), i + 1, j + 1);
        }

        return shared;
    }
}
