using System.Collections.Immutable;
using ReliabilityKit.Archives;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Html;

namespace ReliabilityKit.Tests.Archives;

/// <summary>The sample corpus, parsed once for all tests of archives, and how their answers are compared.</summary>
internal static class SampleArchive
{
    private static readonly Lazy<ImmutableArray<ParsedDocument>> Parsed = new(() => [.. Read().Select(new ReliabilityChecker().Parse)]);

    /// <summary>The articles of all stories.</summary>
    public static ImmutableArray<ParsedDocument> Documents => Parsed.Value;

    /// <summary>Makes an archive.</summary>
    public static ClaimArchive Of(IEnumerable<ParsedDocument> documents, int threads = 1)
    {
        ClaimArchive archive = new(new ArchiveOptions { MaxDegreeOfParallelism = threads });
        foreach (ParsedDocument document in documents) Assert.True(archive.Add(document));
        return archive;
    }

    /// <summary>Everything that a report would say of findings, a line each.</summary>
    public static string[] Lines(IEnumerable<Finding> findings) =>
        [.. findings.Select(finding => FormattableString.Invariant(
            $"{finding.Id} {finding.Relation} {finding.Kind} {finding.Confidence} {finding.A.Claim.Id} {finding.B.Claim.Id} {finding.Explanation}"))];

    /// <summary>The findings of a cross-check, in its order.</summary>
    public static string[] CrossCheck(ClaimArchive archive) => Lines(archive.CrossCheck().SelectMany(answer => answer.Findings));

    private static IEnumerable<Document> Read() =>
        from story in Directory.GetDirectories(Repository.PathOf("samples", "corpus")).Order(StringComparer.Ordinal)
        from document in new DocumentReader(new HtmlDocumentReader()).Read([story]).Documents
        select new Document($"{Path.GetFileName(story)}/{document.Id}", document.Text)
        {
            Source = document.Source,
            Published = document.Published,
            Passages = document.Passages,
        };
}
