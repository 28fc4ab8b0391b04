using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Tests.Findings;

/// <summary>Fills in a claim by the words of its text.</summary>
internal sealed class ClaimDraft(Document document, string words, string lemma, int index)
{
    private readonly TextSpan _action = Find(document, words, 0);
    private readonly List<Quantity> _quantities = [];
    private readonly List<Argument> _arguments = [];
    private readonly List<Attribution> _attribution = [];
    private Participant? _actor;
    private Participant? _object;
    private Participant? _place;
    private TemporalExpression? _date;
    private PredicateKind _kind;
    private Polarity _polarity;
    private Modality _modality;
    private Tense _tense;
    private readonly string _lemma = lemma.Split(' ')[0];

    public ClaimDraft Actor(string text, string? name = null, ParticipantType type = ParticipantType.Thing, string head = "")
    {
        _actor = Participant(text, name, type, head);
        return this;
    }

    public ClaimDraft Person(string text, string? name = null) => Actor(text, name, ParticipantType.Person);

    public ClaimDraft Object(string text, string? name = null, ParticipantType type = ParticipantType.Thing, string head = "")
    {
        _object = Participant(text, name, type, head);
        return this;
    }

    public ClaimDraft ObjectPerson(string text, string? name = null) => Object(text, name, ParticipantType.Person);

    public ClaimDraft Place(string text)
    {
        _place = Participant(text, null, ParticipantType.Place, "");
        return this;
    }

    public ClaimDraft Argument(string role, string text, string head = "")
    {
        _arguments.Add(new Argument(role, Participant(text, null, ParticipantType.Thing, head)));
        return this;
    }

    /// <summary>A date as <c>2025-03</c> or <c>2025-03-04</c> or <c>2025</c>.</summary>
    public ClaimDraft On(string text, string date, DateRelation relation = DateRelation.During)
    {
        DatePrecision precision = date.Length switch { 4 => DatePrecision.Year, 7 => DatePrecision.Month, _ => DatePrecision.Day };
        LocalDate start = LocalDatePattern.Iso.Parse(date + "-01-01"[..(10 - date.Length)]).Value;
        LocalDate end = precision switch
        {
            DatePrecision.Year => start.PlusYears(1),
            DatePrecision.Month => start.PlusMonths(1),
            _ => start.PlusDays(1),
        };
        _date = new TemporalExpression
        {
            Span = Find(document, text, Sentence().Start),
            Type = TemporalType.Date,
            Timex = date,
            Precision = precision,
            Relation = relation,
            Start = start.AtMidnight(),
            End = end.AtMidnight(),
        };
        return this;
    }

    public ClaimDraft Count(string text, double value, string unit, QuantityRelation relation = QuantityRelation.Equal, string of = "") =>
        Number(text, value, unit, QuantityKind.Count, relation, of);

    public ClaimDraft Number(
        string text, double value, string unit, QuantityKind kind, QuantityRelation relation = QuantityRelation.Equal, string of = "")
    {
        _quantities.Add(new Quantity
        {
            Span = Find(document, text, Sentence().Start),
            Value = value,
            Low = relation is QuantityRelation.AtLeast or QuantityRelation.MoreThan ? value : null,
            High = relation is QuantityRelation.AtMost or QuantityRelation.LessThan ? value : null,
            Relation = relation,
            Unit = unit,
            Of = of,
            Kind = kind,
        });
        return this;
    }

    public ClaimDraft By(string speaker, string verb = "say", AttributionMode mode = AttributionMode.Reported)
    {
        _attribution.Add(new Attribution(Participant(speaker, null, ParticipantType.Person, ""), verb, mode));
        return this;
    }

    public ClaimDraft Not() => Set(() => _polarity = Polarity.Negated);

    public ClaimDraft As(Modality modality) => Set(() => _modality = modality);

    public ClaimDraft In(Tense tense) => Set(() => _tense = tense);

    public ClaimDraft Of(PredicateKind kind) => Set(() => _kind = kind);

    public Claim ToClaim() => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{document.Id}#{Sentence().Start}.{index}"),
        Document = document,
        SentenceIndex = Sentence().Start,
        SentenceSpan = Sentence(),
        Span = Sentence(),
        Kind = _kind,
        Attribution = [.. _attribution],
        Actor = _actor,
        Object = _object,
        Arguments = [.. _arguments],
        Place = _place,
        Date = _date,
        Quantities = [.. _quantities],
        Action = new ClaimAction(_action, words, _lemma, lemma, _polarity, _modality, _tense),
    };

    private ClaimDraft Set(Action set)
    {
        set();
        return this;
    }

    /// <summary>From the full stop before the predicate to the one after it.</summary>
    private TextSpan Sentence()
    {
        int start = document.Text.LastIndexOf(". ", _action.Start, StringComparison.Ordinal);
        int end = document.Text.IndexOf(". ", _action.End, StringComparison.Ordinal);
        return TextSpan.FromBounds(start < 0 ? 0 : start + 2, end < 0 ? document.Text.Length : end + 1);
    }

    private Participant Participant(string text, string? name, ParticipantType type, string head)
    {
        string bare = text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text.StartsWith("a ", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
        return new Participant(Find(document, text, Sentence().Start), text, name ?? bare, type) { HeadLemma = head };
    }

    private static TextSpan Find(Document document, string words, int from)
    {
        int start = document.Text.IndexOf(words, from, StringComparison.Ordinal);
        Assert.True(start >= 0, $"“{words}” is not in the text of {document.Id}.");
        return new TextSpan(start, words.Length);
    }
}
