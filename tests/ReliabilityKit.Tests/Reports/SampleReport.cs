using NodaTime;
using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Matching;
using ReliabilityKit.Reports;
using ReliabilityKit.Sources;
using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.Tests.Reports;

/// <summary>A small report with every kind of value, put together by hand: formats are tested without the stages before them.</summary>
internal static class SampleReport
{
    private const string LeftText = "Port director Ida Lund said the Vesla quay would not reopen before 3 May; at least 1,250.5 tonnes of *grain* were lost.";
    private const string RightText = "Fylkesposten | \"The quay reopened on 2 May\",\nthe port's owner said. Some 900 to 1,000 tonnes of grain were lost.";

    public static Document Left { get; } = new("left", LeftText)
    {
        Source = "Nordline <Wire>",
        Title = "Quay | closed",
        Published = new LocalDateTime(2031, 5, 1, 9, 30).WithOffset(Offset.FromHours(2)),
        Url = "https://nordline.example/quay",
    };

    public static Document Right { get; } = new("right", RightText);

    public static Claim LeftClaim { get; } = new()
    {
        Id = "left#0.0",
        Document = Left,
        SentenceIndex = 0,
        SentenceSpan = new TextSpan(0, LeftText.Length),
        Span = SpanOf(LeftText, "the Vesla quay would not reopen before 3 May"),
        Attribution = [new Attribution(Person("Ida Lund"), "say", AttributionMode.Reported)],
        Actor = new Participant(SpanOf(LeftText, "the Vesla quay"), "the Vesla quay", "Vesla quay", ParticipantType.Place),
        Action = new ClaimAction(
            SpanOf(LeftText, "would not reopen"), "would not reopen", "reopen", "reopen", Polarity.Negated, Modality.Planned, Tense.Future),
        Date = new TemporalExpression
        {
            Span = SpanOf(LeftText, "before 3 May"),
            Type = TemporalType.Date,
            Timex = "2031-05-03",
            Precision = DatePrecision.Day,
            Relation = DateRelation.Before,
            Start = new LocalDateTime(2031, 5, 3, 0, 0),
            End = new LocalDateTime(2031, 5, 4, 0, 0),
        },
        Quantities =
        [
            new Quantity
            {
                Span = SpanOf(LeftText, "at least 1,250.5 tonnes"),
                Value = 1250.5,
                Low = 1250.5,
                Relation = QuantityRelation.AtLeast,
                Unit = "tonne",
                Of = "grain",
                Concepts = ["grain"],
                Kind = QuantityKind.Mass,
            },
        ],
    };

    public static Claim RightClaim { get; } = new()
    {
        Id = "right#0.0",
        Document = Right,
        SentenceIndex = 0,
        SentenceSpan = new TextSpan(15, 55),
        Span = SpanOf(RightText, "The quay reopened on 2 May\",\nthe port's owner"),
        Kind = PredicateKind.Verb,
        Actor = new Participant(SpanOf(RightText, "The quay"), "The quay", "quay", ParticipantType.Thing),
        Action = new ClaimAction(SpanOf(RightText, "reopened"), "reopened", "reopen", "reopen", Polarity.Affirmed, Modality.Asserted, Tense.Past),
        Arguments = [new Argument("on", new Participant(SpanOf(RightText, "2 May"), "2 May", "2 May", ParticipantType.Thing))],
        Quantities =
        [
            new Quantity
            {
                Span = SpanOf(RightText, "900 to 1,000 tonnes"),
                Low = 900,
                High = 1000,
                Relation = QuantityRelation.About,
                Unit = "tonne",
                Kind = QuantityKind.Mass,
            },
        ],
    };

    public static CheckReport Report { get; } = new()
    {
        Documents = [Left, Right],
        Claims = [LeftClaim, RightClaim],
        Findings =
        [
            Finding("f1", FindingRelation.Contradiction, FindingKind.Polarity, 0.98765432, "One says the quay reopened, the other that it did not."),
            Finding("f2", FindingRelation.Corroboration, FindingKind.Place, 0.6, "Both name the Vesla quay."),
        ],
        Sources =
        [
            Rating("Nordline <Wire>", 0.84, ReliabilityGrade.B, 7, new SourceSignal(SignalKind.Confirmed, [new SignalEvidence(Left, LeftClaim.Span)])),
            Rating("right", 0.61, ReliabilityGrade.F, 2, new SourceSignal(SignalKind.MissingByline, [new SignalEvidence(Right, default)])),
        ],
        ContestedFacts =
        [
            new ContestedFact(
                FindingKind.Polarity,
                [
                    new FactPosition("not reopen", 0.7, CredibilityGrade.PossiblyTrue, 1, ["Nordline <Wire>"], [new Evidence(LeftClaim, LeftClaim.Span, "not reopen")]),
                    new FactPosition("reopened", 0.3, CredibilityGrade.Doubtful, 1, ["right"], [new Evidence(RightClaim, RightClaim.Span, "reopened")]),
                ]),
        ],
        Omissions = [new Omission("press.jsonl", 12, "not JSON at byte 7"), new Omission("photo.html", null, "no text")],
    };

    private static Finding Finding(string id, FindingRelation relation, FindingKind kind, double confidence, string explanation) => new()
    {
        Id = id,
        Relation = relation,
        Kind = kind,
        Confidence = confidence,
        A = new Evidence(LeftClaim, LeftClaim.Span, "not reopen") { ValueSpan = SpanOf(LeftText, "not reopen") },
        B = new Evidence(RightClaim, RightClaim.Span, "reopened") { ValueSpan = SpanOf(RightText, "reopened") },
        Explanation = explanation,
        Weights = [new MatchWeight("prior", "any two claims", -7.25), new MatchWeight("actor", "same place", 5.123456)],
    };

    private static SourceRating Rating(string source, double trust, ReliabilityGrade grade, int claims, SourceSignal signal) => new()
    {
        Source = source,
        Documents = 1,
        Trust = trust,
        Low = trust - 0.2,
        High = trust + 0.1,
        Grade = grade,
        ScorableClaims = claims,
        Signals = [signal],
        Explanation = $"{grade}, for this reason.",
    };

    private static Participant Person(string name) => new(SpanOf(LeftText, name), name, name, ParticipantType.Person);

    private static TextSpan SpanOf(string text, string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? new TextSpan(start, words.Length) : throw new ArgumentException($"\"{words}\" is not in the text");
    }
}
