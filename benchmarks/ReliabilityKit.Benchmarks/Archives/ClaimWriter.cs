using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Benchmarks.Archives;

/// <summary>Writes a document sentence by sentence, and beside it the claims as the parser would read them.</summary>
internal sealed class ClaimWriter(Random random)
{
    private readonly StringBuilder _text = new();
    private readonly List<Func<Document, Claim>> _claims = [];

    /// <summary>Writes a sentence about an event.</summary>
    public void Write(NewsEvent told)
    {
        int start = _text.Length;
        bool instead = told.Act.Other.Length > 0 && random.Next(8) == 0;
        Participant actor = told.Actor < 0 ? Organization(-1 - told.Actor) : Person(told.Actor);
        string past = instead ? told.Act.OtherPast : told.Act.Past;
        TextSpan verb = Put(past);
        (Participant obj, Quantity? quantity) = told.Count > 0 ? Counted(told) : (told.Person < 0 ? Thing(told.Thing) : Person(told.Person), null);
        Participant? place = random.Next(3) > 0 ? Place(told.Place) : null;
        TemporalExpression? date = random.Next(3) == 0 ? Date(told.Day) : null;
        Put("after");
        foreach (string word in told.Words.Split(' ')) Put(random.Next(8) > 0 ? word : NewsWords.Word(random));
        TextSpan span = TextSpan.FromBounds(start, _text.Length - 1);
        string lemma = instead ? told.Act.Other : told.Act.Lemma;
        int number = _claims.Count;
        bool negated = random.Next(50) == 0;
        _claims.Add(document => new Claim
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{document.Id}#{number}.0"),
            Document = document,
            SentenceIndex = number,
            SentenceSpan = span,
            Span = span,
            Actor = actor,
            Action = new ClaimAction(verb, past, lemma, lemma, negated ? Polarity.Negated : Polarity.Affirmed, Modality.Asserted, Tense.Past),
            Object = obj,
            Place = place,
            Date = date,
            Quantities = quantity is null ? [] : [quantity],
        });
        _text.Length--;
        _text.Append(". ");
    }

    /// <summary>Returns the document and its claims, and begins a new one.</summary>
    public (Document Document, ImmutableArray<Claim> Claims) Take(string id, string source, LocalDateTime published)
    {
        Document document = new(id, _text.ToString()) { Source = source, Published = published.WithOffset(Offset.Zero) };
        ImmutableArray<Claim> claims = [.. _claims.Select(claim => claim(document))];
        _text.Clear();
        _claims.Clear();
        return (document, claims);
    }

    private TextSpan Put(string words)
    {
        TextSpan span = new(_text.Length, words.Length);
        _text.Append(words).Append(' ');
        return span;
    }

    private Participant Person(int rank)
    {
        (string first, string last) = NewsWords.Person(rank);
        string name = $"{first} {last}", text = random.Next(3) == 0 ? last : name;
        return new Participant(Put(text), text, name, ParticipantType.Person) { HeadLemma = last };
    }

    private Participant Organization(int rank)
    {
        string name = NewsWords.Organization(rank);
        return new Participant(Put(name), name, name, ParticipantType.Organization) { HeadLemma = name.Split(' ')[^1] };
    }

    private Participant Thing(string words)
    {
        string text = "the " + words;
        return new Participant(Put(text), text, words, ParticipantType.Thing) { HeadLemma = words.Split(' ')[^1] };
    }

    private Participant Place(int rank)
    {
        Put("in");
        string name = NewsWords.Place(rank);
        return new Participant(Put(name), name, name, ParticipantType.Place) { HeadLemma = name };
    }

    private (Participant, Quantity) Counted(NewsEvent told)
    {
        string number = told.Count.ToString(CultureInfo.InvariantCulture);
        string noun = told.Unit == "people" ? told.Unit : told.Unit + "s";
        string text = $"{number} {noun}";
        TextSpan span = Put(text);
        Participant counted = new(span, text, text, told.Unit is "people" ? ParticipantType.Group : ParticipantType.Thing) { HeadLemma = told.Unit };
        return (counted, new Quantity { Span = span, Value = told.Count, Step = 1, Unit = told.Unit, Of = noun, Kind = QuantityKind.Count });
    }

    private TemporalExpression Date(LocalDate day)
    {
        Put("on");
        string text = random.Next(4) == 0 ? day.ToString("d MMMM", CultureInfo.InvariantCulture) : day.DayOfWeek.ToString();
        LocalDateTime start = day.AtMidnight();
        return new TemporalExpression
        {
            Span = Put(text),
            Type = TemporalType.Date,
            Timex = day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            Precision = DatePrecision.Day,
            Start = start,
            End = start.PlusDays(1),
        };
    }
}
