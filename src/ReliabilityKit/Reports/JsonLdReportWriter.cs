using System.Text.Json;
using ReliabilityKit.Reports.Json;
using ReliabilityKit.Reports.JsonLd;

namespace ReliabilityKit.Reports;

/// <summary>Writes a report as JSON-LD in the vocabulary of schema.org: articles, the claims they make, and drafts of reviews.</summary>
/// <remarks>
/// Every claim is a <c>Claim</c>. A claim that another text contradicts or another speaker disputes also gets a <c>ClaimReview</c> marked as draft: it
/// has what a reviewer needs to begin with, and neither a rating nor an author, because which side is right is for a person to find out.
/// </remarks>
public sealed class JsonLdReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, JsonStyle.Indented);
        json.WriteStartObject();
        json.WriteString("@context"u8, "https://schema.org");
        json.WriteStartArray("@graph"u8);
        ArticleNode.WriteAll(json, report);
        ClaimNode.WriteAll(json, report);
        ReviewNode.WriteAll(json, report);
        json.WriteEndArray();
        json.WriteEndObject();
        JsonStyle.EndLine(json, output);
        output.Flush();
    }
}
