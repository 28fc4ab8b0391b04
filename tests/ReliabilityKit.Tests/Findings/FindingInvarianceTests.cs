using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports;
using ReliabilityKit.Tests.Archives;

namespace ReliabilityKit.Tests.Findings;

/// <summary>What is found between two documents depends on nothing but these two.</summary>
public sealed class FindingInvarianceTests
{
    private static readonly Document[] Documents = [.. SampleArchive.Documents.Select(document => document.Document)];
    private static readonly Lazy<string[]> Found = new(() => Lines(Check(Documents)));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(42)]
    public void Check_DocumentsInAnyOrder_FindsTheSame(int seed)
    {
        Document[] shuffled = [.. Documents];
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(Found.Value, Lines(Check(shuffled)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16)]
    public void Check_AnyNumberOfThreads_FindsAndAbstainsTheSame(int threads)
    {
        CheckReport report = Check(Documents, threads);
        Assert.Equal(Found.Value, Lines(report));
        Assert.Equal(Reasons(Check(Documents)), Reasons(report));
    }

    [Fact]
    public void Check_UnrelatedDocumentsAdded_FindsTheSameBetweenTheOthers()
    {
        Document[] story = [.. Documents.Where(document => document.Id.StartsWith(StoryOf(Documents[0]), StringComparison.Ordinal))];
        Assert.Equal(Lines(Check(story)), Found.Value.Where(line => line.Contains(StoryOf(Documents[0]), StringComparison.Ordinal)));
    }

    [Fact]
    public void Check_DocumentAddedAgain_FindsTheSameBetweenTheOthers()
    {
        Document original = Documents[0];
        Document copy = new("zzz/copy", original.Text) { Source = original.Source, Published = original.Published, Passages = original.Passages };
        CheckReport report = Check([.. Documents, copy]);
        Finding[] others = [.. report.Findings.Where(finding => finding.A.Claim.Document.Id != copy.Id && finding.B.Claim.Document.Id != copy.Id)];
        Assert.Equal(Found.Value, SampleArchive.Lines(others));
        Assert.DoesNotContain(report.Findings, finding => finding.Relation == FindingRelation.Contradiction && IsBetween(finding, original, copy));
    }

    private static bool IsBetween(Finding finding, Document a, Document b) =>
        finding.A.Claim.Document.Id == a.Id && finding.B.Claim.Document.Id == b.Id && finding.A.Quote == finding.B.Quote;

    private static string StoryOf(Document document) => document.Id[..(document.Id.IndexOf('/', StringComparison.Ordinal) + 1)];

    private static CheckReport Check(Document[] documents, int threads = 0) =>
        new ReliabilityChecker(new ReliabilityOptions { MaxDegreeOfParallelism = threads }).Check(documents);

    private static string[] Lines(CheckReport report) => SampleArchive.Lines(report.Findings);

    private static string[] Reasons(CheckReport report) =>
    [
        .. report.Comparisons.Abstentions.Select(abstention =>
            $"{abstention.Reason} {abstention.Count} {string.Join(' ', abstention.Examples.Select(example => $"{example.A.Id}-{example.B.Id}"))}"),
    ];
}
