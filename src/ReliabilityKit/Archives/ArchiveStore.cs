using ReliabilityKit.Archives.Packing;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Candidates;

namespace ReliabilityKit.Archives;

/// <summary>The documents of an archive: packed, indexed, and those used last unpacked.</summary>
internal sealed class ArchiveStore
{
    private readonly List<ArchivedDocument> _documents = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly UnpackedDocuments _unpacked = new();
    private long _packedBytes;

    /// <summary>Gets the number of documents.</summary>
    public int Count => _documents.Count;

    /// <summary>Gets the index over the claims.</summary>
    public CandidateIndex Index { get; } = new();

    /// <summary>Gets the number of bytes that index and packed documents take up.</summary>
    public long Bytes => Index.Bytes + _packedBytes;

    /// <summary>Packs a document.</summary>
    public static byte[] Pack(DocumentProfile document) => new DocumentPacker().Pack(document);

    /// <summary>Adds a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="packed">What <see cref="Pack"/> made of it.</param>
    /// <returns>Whether no other has its id.</returns>
    public bool Add(DocumentProfile document, byte[] packed)
    {
        if (!_numbers.TryAdd(document.Document.Id, _documents.Count)) return false;
        _documents.Add(new ArchivedDocument(document.Document.Id, document.Document.Published?.ToInstant(), packed));
        _packedBytes += packed.Length;
        Index.Add(document);
        return true;
    }

    /// <summary>Returns the number of a document, or -1.</summary>
    public int Find(string id) => _numbers.GetValueOrDefault(id, -1);

    /// <summary>Returns the documents from the first published on; those without a time come first.</summary>
    public DocumentOrder Order()
    {
        int[] order = [.. Enumerable.Range(0, Count)];
        Array.Sort(order, (a, b) =>
        {
            int byTime = Nullable.Compare(_documents[a].Published, _documents[b].Published);
            return byTime != 0 ? byTime : string.CompareOrdinal(_documents[a].Id, _documents[b].Id);
        });
        return new DocumentOrder(order);
    }

    /// <summary>Returns a document with its claims, which will be asked for again by those that follow it.</summary>
    public DocumentProfile LoadToStay(int document)
    {
        if (_unpacked.Find(document) is { } known) return known;
        DocumentProfile profile = DocumentUnpacker.Unpack(_documents[document].Packed);
        _unpacked.Keep(document, profile);
        return profile;
    }

    /// <summary>Returns a document with its claims.</summary>
    public DocumentProfile Load(int document)
    {
        if (_unpacked.Find(document) is { } known) return known;
        DocumentProfile profile = DocumentUnpacker.Unpack(_documents[document].Packed);
        _unpacked.Offer(document, profile);
        return profile;
    }
}
