using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Archives.Packing;

/// <summary>Reads a document back from what <see cref="DocumentPacker"/> made of it; its claims are read when first asked for.</summary>
internal ref struct DocumentUnpacker
{
    private readonly byte[] _packed;
    private readonly PackedWords _words;
    private PackedReader _reader;

    private DocumentUnpacker(byte[] packed)
    {
        _packed = packed;
        _words = new PackedWords(packed);
        _reader = new PackedReader(packed.AsSpan(_words.End), _words);
    }

    /// <summary>Returns the profile of a packed document.</summary>
    public static DocumentProfile Unpack(byte[] packed) => new DocumentUnpacker(packed).Read();

    private DocumentProfile Read()
    {
        Document document = ReadDocument();
        TermCounts terms = ReadTerms();
        ImmutableArray<TextSpan> places = ReadPlaces();
        StoryNames names = new(ReadHashes(), ReadHashes());
        PackedClaims claims = ReadClaims(document, out List<int> naming);
        return new DocumentProfile(document, claims, naming.Select(index => claims[index]), places, terms, names);
    }

    private Document ReadDocument()
    {
        string id = _reader.ReadWord();
        string text = _reader.ReadText();
        return new Document(id, text)
        {
            Source = _reader.ReadOptionalWord(),
            Title = _reader.ReadOptionalWord(),
            Url = _reader.ReadOptionalWord(),
            Published = _reader.ReadOptionalTime() is { } time ? time.WithOffset(Offset.FromSeconds(_reader.ReadInt())) : null,
            Passages = _reader.ReadBool() ? ReadPassages() : default,
        };
    }

    private ImmutableArray<Passage> ReadPassages()
    {
        Passage[] passages = new Passage[_reader.ReadUnsigned()];
        for (int i = 0; i < passages.Length; i++) passages[i] = new Passage(_reader.ReadSpan(), (PassageKind)_reader.ReadUnsigned());
        return ImmutableCollectionsMarshal.AsImmutableArray(passages);
    }

    private TermCounts ReadTerms()
    {
        uint count = _reader.ReadUnsigned();
        TermCounts terms = new(new ulong[count], new int[count]);
        for (int i = 0; i < count; i++) (terms.Terms[i], terms.Counts[i]) = (_reader.ReadHash(), (int)_reader.ReadUnsigned());
        return terms;
    }

    private int[] ReadHashes()
    {
        int[] hashes = new int[_reader.ReadUnsigned()];
        for (int i = 0; i < hashes.Length; i++) hashes[i] = (int)_reader.ReadShortHash();
        return hashes;
    }

    private ImmutableArray<TextSpan> ReadPlaces()
    {
        TextSpan[] places = new TextSpan[_reader.ReadUnsigned()];
        for (int i = 0; i < places.Length; i++) places[i] = _reader.ReadSpan();
        return ImmutableCollectionsMarshal.AsImmutableArray(places);
    }

    /// <summary>Finds the claims, and of them those that set a name beside a noun.</summary>
    private PackedClaims ReadClaims(Document document, out List<int> naming)
    {
        naming = [];
        int[] ends = new int[_reader.ReadUnsigned()];
        int end = 0;
        for (int i = 0; i < ends.Length; i++)
        {
            ends[i] = end += (int)_reader.ReadUnsigned();
            if (_reader.ReadBool()) naming.Add(i);
        }

        int start = _packed.Length - _reader.Left;
        for (int i = 0; i < ends.Length; i++) ends[i] += start;
        return new PackedClaims(_packed, start, ends, _words, document);
    }
}
