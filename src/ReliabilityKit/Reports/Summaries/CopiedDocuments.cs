using NodaTime;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Sources;

namespace ReliabilityKit.Reports.Summaries;

/// <summary>Finds the documents that say nothing of their own: at least half of their text stands in an earlier document of another source.</summary>
/// <remarks>
/// The text counted is that of the sentences with claims, of which the report knows. Earlier is what the other credits for its text, else what was
/// published before, or, where that is not known, what was given before.
/// </remarks>
internal static class CopiedDocuments
{
    private const double LeastShare = 0.5;

    /// <summary>Returns the ids of the copied documents.</summary>
    public static HashSet<string> Find(CheckReport report)
    {
        Dictionary<string, int> order = Order(report);
        CopyDirection direction = new(report.Documents);
        var copied = new Dictionary<string, HashSet<TextSpan>>(StringComparer.Ordinal);
        foreach (Finding finding in report.Findings)
        {
            if (finding.Relation == FindingRelation.Copy && LaterSide(finding, direction, order) is { } later)
                SpansOf(copied, later.Document).Add(later.SentenceSpan);
        }

        return copied.Count == 0 ? [] : Mostly(report, copied);
    }

    private static HashSet<string> Mostly(CheckReport report, Dictionary<string, HashSet<TextSpan>> copied)
    {
        var all = new Dictionary<string, HashSet<TextSpan>>(StringComparer.Ordinal);
        foreach (Claim claim in report.Claims)
        {
            if (copied.ContainsKey(claim.Document.Id))
                SpansOf(all, claim.Document).Add(claim.SentenceSpan);
        }

        return [.. copied.Where(entry => Length(entry.Value) >= LeastShare * Length(all.GetValueOrDefault(entry.Key, entry.Value))).Select(entry => entry.Key)];
    }

    /// <summary>Returns each document's place in time.</summary>
    private static Dictionary<string, int> Order(CheckReport report) => report.Documents
        .OrderBy(document => document.Published?.ToInstant() ?? Instant.MaxValue)
        .Select((document, index) => (document.Id, index))
        .ToDictionary(entry => entry.Id, entry => entry.index, StringComparer.Ordinal);

    /// <summary>Returns the claim of the later document; a source that repeats itself copies nobody.</summary>
    private static Claim? LaterSide(Finding finding, CopyDirection direction, Dictionary<string, int> order)
    {
        (Claim a, Claim b) = (finding.A.Claim, finding.B.Claim);
        if (SourceRow.NameOf(a.Document) == SourceRow.NameOf(b.Document))
            return null;
        if (direction.CopierOf(a.Document, b.Document) is { } copier)
            return copier.Id == a.Document.Id ? a : b;
        return order.GetValueOrDefault(a.Document.Id) > order.GetValueOrDefault(b.Document.Id) ? a : b;
    }

    private static HashSet<TextSpan> SpansOf(Dictionary<string, HashSet<TextSpan>> spans, Document document)
    {
        if (!spans.TryGetValue(document.Id, out HashSet<TextSpan>? found))
            spans[document.Id] = found = [];
        return found;
    }

    private static long Length(HashSet<TextSpan> spans) => spans.Sum(span => (long)span.Length);
}
