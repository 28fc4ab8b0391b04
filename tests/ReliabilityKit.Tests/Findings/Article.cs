using NodaTime;
using NodaTime.Text;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Matching;

namespace ReliabilityKit.Tests.Findings;

/// <summary>A document with claims made by hand, so that rules are tested apart from the parser.</summary>
internal sealed class Article
{
    private readonly List<Claim> _claims = [];

    public Article(string id, string text, string? published = "2025-03-04T12:00:00Z")
    {
        OffsetDateTime? time = published is null ? null : OffsetDateTimePattern.Rfc3339.Parse(published).Value;
        Document = new Document(id, text) { Source = $"The {id} News", Published = time };
    }

    public Document Document { get; }

    /// <summary>Adds a claim whose predicate is the first occurrence of some words.</summary>
    public Article Claim(string words, string lemma, Action<ClaimDraft> fill)
    {
        ClaimDraft draft = new(Document, words, lemma, _claims.Count);
        fill(draft);
        _claims.Add(draft.ToClaim());
        return this;
    }

    public DocumentProfile Profile() => new(Document, [.. _claims], []);

    public static IReadOnlyList<Finding> Examine(params Article[] articles) => Examine(0.5, articles);

    public static IReadOnlyList<Finding> Examine(double minimumConfidence, params Article[] articles) =>
        new CrossExaminer(minimumConfidence, 1).Examine([.. articles.Select(article => article.Profile())]);
}
