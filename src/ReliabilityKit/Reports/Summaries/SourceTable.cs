using System.Collections.Immutable;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Reports.Summaries;

/// <summary>The sources of a report, in the order in which its documents name them.</summary>
internal sealed class SourceTable
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    private SourceTable(CheckReport report)
    {
        var rows = ImmutableArray.CreateBuilder<SourceRow>();
        var ratings = report.Sources.ToDictionary(rating => rating.Source, StringComparer.Ordinal);
        foreach (string name in report.Documents.Select(SourceRow.NameOf))
        {
            if (_indexes.TryAdd(name, rows.Count))
                rows.Add(new SourceRow(name, ratings.GetValueOrDefault(name)));
        }

        Rows = rows.ToImmutable();
        Count(report);
    }

    /// <summary>Gets the rows.</summary>
    public ImmutableArray<SourceRow> Rows { get; }

    /// <summary>Gets the number of sources that have at least one document of their own.</summary>
    public int IndependentCount => Rows.Count(row => row.IndependentDocuments > 0);

    public static SourceTable Of(CheckReport report) => new(report);

    /// <summary>Returns the index of the source of a document, or -1 where the document is none of the report's.</summary>
    public int IndexOf(Document document) => _indexes.GetValueOrDefault(SourceRow.NameOf(document), -1);

    private void Count(CheckReport report)
    {
        HashSet<string> copied = CopiedDocuments.Find(report);
        foreach (Document document in report.Documents)
            RowOf(document)?.AddDocument(copied.Contains(document.Id));
        foreach (Claim claim in report.Claims)
            RowOf(claim.Document)?.AddClaim();
        foreach (Finding finding in report.Findings)
        {
            SourceRow? a = RowOf(finding.A.Claim.Document);
            SourceRow? b = RowOf(finding.B.Claim.Document);
            a?.AddFinding(finding.Relation);
            if (!ReferenceEquals(a, b))
                b?.AddFinding(finding.Relation);
        }
    }

    private SourceRow? RowOf(Document document) => IndexOf(document) is var index and >= 0 ? Rows[index] : null;
}
