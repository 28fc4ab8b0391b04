using ReliabilityKit.Matching.Blocking;
using ReliabilityKit.Matching.Names;
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
    private readonly PagedList<ulong> _orders = new();
    private readonly PagedList<uint> _runs = new();
    private readonly PagedList<int> _names = new();
    private readonly CandidateKeys _collector = new();
    private readonly List<ulong> _claimKeys = [];

    /// <summary>Gets the number of claims.</summary>
    public int ClaimCount { get; private set; }

    /// <summary>Gets the number of documents.</summary>
    public int DocumentCount { get; private set; }

    /// <summary>Gets the words of the claims and stories.</summary>
    public WordNumbers Words { get; } = new();

    /// <summary>Gets the participants.</summary>
    public NameNumbers Names { get; } = new();

    /// <summary>Gets the keys and the claims that have them.</summary>
    public InvertedIndex Keys => _keys;

    /// <summary>Gets the number of bytes taken up.</summary>
    public long Bytes => _keys.Bytes + _claims.Bytes + _documentOf.Bytes + _documents.Bytes + _orders.Bytes + _runs.Bytes + _names.Bytes + Words.Bytes + Names.Bytes;

    /// <summary>Returns the sketch of a claim.</summary>
    public ref readonly ClaimSketch Claim(int claim) => ref _claims[claim];

    /// <summary>Returns the number of the document of a claim.</summary>
    public int DocumentOf(int claim) => _documentOf[claim];

    /// <summary>Returns the sketch of a document.</summary>
    public ref readonly StorySketch Document(int document) => ref _documents[document];

    /// <summary>Returns a hash of the id of a document, which orders documents the same way whatever the order of adding.</summary>
    public ulong OrderOf(int document) => _orders[document];

    /// <summary>Adds a document with its claims.</summary>
    /// <returns>Its number, counted from 0.</returns>
    public int Add(DocumentProfile document)
    {
        int day = PublicationDay.Of(document) ?? ClaimSketch.NoDay;
        _orders.Add(StableHash.Of(document.Document.Id));
        _documents.Add(new StorySketch(
            ClaimCount,
            document.Claims.Length,
            Words.Add(document.Story),
            document.Story.Hashes.Length,
            document.Story.TotalBits,
            day,
            AddRuns(document.Shingles.Runs),
            document.Shingles.Runs.Length,
            AddNames(document.StoryNames),
            document.StoryNames.Names.Length,
            document.StoryNames.Capitals.Length));
        foreach (ClaimProfile claim in document.Claims) Add(claim, day);
        return DocumentCount++;
    }

    /// <summary>Returns the low halves of the hashes of the runs of words of a document.</summary>
    public ReadOnlySpan<uint> RunsOf(int document) => _runs.Slice(Document(document).Runs, Document(document).RunCount);

    /// <summary>Returns whether a text and a document both name several things and none of them is the same.</summary>
    public bool AreApart(StoryNames names, int document)
    {
        ref readonly StorySketch story = ref Document(document);
        ReadOnlySpan<int> others = _names.Slice(story.Names, story.NameCount + story.CapitalCount);
        return names.AreApartFrom(others[..story.NameCount], others[story.NameCount..]);
    }

    private int AddNames(StoryNames story)
    {
        int address = _names.Reserve(story.Names.Length + story.Capitals.Length);
        story.Names.CopyTo(_names.Slice(address, story.Names.Length));
        story.Capitals.CopyTo(_names.Slice(address + story.Names.Length, story.Capitals.Length));
        return address;
    }

    private int AddRuns(ReadOnlySpan<ulong> runs)
    {
        int address = _runs.Reserve(runs.Length);
        Span<uint> halves = _runs.Slice(address, runs.Length);
        for (int i = 0; i < runs.Length; i++) halves[i] = (uint)runs[i];
        return address;
    }

    private void Add(ClaimProfile claim, int day)
    {
        ClaimSketch sketch = ClaimSketch.Of(claim);
        _claims.Add(sketch with
        {
            Document = DocumentCount,
            Words = Words.AddSorted(claim.Words),
            WordCount = claim.Words.Hashes.Length,
            Key = sketch.Key with { Number = Names.Add(claim.Key) },
            Counterpart = sketch.Counterpart with { Number = Names.Add(claim.Counterpart) },
        });
        _documentOf.Add(DocumentCount);
        _collector.Collect(claim, day, weeksAround: 0, _claimKeys);
        foreach (ulong key in _claimKeys) _keys.Add(key, ClaimCount);
        ClaimCount++;
    }
}
