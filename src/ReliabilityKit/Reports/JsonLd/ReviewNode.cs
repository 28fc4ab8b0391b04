using System.Text.Json;
using ReliabilityKit.Claims;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Reports.JsonLd;

/// <summary>Writes a draft of a review for each claim that is contradicted or disputed, without a verdict.</summary>
internal static class ReviewNode
{
    public static void WriteAll(Utf8JsonWriter json, CheckReport report)
    {
        var conflicts = new Dictionary<string, List<Finding>>(StringComparer.Ordinal);
        foreach (Finding finding in report.Findings)
        {
            if (finding.Relation is not (FindingRelation.Contradiction or FindingRelation.Dispute))
                continue;
            Add(conflicts, finding.A.Claim, finding);
            Add(conflicts, finding.B.Claim, finding);
        }

        foreach (Claim claim in report.Claims)
        {
            if (conflicts.TryGetValue(claim.Id, out List<Finding>? findings))
                Write(json, claim, findings);
        }
    }

    private static void Add(Dictionary<string, List<Finding>> conflicts, Claim claim, Finding finding)
    {
        if (!conflicts.TryGetValue(claim.Id, out List<Finding>? findings))
            conflicts[claim.Id] = findings = [];
        findings.Add(finding);
    }

    private static void Write(Utf8JsonWriter json, Claim claim, List<Finding> findings)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "ClaimReview");
        json.WriteString("@id"u8, "#review-" + WebAddress.Escape(claim.Id));
        json.WriteString("creativeWorkStatus"u8, "Draft");
        json.WriteString("claimReviewed"u8, claim.Quote);
        json.WriteStartObject("itemReviewed"u8);
        json.WriteString("@id"u8, ClaimNode.ReferenceOf(claim));
        json.WriteEndObject();
        json.WriteString("reviewBody"u8, string.Join('\n', findings.Select(finding => finding.Explanation)));
        WriteCitations(json, claim, findings);
        json.WriteEndObject();
    }

    private static void WriteCitations(Utf8JsonWriter json, Claim claim, List<Finding> findings)
    {
        json.WriteStartArray("citation"u8);
        foreach (Finding finding in findings)
        {
            Claim other = finding.A.Claim.Id == claim.Id ? finding.B.Claim : finding.A.Claim;
            json.WriteStartObject();
            json.WriteString("@id"u8, ClaimNode.ReferenceOf(other));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
