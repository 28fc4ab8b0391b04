using NodaTime;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Matching;
using ReliabilityKit.Reports;
using ReliabilityKit.Sources;
using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.Tests.Reports.Html;

/// <summary>A report with a finding of every relation and every kind, of three sources; its words can be chosen.</summary>
internal static class RichReport
{
    public static CheckReport Create(string name = "The Gazette", string title = "A title", string words = "forty boats", string? url = null, string id = "f")
    {
        Document[] documents =
        [
            Document("a", name, title, words, url, day: 3),
            Document("b", name + " two", title, words, url, day: 4),
            Document("c", name + " three", title, words, url, day: 6),
        ];
        Claim[] claims = [.. documents.Select(document => Claim(document, words))];
        return new CheckReport
        {
            Documents = [.. documents],
            Claims = [.. claims],
            Findings = [.. Findings(claims, words, id)],
            Sources = [.. documents.Select(document => Rating(document, words))],
            ContestedFacts = [new ContestedFact(FindingKind.Date, [Position(claims[0], name, words, 0.8), Position(claims[1], name + " two", words, 0.2)])],
            Omissions = [new Omission(name, 3, title)],
        };
    }

    private static IEnumerable<Finding> Findings(Claim[] claims, string words, string id)
    {
        int number = 0;
        foreach (FindingRelation relation in Enum.GetValues<FindingRelation>())
        {
            foreach (FindingKind kind in Enum.GetValues<FindingKind>())
            {
                (Claim a, Claim b) = (claims[number % 3], claims[(number + 1) % 3]);
                yield return new Finding
                {
                    Id = id + number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    Relation = relation,
                    Kind = kind,
                    Confidence = 0.99 - (0.01 * number++),
                    A = Evidence(a, words, words),
                    B = Evidence(b, words, "other " + words),
                    Explanation = words,
                    Weights = [new MatchWeight("prior", "any two", -9), new MatchWeight("actor", "same", 6), new MatchWeight("date", "apart", -1.5)],
                };
            }
        }
    }

    private static SourceRating Rating(Document document, string words) => new()
    {
        Source = document.Source!,
        Documents = 1,
        Trust = 0.7,
        Low = 0.4,
        High = 0.9,
        Grade = ReliabilityGrade.C,
        ScorableClaims = 8,
        Signals = [.. Enum.GetValues<SignalKind>().Select(kind => new SourceSignal(kind, [new SignalEvidence(document, new TextSpan(20, words.Length)), new SignalEvidence(document, default)]))],
        Explanation = words,
    };

    private static FactPosition Position(Claim claim, string source, string words, double confidence) =>
        new(words, confidence, CredibilityGrade.PossiblyTrue, 1, [source], [Evidence(claim, words, words)]);

    private static Document Document(string id, string source, string title, string words, string? url, int day) => new(id + words, $"Before it. They saw {words} today.\n\nAfter it.")
    {
        Source = source,
        Title = title,
        Url = url,
        Published = new LocalDateTime(2031, 5, day, 9, 30).WithOffset(Offset.Zero),
    };

    private static Claim Claim(Document document, string words)
    {
        int start = "Before it. ".Length;
        var speaker = new Participant(new TextSpan(start, 4), "They", words, ParticipantType.Person);
        return new Claim
        {
            Id = document.Id + "#0.0",
            Document = document,
            SentenceIndex = 1,
            SentenceSpan = new TextSpan(start, "They saw  today.".Length + words.Length),
            Span = new TextSpan(start, "They saw ".Length + words.Length),
            Attribution = [new Attribution(speaker, "say", AttributionMode.Quoted)],
            Action = new ClaimAction(new TextSpan(start + 5, 3), "saw", "see", "see", Polarity.Affirmed, Modality.Asserted, Tense.Past),
        };
    }

    private static Evidence Evidence(Claim claim, string words, string value) =>
        new(claim, claim.Span, value) { ValueSpan = new TextSpan(claim.Document.Text.IndexOf("saw ", StringComparison.Ordinal) + 4, words.Length) };
}
