using ReliabilityKit.Matching.Blocking;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Candidates;

/// <summary>The claims of an archive as they are searched: keys, sketches and words, all in flat memory, about 400 bytes a claim.</summary>
/// <remarks>
/// Adding a document writes behind what is there and moves nothing. Numbers are given in the order of adding; what is found does not depend on them.
/// One thread may add while none searches; any number may search at once.
/// </remarks>
internal sealed class CandidateIndex
{
    private readonly InvertedIndex _keys = new();
    private readonly PagedList<ClaimSketch> _claims = new();
    private readonly PagedList<int> _documentOf = new();
    private readonly PagedList<StorySketch> _documents = new();
    private readonly List<ulong> _claimKeys = [];

    /// <summary>Gets the number of claims.</summary>
    public int ClaimCount { get; private set; }

    /// <summary>Gets the number of documents.</summary>
    public int DocumentCount { get; private set; }

    /// <summary>Gets the words of the claims and stories.</summary>
    public WordNumbers Words { get; } = new();

    /// <summary>Gets the keys and the claims that have them.</summary>
    public InvertedIndex Keys => _keys;

    /// <summary>Gets the number of bytes taken up.</summary>
    public long Bytes => _keys.Bytes + _claims.Bytes + _documentOf.Bytes + _documents.Bytes + Words.Bytes;

    /// <summary>Returns the sketch of a claim.</summary>
    public ref readonly ClaimSketch Claim(int claim) => ref _claims[claim];

    /// <summary>Returns the number of the document of a claim.</summary>
    public int DocumentOf(int claim) => _documentOf[claim];

    /// <summary>Returns the sketch of a document.</summary>
    public ref readonly StorySketch Document(int document) => ref _documents[document];

    /// <summary>Adds a document with its claims.</summary>
    /// <returns>Its number, counted from 0.</returns>
    public int Add(DocumentProfile document)
    {
        int day = PublicationDay.Of(document) ?? ClaimSketch.NoDay;
        _documents.Add(new StorySketch(
            StableHash.Of(document.Document.Id),
            ClaimCount,
            document.Claims.Length,
            Words.Add(document.Story),
            document.Story.Hashes.Length,
            document.Story.TotalBits,
            day));
        foreach (ClaimProfile claim in document.Claims) Add(claim, day);
        return DocumentCount++;
    }

    private void Add(ClaimProfile claim, int day)
    {
        _claims.Add(ClaimSketch.Of(claim) with
        {
            Document = DocumentCount,
            Words = Words.Add(claim.Words),
            WordCount = claim.Words.Hashes.Length,
        });
        _documentOf.Add(DocumentCount);
        _claimKeys.Clear();
        BlockingKeys.Collect(claim, _claimKeys);
        if (day != ClaimSketch.NoDay) BlockingKeys.CollectInWeek(claim, WeekOf(day), _claimKeys);
        foreach (ulong key in _claimKeys) _keys.Add(key, ClaimCount);
        ClaimCount++;
    }

    /// <summary>Adds the keys under which like claims are found, those of the weeks before and behind among them; each once.</summary>
    public static void CollectKeys(ClaimProfile claim, int day, List<ulong> keys)
    {
        keys.Clear();
        BlockingKeys.Collect(claim, keys);
        for (int week = WeekOf(day) - 1; day != ClaimSketch.NoDay && week <= WeekOf(day) + 1; week++) BlockingKeys.CollectInWeek(claim, week, keys);
        keys.Sort();
        int kept = 0;
        for (int i = 0; i < keys.Count; i++)
        {
            if (kept == 0 || keys[i] != keys[kept - 1]) keys[kept++] = keys[i];
        }

        keys.RemoveRange(kept, keys.Count - kept);
    }

    private static int WeekOf(int day) => (int)Math.Floor(day / 7.0);
}
