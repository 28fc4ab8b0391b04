using System.Text.Json;
using ReliabilityKit.Claims;

namespace ReliabilityKit.Reports.JsonLd;

/// <summary>Writes claims.</summary>
internal static class ClaimNode
{
    public static void WriteAll(Utf8JsonWriter json, CheckReport report)
    {
        foreach (Claim claim in report.Claims)
            Write(json, claim);
    }

    /// <summary>Returns the name of a claim inside the file.</summary>
    public static string ReferenceOf(Claim claim) => "#claim-" + WebAddress.Escape(claim.Id);

    private static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "Claim");
        json.WriteString("@id"u8, ReferenceOf(claim));
        json.WriteString("identifier"u8, claim.Id);
        json.WriteString("text"u8, claim.Quote);
        WriteAuthor(json, claim);
        ArticleNode.WriteIfKnown(json, "datePublished"u8, ReportTime.Format(claim.Document));
        ArticleNode.WriteIfKnown(json, "temporalCoverage"u8, Coverage(claim));
        if (claim.Place is { } place)
            ArticleNode.Named(json, "spatialCoverage"u8, "Place", place.Name);
        json.WriteStartObject("appearance"u8);
        json.WriteString("@id"u8, WebAddress.ReferenceOf(claim.Document));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The author of a claim is who makes it: the speaker it is attributed to, else whoever published it.</summary>
    private static void WriteAuthor(Utf8JsonWriter json, Claim claim)
    {
        if (claim.Attribution is [.., var innermost])
            ArticleNode.Named(json, "author"u8, TypeOf(innermost.Speaker), innermost.Speaker.Name);
        else if (claim.Document.Source is { } source)
            ArticleNode.Organization(json, "author"u8, source);
    }

    // schema.org wants a person or an organization as author; a group or a place that speaks acts as one.
    private static string TypeOf(Participant speaker) => speaker.Type == ParticipantType.Person ? "Person" : "Organization";

    /// <summary>The days of the event as an ISO 8601 interval, open ends as "..".</summary>
    private static string? Coverage(Claim claim)
    {
        if (claim.Date is not { } date)
            return null;
        string? start = ReportTime.Format(date.Start?.Date);
        string? end = ReportTime.Format(ReportTime.LastDay(date));
        if (start == end)
            return start;
        return $"{start ?? ".."}/{end ?? ".."}";
    }
}
