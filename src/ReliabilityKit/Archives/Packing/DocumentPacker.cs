using System.Collections.Immutable;
using NodaTime.Text;
using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Archives.Packing;

/// <summary>Packs a document and its claims into bytes, a small part of what they take up as objects.</summary>
/// <remarks>Words that a claim has from the text are kept as spans; spans count from the beginning of their claim, so that most numbers take a byte.</remarks>
internal sealed class DocumentPacker
{
    private readonly WordTable _words = new();
    private readonly PackedWriter _head;
    private readonly PackedWriter _body;
    private PackedWriter _writer;
    private string _text = "";
    private int _origin;

    /// <summary>Creates a packer.</summary>
    public DocumentPacker()
    {
        _head = new PackedWriter(_words);
        _body = new PackedWriter(_words);
        _writer = _head;
    }

    /// <summary>Packs a document: its words, what is said of the whole, the lengths of its claims, and the claims, each of which can be read alone.</summary>
    public byte[] Pack(DocumentProfile document)
    {
        _text = document.Document.Text;
        _origin = 0;
        Pack(document.Document);
        Pack(document.Terms);
        PackAll(document.Places, Pack);
        PackHashes(document.StoryNames.Names);
        PackHashes(document.StoryNames.Capitals);
        Pack(document.Claims.Claims);
        PackedWriter words = new(_words);
        words.Write((uint)_words.Words.Count);
        foreach (string word in _words.Words) words.WriteText(word);
        byte[] packed = [.. words.Bytes, .. _head.Bytes, .. _body.Bytes];
        _words.Clear();
        _head.Clear();
        _body.Clear();
        return packed;
    }

    private void Pack(IReadOnlyList<Claim> claims)
    {
        _head.Write((uint)claims.Count);
        foreach (Claim claim in claims)
        {
            int start = _body.Count;
            _writer = _body;
            Pack(claim);
            _writer = _head;
            _head.Write((uint)(_body.Count - start));
            _head.Write(NameMap.IsRead(claim));
        }
    }

    private void Pack(Document document)
    {
        _writer.Write(document.Id);
        _writer.WriteText(document.Text);
        _writer.WriteOptional(document.Source);
        _writer.WriteOptional(document.Title);
        _writer.WriteOptional(document.Url);
        _writer.Write(document.Published?.LocalDateTime);
        if (document.Published is { } published) _writer.Write(published.Offset.Seconds);
        _writer.Write(!document.Passages.IsDefault);
        if (document.Passages.IsDefault) return;
        _writer.Write((uint)document.Passages.Length);
        foreach (Passage passage in document.Passages)
        {
            Pack(passage.Span);
            _writer.Write((uint)passage.Kind);
        }
    }

    private void PackHashes(ReadOnlySpan<int> hashes)
    {
        _writer.Write((uint)hashes.Length);
        foreach (int hash in hashes) _writer.WriteHash((uint)hash);
    }

    private void Pack(TermCounts terms)
    {
        _writer.Write((uint)terms.Terms.Length);
        for (int i = 0; i < terms.Terms.Length; i++)
        {
            _writer.Write(terms.Terms[i]);
            _writer.Write((uint)terms.Counts[i]);
        }
    }

    private void Pack(Claim claim)
    {
        _origin = 0;
        Pack(claim.Span);
        _origin = claim.Span.Start;
        bool isUsual = claim.Id.StartsWith(claim.Document.Id, StringComparison.Ordinal);
        _writer.Write(isUsual);
        _writer.WriteText(isUsual ? claim.Id[claim.Document.Id.Length..] : claim.Id);
        _writer.Write(claim.SentenceIndex);
        Pack(claim.SentenceSpan);
        _writer.Write((uint)claim.Kind);
        PackAll(claim.Attribution, Pack);
        PackOptional(claim.Actor);
        Pack(claim.Action);
        PackOptional(claim.Object);
        PackAll(claim.Arguments, Pack);
        PackOptional(claim.Place);
        _writer.Write(claim.Date is not null);
        if (claim.Date is not null) Pack(claim.Date);
        PackAll(claim.Quantities, Pack);
        _writer.Write(claim.Checkability.Score);
        _writer.Write((uint)claim.Checkability.Reasons);
    }

    private void Pack(ClaimAction action)
    {
        Pack(action.Span);
        PackWords(action.Text, action.Span);
        _writer.Write(action.Lemma);
        _writer.Write(action.Phrase);
        _writer.Write((uint)action.Polarity);
        _writer.Write((uint)action.Modality);
        _writer.Write((uint)action.Tense);
    }

    private void Pack(Attribution link)
    {
        Pack(link.Speaker);
        _writer.Write(link.Verb);
        _writer.Write((uint)link.Mode);
    }

    private void Pack(Argument argument)
    {
        _writer.Write(argument.Role);
        Pack(argument.Value);
        Pack(argument.Span);
    }

    private void PackOptional(Participant? participant)
    {
        _writer.Write(participant is not null);
        if (participant is not null) Pack(participant);
    }

    private void Pack(Participant participant)
    {
        Pack(participant.Span);
        PackWords(participant.Text, participant.Span);
        _writer.Write(participant.Name);
        _writer.Write((uint)participant.Type);
        _writer.Write(participant.HeadLemma);
        _writer.Write(participant.Entity);
        PackAll(participant.Members, Pack);
    }

    private void Pack(TemporalExpression date)
    {
        Pack(date.Span);
        _writer.Write((uint)date.Type);
        _writer.Write(date.Timex);
        _writer.Write((uint)date.Precision);
        _writer.Write((uint)date.Relation);
        _writer.Write(date.Start);
        _writer.Write(date.End);
        bool isLiteral = date.Nominal == new TemporalInterval(date.Start, date.End);
        _writer.Write(isLiteral);
        if (!isLiteral)
        {
            _writer.Write(date.Nominal.Start);
            _writer.Write(date.Nominal.End);
        }

        _writer.WriteOptional(date.Length is null ? null : PeriodPattern.Roundtrip.Format(date.Length));
    }

    private void Pack(Quantity quantity)
    {
        Pack(quantity.Span);
        _writer.Write(quantity.Value);
        _writer.Write(quantity.Low);
        _writer.Write(quantity.High);
        _writer.Write(quantity.Step);
        _writer.Write((uint)quantity.Relation);
        _writer.Write(quantity.Unit);
        _writer.Write(quantity.Of);
        PackAll(quantity.Concepts, _writer.Write);
        _writer.Write((uint)quantity.Kind);
    }

    private void Pack(TextSpan span)
    {
        _writer.Write(span.Start - _origin);
        _writer.Write(span.Length);
    }

    private void PackWords(string words, TextSpan span)
    {
        bool isInText = span.Start >= 0 && span.Length >= 0 && span.End <= _text.Length && span.Of(_text).SequenceEqual(words);
        _writer.Write(isInText);
        if (!isInText) _writer.Write(words);
    }

    private void PackAll<T>(ImmutableArray<T> items, Action<T> pack)
    {
        _writer.Write(items.IsDefault ? 0 : (uint)items.Length);
        if (items.IsDefault) return;
        foreach (T item in items) pack(item);
    }
}
