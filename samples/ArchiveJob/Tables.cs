using NodaTime.Text;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;

namespace ArchiveJob;

/// <summary>The columns of both tables, and a row for each claim and finding. Offsets count UTF-16 units.</summary>
internal static class Tables
{
    public static readonly string[] ClaimColumns =
    [
        "claim_id", "document_id", "source", "published", "start", "length", "actor", "action", "negated", "modality", "object", "place",
        "date_start", "date_end", "quantity_value", "quantity_low", "quantity_high", "quantity_unit", "speaker", "checkability", "quote",
    ];

    public static readonly string[] FindingColumns =
    [
        "finding_id", "relation", "kind", "confidence", "a_claim_id", "a_source", "a_value", "a_quote", "b_claim_id", "b_source", "b_value", "b_quote", "explanation",
    ];

    public static object?[] RowOf(Claim claim)
    {
        var quantity = claim.Quantities.FirstOrDefault();
        return
        [
            claim.Id, claim.Document.Id, claim.Document.Source, PublishedOf(claim.Document), claim.Span.Start, claim.Span.Length,
            claim.Actor?.Name, claim.Action.Phrase, claim.Action.Polarity == Polarity.Negated, claim.Action.Modality.ToString().ToLowerInvariant(),
            claim.Object?.Name, claim.Place?.Name, DayOf(claim.Date?.Days?.Start), DayOf(claim.Date?.Days?.End),
            quantity?.Value, quantity?.Low, quantity?.High, quantity?.Unit, claim.Attribution.FirstOrDefault()?.Speaker.Name, claim.Checkability.Score, claim.Quote,
        ];
    }

    public static object?[] RowOf(Finding finding) =>
    [
        finding.Id, finding.Relation.ToString().ToLowerInvariant(), finding.Kind.ToString().ToLowerInvariant(), Math.Round(finding.Confidence, 4),
        finding.A.Claim.Id, finding.A.Claim.Document.Source, finding.A.Value, finding.A.Quote,
        finding.B.Claim.Id, finding.B.Claim.Document.Source, finding.B.Value, finding.B.Quote, finding.Explanation,
    ];

    // In UTC, which every store reads alike.
    private static string? PublishedOf(Document document) =>
        document.Published is { } time ? InstantPattern.General.Format(time.ToInstant()) : null;

    private static string? DayOf(NodaTime.LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : null;
}
