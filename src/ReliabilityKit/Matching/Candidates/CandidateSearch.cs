using System.Runtime.InteropServices;
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
    private readonly double _greatestStory;
    private readonly CandidateKeys _collector = new();
    private readonly EntryScores _scores = new();
    private readonly List<ulong> _keys = [];
    private readonly List<KeyedList> _lists = [];
    private readonly ClaimSketch[] _sketches;
    private int[] _entries = new int[1024];
    private int[]? _words;

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
        _sketches = new ClaimSketch[limits.Candidates];
        _greatestStory = StoryLevels.All.Max(level => weights.WeightOf(ComparisonField.Story, level));
    }

    /// <summary>Finds candidates for each claim of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="scope">Which claims count.</param>
    /// <param name="pairs">Receives the pairs; cleared first.</param>
    /// <param name="counts">Is added to.</param>
    public void Find(DocumentProfile article, SearchScope scope, List<CandidatePair> pairs, ref SearchCounts counts)
    {
        pairs.Clear();
        _stories.Begin(article);
        int day = PublicationDay.Of(article) ?? ClaimSketch.NoDay;
        for (int claim = 0; claim < article.Claims.Length; claim++)
        {
            _collector.Collect(article.Claims[claim], day, weeksAround: 1, _keys);
            TakeBest(Score(claim, scope, ref counts), ref counts);
            Weigh(article, claim, scope, pairs);
        }

        _stories.End();
        counts.Judged += pairs.Count;
    }

    /// <summary>Sums what the keys of a claim say for each claim that shares one.</summary>
    /// <returns>How many claims share the most common key alone, and can be none of the best.</returns>
    private int Score(int claim, SearchScope scope, ref SearchCounts counts)
    {
        ReadOnlySpan<KeyedList> lists = Choose(ref counts);
        int most = 0, alone = 0;
        foreach (KeyedList list in lists) most += list.List.Count;
        _scores.Clear(most);
        for (int i = 0; i < lists.Length; i++)
        {
            PostingList list = lists[i].List;
            float bits = MathF.Log2((_index.ClaimCount + 1f) / list.Count);
            // All that was met before shares a rarer key.
            bool isLast = i > 0 && i == lists.Length - 1 && list.Count > lists[i - 1].List.Count && _scores.Count >= _limits.Candidates;
            if (isLast) alone = _scores.AddToKnown(Entries(list, claim, scope), bits);
            else _scores.Add(Entries(list, claim, scope), bits);
        }

        return alone;
    }

    /// <summary>Returns the lists that are read, rare keys first, as far as the limit goes.</summary>
    private ReadOnlySpan<KeyedList> Choose(ref SearchCounts counts)
    {
        _lists.Clear();
        foreach (ulong key in _keys)
        {
            if (_index.Keys.Find(key) is { Count: > 0 } list) _lists.Add(new KeyedList(list, key));
        }

        _lists.Sort(static (a, b) => a.List.Count != b.List.Count ? a.List.Count.CompareTo(b.List.Count) : a.Key.CompareTo(b.Key));
        int read = 0, entries = 0;
        while (read < _lists.Count && _lists[read].List.Count <= _limits.Entries - entries) entries += _lists[read++].List.Count;
        counts.CommonKeys += _lists.Count - read;
        return CollectionsMarshal.AsSpan(_lists)[..read];
    }

    /// <summary>Returns the entries of a list that are in scope.</summary>
    private ReadOnlySpan<int> Entries(PostingList list, int claim, SearchScope scope)
    {
        if (_entries.Length < list.Count) _entries = new int[2 * list.Count];
        Span<int> entries = _entries.AsSpan(0, _index.Keys.CopyTo(list, scope.EndOf(claim), _entries));
        return entries[..scope.Keep(entries, claim)];
    }

    private void TakeBest(int alone, ref SearchCounts counts)
    {
        _best.Clear();
        ReadOnlySpan<float> scores = _scores.Scores;
        for (int i = 0; i < scores.Length; i++)
        {
            if (scores[i] >= _best.Least) _best.Offer(_scores.Entries[i], scores[i]);
        }

        counts.Found += scores.Length + alone;
        counts.BeyondLimit += scores.Length + alone - _best.Count;
    }

    private void Weigh(DocumentProfile article, int claim, SearchScope scope, List<CandidatePair> pairs)
    {
        if (_best.Count == 0) return;
        ClaimProfile profile = article.Claims[claim];
        ClaimSketch sketch = scope.OwnDocument < 0 ? ClaimSketch.Of(profile) : _index.Claim(_index.Document(scope.OwnDocument).FirstClaim + claim);
        _words = null;
        ReadOnlySpan<int> entries = _best.Entries;
        // The sketches lie far from each other: copied in a row, the processor waits for all of them at once.
        for (int i = 0; i < entries.Length; i++) _sketches[i] = _index.Claim(entries[i]);
        for (int i = 0; i < entries.Length; i++)
        {
            ref readonly ClaimSketch other = ref _sketches[i];
            int claims = article.Claims.Length + (scope.IsOwn(other.Document) ? 0 : other.ClaimsBeside);
            if (StoryOfVerdict(profile, sketch, other, claims) is { } story) pairs.Add(new CandidatePair(claim, entries[i], story));
        }
    }

    /// <summary>Returns how the stories of two claims compare where a verdict on these can have enough weight, else <see langword="null"/>.</summary>
    /// <remarks>What takes longer comes later: masks of names, then words, then stories, then the names themselves.</remarks>
    private ComparisonLevel? StoryOfVerdict(ClaimProfile profile, in ClaimSketch sketch, in ClaimSketch other, int claims)
    {
        double least = _leastWeight - _greatestStory;
        if (_bound.Of(profile, sketch, other, claims, _bound.GreatestText, exactly: false) < least) return null;
        double text = _bound.TextOf(sketch, other, SharedBits(_words ??= _index.Words.Find(profile.Words), other));
        double most = _bound.Of(profile, sketch, other, claims, text, exactly: false);
        if (most < least) return null;
        ComparisonLevel story = _stories.Of(other.Document);
        least = _leastWeight - _weights.WeightOf(ComparisonField.Story, story);
        if (most < least || !IsAnchored(profile.Document, sketch, other, story)) return null;
        return _bound.Of(profile, sketch, other, claims, text) >= least ? story : null;
    }

    /// <summary>Of texts that tell different stories only claims that share a name, or the like, are judged; without a least weight all are wanted.</summary>
    private bool IsAnchored(DocumentProfile article, in ClaimSketch sketch, in ClaimSketch other, ComparisonLevel story) =>
        MatchBound.MayBeAnchored(sketch, other) || double.IsNegativeInfinity(_leastWeight)
        || (!ReferenceEquals(story, ComparisonLevels.OtherStory) && !_index.AreApart(article.StoryNames, other.Document));

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

    private readonly record struct KeyedList(PostingList List, ulong Key);
}
