using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.Reports.Summaries;

/// <summary>What a report says of one source.</summary>
/// <param name="Name">The source, or the id of a document that names none.</param>
/// <param name="Rating">How it was rated, or <see langword="null"/> where it was not.</param>
internal sealed record SourceRow(string Name, SourceRating? Rating)
{
    private readonly int[] _findings = new int[ReportSummary.Relations.Length];

    /// <summary>Gets the number of its documents.</summary>
    public int Documents { get; private set; }

    /// <summary>Gets the number of its documents that are mostly taken from an earlier document of another source.</summary>
    public int CopiedDocuments { get; private set; }

    /// <summary>Gets the number of its documents that count as witnesses of their own.</summary>
    public int IndependentDocuments => Documents - CopiedDocuments;

    /// <summary>Gets the number of claims in its documents.</summary>
    public int Claims { get; private set; }

    /// <summary>Returns the number of findings of a relation that it has a side in.</summary>
    public int CountOf(FindingRelation relation) => _findings[(int)relation];

    /// <summary>Returns the name that a document counts under.</summary>
    public static string NameOf(Document document) => document.Source ?? document.Id;

    /// <summary>Counts a document.</summary>
    public void AddDocument(bool isCopied)
    {
        Documents++;
        if (isCopied)
            CopiedDocuments++;
    }

    /// <summary>Counts a claim.</summary>
    public void AddClaim() => Claims++;

    /// <summary>Counts a finding.</summary>
    public void AddFinding(FindingRelation relation) => _findings[(int)relation]++;
}
