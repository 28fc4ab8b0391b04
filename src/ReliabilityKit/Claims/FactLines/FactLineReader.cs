using System.Collections.Immutable;
using System.Globalization;
using ReliabilityKit.Claims.CheckWorthiness;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.FactLines;

/// <summary>Reads the lines of fact sheets, as authorities and sidebars have them, as claims: "Dead: 12" says that twelve people died.</summary>
/// <remarks>A line whose value is a sentence of its own is left to the parser: "Roads: the bridge is closed".</remarks>
internal sealed class FactLineReader
{
    private readonly Document _document;
    private readonly AnnotatedText _annotation;
    private readonly ImmutableArray<TemporalExpression> _dates;
    private readonly ImmutableArray<Quantity> _quantities;
    private readonly ImmutableArray<Claim> _claims;

    private FactLineReader(
        Document document, AnnotatedText annotation, ImmutableArray<TemporalExpression> dates, ImmutableArray<Quantity> quantities, ImmutableArray<Claim> claims)
    {
        _document = document;
        _annotation = annotation;
        _dates = dates;
        _quantities = quantities;
        _claims = claims;
    }

    /// <summary>Returns the claims with those of fact lines, which take the place of what was read from the label as a verb.</summary>
    /// <param name="document">The document with its passages.</param>
    /// <param name="annotation">Its sentences.</param>
    /// <param name="dates">Its dates.</param>
    /// <param name="quantities">Its numbers.</param>
    /// <param name="claims">The claims of its sentences, in the order of the text.</param>
    public static ImmutableArray<Claim> AddTo(
        Document document, AnnotatedText annotation, ImmutableArray<TemporalExpression> dates, ImmutableArray<Quantity> quantities, ImmutableArray<Claim> claims)
    {
        if (document.Passages.IsDefault || !document.Text.Contains(": ", StringComparison.Ordinal)) return claims;
        var reader = new FactLineReader(document, annotation, dates, quantities, claims);
        List<Claim> read = [.. document.Passages.Where(passage => passage.IsParsed).SelectMany(passage => FactLine.In(document.Text, passage.Span)).Select(reader.Read).OfType<Claim>()];
        return read.Count == 0 ? claims : Merge(claims, read);
    }

    /// <summary>In the order of the text; what a sentence claims is numbered anew.</summary>
    private static ImmutableArray<Claim> Merge(ImmutableArray<Claim> claims, List<Claim> lines)
    {
        IEnumerable<Claim> kept = claims.Where(claim => !lines.Exists(line => Replaces(line, claim)));
        var merged = ImmutableArray.CreateBuilder<Claim>(claims.Length + lines.Count);
        int number = 0;
        foreach (Claim claim in kept.Concat(lines).OrderBy(claim => claim.SentenceIndex).ThenBy(claim => claim.Action.Span.Start))
        {
            number = merged.Count > 0 && merged[^1].SentenceIndex == claim.SentenceIndex ? number + 1 : 0;
            merged.Add(claim with { Id = string.Create(CultureInfo.InvariantCulture, $"{claim.Document.Id}#{claim.SentenceIndex}.{number}") });
        }

        return merged.DrainToImmutable();
    }

    private static bool Replaces(Claim line, Claim claim) =>
        line.SentenceSpan.Contains(claim.Action.Span) && (line.Action.Span.Contains(claim.Action.Span) || claim.Kind == PredicateKind.Apposition);

    private Claim? Read(FactLine line)
    {
        FactLabel? label = FactLabels.Find(line.Label.Of(_document.Text));
        int sentence = SentenceAt(line.Value.Start);
        if (label is null || sentence < 0 || TellsInSentence(line)) return null;
        return label.Form switch
        {
            FactForm.Event or FactForm.Known => OfEvent(line, label, sentence),
            FactForm.Figure => OfFigure(line, label, sentence),
            _ => OfPeople(line, label, sentence),
        };
    }

    private Claim? OfPeople(FactLine line, FactLabel label, int sentence)
    {
        Quantity? count = QuantityAt(line.Value.Start);
        if (count is not { Kind: QuantityKind.Count or QuantityKind.Number, Value: not null }) return null;
        count = count with { Kind = QuantityKind.Count, Unit = "people", Of = "people" };
        string text = count.Span.Of(_document.Text).ToString();
        var people = new Participant(count.Span, text, text + " people", ParticipantType.Group) { HeadLemma = "people" };
        Claim claim = Draft(line, label, sentence) with { Quantities = [count], Span = TextSpan.FromBounds(line.Label.Start, count.Span.End) };
        return Checked(label.Form == FactForm.People ? claim with { Actor = people } : claim with { Object = people });
    }

    private Claim? OfFigure(FactLine line, FactLabel label, int sentence)
    {
        if (QuantityAt(line.Value.Start) is not { Kind: not (QuantityKind.Count or QuantityKind.Number or QuantityKind.Ordinal) } figure) return null;
        string noun = line.Label.Of(_document.Text).ToString().ToLowerInvariant();
        var what = new Participant(line.Label, noun, noun, ParticipantType.Thing) { HeadLemma = noun[(noun.LastIndexOf(' ') + 1)..] };
        return Checked(Draft(line, label, sentence) with { Actor = what, Quantities = [figure] });
    }

    private Claim? OfEvent(FactLine line, FactLabel label, int sentence)
    {
        if (StoryEvent.Of(_annotation) is not { } what) return null;
        TemporalExpression? date = _dates.FirstOrDefault(date => line.Value.Contains(date.Span) && date.Span.Start - line.Value.Start <= 1 && date.Start is not null);
        if (label.Form == FactForm.Known) date = date is null ? null : date with { Relation = DateRelation.Before };
        Participant? place = date is null && label.Phrase == "take place" ? PlaceIn(line.Value) : null;
        return date is null && place is null ? null : Checked(Draft(line, label, sentence) with { Actor = what, Date = date, Place = place });
    }

    /// <summary>Up to the comma: behind it stands where that is.</summary>
    private Participant? PlaceIn(TextSpan value)
    {
        foreach (EntitySpan entity in _annotation.Entities)
        {
            TextSpan span = _annotation.Cover(entity.First, entity.End);
            if (span.Start == value.Start && entity.Type == EntityType.Location)
                return new Participant(span, span.Of(_document.Text).ToString(), span.Of(_document.Text).ToString(), ParticipantType.Place);
        }

        return null;
    }

    private Claim Draft(FactLine line, FactLabel label, int sentence)
    {
        string words = line.Label.Of(_document.Text).ToString();
        bool isState = label.Lemma == "be";
        return new Claim
        {
            Id = "",
            Document = _document,
            SentenceIndex = sentence,
            SentenceSpan = line.Line,
            Span = line.Line,
            Kind = isState ? PredicateKind.Copula : PredicateKind.Verb,
            Action = new ClaimAction(line.Label, words, label.Lemma, label.Phrase, Polarity.Affirmed, Modality.Asserted, isState ? Tense.Present : Tense.Past),
        };
    }

    private Quantity? QuantityAt(int position) => _quantities.FirstOrDefault(quantity => quantity.Span.Start == position);

    private static Claim Checked(Claim claim) => claim with { Checkability = CheckabilityReader.Read(claim) };

    /// <summary>Whether what stands behind the colon begins with a clause that has a verb of its own.</summary>
    private bool TellsInSentence(FactLine line)
    {
        foreach (Claim claim in _claims)
        {
            if (claim.Span.Start == line.Value.Start && claim.Actor is not null && claim.Kind is PredicateKind.Verb or PredicateKind.Copula && claim.Action.Tense != Tense.Past)
                return true;
        }

        return false;
    }

    private int SentenceAt(int position)
    {
        for (int i = 0; i < _annotation.SentenceCount; i++)
        {
            if (_annotation.GetSentence(i).Span.Contains(new TextSpan(position, 1))) return i;
        }

        return -1;
    }
}
