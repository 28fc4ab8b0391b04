using System.Globalization;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports;
using ReliabilityKit.Sources.Ratings;

namespace NewsroomDesk;

/// <summary>What the page shows. All offsets are those of JavaScript: UTF-16 units into the text that is sent along.</summary>
internal sealed record CheckAnswer(
    CheckAnswer.Text[] Texts, CheckAnswer.Claimed[] Claims, CheckAnswer.Found[] Findings, CheckAnswer.Rated[] Sources, string[] LeftOut)
{
    public static CheckAnswer Of(CheckReport report, IEnumerable<string> leftOut) => new(
        [.. report.Documents.Select(document => new Text(document.Id, NameOf(document), document.Title, document.Published?.ToString(), AddressOf(document), document.Text))],
        [.. report.Claims.Select(Describe)],
        [.. report.Findings.Select(Describe)],
        [.. report.Sources.Select(Describe)],
        [.. leftOut, .. report.Omissions.Select(omission => omission.ToString())]);

    private static Claimed Describe(Claim claim) => new(
        new Side(claim.Document.Id, claim.Span.Start, claim.Span.Length, 0, 0, ""),
        claim.Actor?.Name,
        (claim.Action.Polarity == Polarity.Negated ? "not " : "") + claim.Action.Phrase,
        claim.Action.Modality == Modality.Asserted ? null : claim.Action.Modality.ToString().ToLowerInvariant(),
        claim.Object?.Name,
        claim.Place?.Name,
        claim.Date?.Span.Of(claim.Document.Text).ToString(),
        string.Join(", ", claim.Quantities.Select(quantity => quantity.Span.Of(claim.Document.Text).ToString())),
        string.Join(", ", claim.Attribution.Select(link => link.Speaker.Name)),
        Math.Round(claim.Checkability.Score, 2));

    private static Found Describe(Finding finding) => new(
        finding.Id,
        finding.Relation.ToString().ToLowerInvariant(),
        finding.Kind.ToString().ToLowerInvariant(),
        Math.Round(finding.Confidence, 2),
        finding.Explanation,
        Describe(finding.A),
        Describe(finding.B),
        [.. finding.Weights.Select(weight => string.Create(CultureInfo.InvariantCulture, $"{weight.Weight:+0.0;−0.0;0.0} bits  {weight.Field}: {weight.Level}"))]);

    private static Side Describe(Evidence evidence) => new(
        evidence.Claim.Document.Id, evidence.Span.Start, evidence.Span.Length, evidence.ValueSpan.Start, evidence.ValueSpan.Length, evidence.Value);

    private static Rated Describe(SourceRating rating) => new(
        rating.Source, rating.Documents, rating.Grade.ToString(), Math.Round(rating.Low, 2), Math.Round(rating.High, 2), rating.ScorableClaims, rating.Explanation);

    private static string NameOf(Document document) => document.Source ?? document.Id;

    // An address that is no web address, such as javascript:…, never becomes a link.
    private static string? AddressOf(Document document) =>
        Uri.TryCreate(document.Url, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http" ? address.AbsoluteUri : null;

    internal sealed record Text(string Id, string Source, string? Title, string? Published, string? Url, string Content);

    internal sealed record Side(string Document, int Start, int Length, int ValueStart, int ValueLength, string Value);

    internal sealed record Claimed(
        Side Side, string? Who, string Does, string? Mode, string? What, string? Where, string? When, string HowMany, string Speaker, double Checkability);

    internal sealed record Found(string Id, string Relation, string Kind, double Confidence, string Explanation, Side A, Side B, string[] Weights);

    internal sealed record Rated(string Source, int Documents, string Grade, double Low, double High, int Claims, string Explanation);
}
