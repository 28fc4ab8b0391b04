using NodaTime;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Tests.Reports.Summaries;

/// <summary>Puts small reports together: documents of two sentences, a claim each, and findings between them.</summary>
internal sealed class Story
{
    private const string First = "The dam at Orrby broke.";
    private const string Second = "Two mills stand under water.";

    private readonly List<Document> _documents = [];
    private readonly List<Claim> _claims = [];
    private readonly List<Finding> _findings = [];

    public CheckReport Report => new() { Documents = [.. _documents], Claims = [.. _claims], Findings = [.. _findings] };

    /// <summary>Adds a document and returns its claims.</summary>
    public (Claim First, Claim Second) Add(string id, string? source = null, LocalDateTime? published = null)
    {
        var document = new Document(id, $"{First} {Second}") { Source = source, Published = published?.WithOffset(Offset.Zero) };
        _documents.Add(document);
        Claim first = Claim(document, 0, new TextSpan(0, First.Length));
        Claim second = Claim(document, 1, new TextSpan(First.Length + 1, Second.Length));
        _claims.AddRange([first, second]);
        return (first, second);
    }

    /// <summary>Adds a finding and returns it.</summary>
    public Finding Find(FindingRelation relation, FindingKind kind, Claim a, Claim b, string valueA = "one", string valueB = "two")
    {
        var finding = new Finding
        {
            Id = $"f{_findings.Count}",
            Relation = relation,
            Kind = kind,
            Confidence = 0.9,
            A = new Evidence(a, a.Span, valueA),
            B = new Evidence(b, b.Span, valueB),
            Explanation = "Why.",
            Weights = [],
        };
        _findings.Add(finding);
        return finding;
    }

    private static Claim Claim(Document document, int index, TextSpan span) => new()
    {
        Id = $"{document.Id}#{index}.0",
        Document = document,
        SentenceIndex = index,
        SentenceSpan = span,
        Span = span,
        Action = new ClaimAction(span, "broke", "break", "break", Polarity.Affirmed, Modality.Asserted, Tense.Past),
    };
}
