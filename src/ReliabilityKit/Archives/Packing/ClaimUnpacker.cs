using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime.Text;
using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Archives.Packing;

/// <summary>Reads a claim back from what <see cref="DocumentPacker"/> made of it.</summary>
/// <param name="packed">The claim.</param>
/// <param name="words">The words of its document.</param>
/// <param name="document">The document.</param>
internal ref struct ClaimUnpacker(ReadOnlySpan<byte> packed, PackedWords words, Document document)
{
    private readonly Document _document = document;
    private PackedReader _reader = new(packed, words);
    private int _origin;

    private delegate T Reading<T>(ref ClaimUnpacker unpacker);

    /// <summary>Reads the claim.</summary>
    public Claim Read()
    {
        _origin = 0;
        TextSpan span = ReadSpan();
        _origin = span.Start;
        return new Claim
        {
            Id = (_reader.ReadBool() ? _document.Id : "") + _reader.ReadText(),
            Document = _document,
            Span = span,
            SentenceIndex = _reader.ReadInt(),
            SentenceSpan = ReadSpan(),
            Kind = (PredicateKind)_reader.ReadUnsigned(),
            Attribution = ReadAll(ref this, static (ref ClaimUnpacker from) => from.ReadAttribution()),
            Actor = ReadOptionalParticipant(),
            Action = ReadAction(),
            Object = ReadOptionalParticipant(),
            Arguments = ReadAll(ref this, static (ref ClaimUnpacker from) => from.ReadArgument()),
            Place = ReadOptionalParticipant(),
            Date = _reader.ReadBool() ? ReadDate() : null,
            Quantities = ReadAll(ref this, static (ref ClaimUnpacker from) => from.ReadQuantity()),
            Checkability = new Checkability(_reader.ReadDouble(), (CheckabilityReasons)_reader.ReadUnsigned()),
        };
    }

    private ClaimAction ReadAction()
    {
        TextSpan span = ReadSpan();
        return new ClaimAction(
            span,
            ReadWords(span),
            _reader.ReadWord(),
            _reader.ReadWord(),
            (Polarity)_reader.ReadUnsigned(),
            (Modality)_reader.ReadUnsigned(),
            (Tense)_reader.ReadUnsigned());
    }

    private Attribution ReadAttribution() => new(ReadParticipant(), _reader.ReadWord(), (AttributionMode)_reader.ReadUnsigned());

    private Argument ReadArgument() => new(_reader.ReadWord(), ReadParticipant()) { Span = ReadSpan() };

    private Participant? ReadOptionalParticipant() => _reader.ReadBool() ? ReadParticipant() : null;

    private Participant ReadParticipant()
    {
        TextSpan span = ReadSpan();
        return new Participant(span, ReadWords(span), _reader.ReadWord(), (ParticipantType)_reader.ReadUnsigned())
        {
            HeadLemma = _reader.ReadWord(),
            Entity = _reader.ReadInt(),
            Members = ReadAll(ref this, static (ref ClaimUnpacker from) => from.ReadParticipant()),
        };
    }

    private TemporalExpression ReadDate()
    {
        TemporalExpression date = new()
        {
            Span = ReadSpan(),
            Type = (TemporalType)_reader.ReadUnsigned(),
            Timex = _reader.ReadWord(),
            Precision = (DatePrecision)_reader.ReadUnsigned(),
            Relation = (DateRelation)_reader.ReadUnsigned(),
            Start = _reader.ReadOptionalTime(),
            End = _reader.ReadOptionalTime(),
        };
        if (!_reader.ReadBool()) date = date with { Nominal = new TemporalInterval(_reader.ReadOptionalTime(), _reader.ReadOptionalTime()) };
        return _reader.ReadOptionalWord() is { } length ? date with { Length = PeriodPattern.Roundtrip.Parse(length).Value } : date;
    }

    private Quantity ReadQuantity() => new()
    {
        Span = ReadSpan(),
        Value = _reader.ReadOptionalDouble(),
        Low = _reader.ReadOptionalDouble(),
        High = _reader.ReadOptionalDouble(),
        Step = _reader.ReadDouble(),
        Relation = (QuantityRelation)_reader.ReadUnsigned(),
        Unit = _reader.ReadWord(),
        Of = _reader.ReadWord(),
        Concepts = ReadAll(ref this, static (ref ClaimUnpacker from) => from._reader.ReadWord()),
        Kind = (QuantityKind)_reader.ReadUnsigned(),
    };

    private TextSpan ReadSpan() => new(_origin + _reader.ReadInt(), _reader.ReadInt());

    private string ReadWords(TextSpan span) => _reader.ReadBool() ? span.Of(_document.Text).ToString() : _reader.ReadWord();

    private static ImmutableArray<T> ReadAll<T>(ref ClaimUnpacker unpacker, Reading<T> read)
    {
        int count = (int)unpacker._reader.ReadUnsigned();
        if (count == 0) return [];
        T[] items = new T[count];
        for (int i = 0; i < count; i++) items[i] = read(ref unpacker);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }
}
