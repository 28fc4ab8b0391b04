using System.Globalization;
using System.Text;
using System.Text.Json;
using ArchiveJob;
using ReliabilityKit.Tests.Cli;
using ReliabilityKit.Tests.Reports;

namespace ReliabilityKit.Tests.Samples;

/// <summary>The sample of a job over a corpus, run on the library as it stands.</summary>
public sealed class ArchiveJobTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RunAsync_Story_WritesClaimsAndFindings()
    {
        int exitCode = await Job.RunAsync(Repository.PathOf("samples", "corpus", "tram-vote"), _folder.PathOf("tables"), CancellationToken.None);

        List<List<string>> claims = Rows("claims.csv"), findings = Rows("findings.csv");
        Assert.Equal(0, exitCode);
        Assert.Equal(Tables.ClaimColumns, claims[0]);
        Assert.Equal(Tables.FindingColumns, findings[0]);
        Assert.InRange(claims.Count, 100, 500);
        Assert.Contains(findings.Skip(1), row => row[1] == "contradiction");
        Assert.Equal(claims.Count - 1, claims.Skip(1).Select(row => row[0]).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task RunAsync_Tables_HaveOneTypeAColumn()
    {
        await Job.RunAsync(Repository.PathOf("samples", "corpus", "tram-vote"), _folder.PathOf("tables"), CancellationToken.None);

        foreach (List<string> row in Rows("claims.csv").Skip(1))
        {
            Assert.Equal(Tables.ClaimColumns.Length, row.Count);
            Assert.All(Cells(row, "start", "length"), cell => Assert.True(int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _), cell));
            Assert.All(Cells(row, "negated"), cell => Assert.Contains(cell, new[] { "true", "false" }));
            Assert.All(Cells(row, "date_start", "date_end"), cell => Assert.Matches("^([0-9]{4}-[0-9]{2}-[0-9]{2})?$", cell));
            Assert.All(Cells(row, "quantity_value", "quantity_low", "quantity_high", "checkability"), cell => Assert.Matches("^(-?[0-9.E+-]+)?$", cell));
        }
    }

    [Fact]
    public async Task RunAsync_OneContradictionInManyArticles_IsFoundOnce()
    {
        string corpus = Corpus(["The storm sank at least 14 boats in Vesla.", .. Enumerable.Repeat("A choir sang.", 20), "The storm sank nine boats in Vesla."]);

        await Job.RunAsync(corpus, _folder.PathOf("tables"), CancellationToken.None);

        Assert.Single(Rows("findings.csv"), row => row[1] == "contradiction");
    }

    [Fact]
    public async Task RunAsync_HostileText_StaysInItsCell()
    {
        string corpus = Corpus(["Ida Lund said: \"The storm, as we know,\nsank 14 boats\", and left."]);

        await Job.RunAsync(corpus, _folder.PathOf("tables"), CancellationToken.None);

        Assert.All(Rows("claims.csv"), row => Assert.Equal(Tables.ClaimColumns.Length, row.Count));
    }

    [Fact]
    public async Task RunAsync_BrokenLine_DoesTheRest()
    {
        string corpus = _folder.Write("articles.jsonl", "{\"text\":\"The storm sank nine boats.\"}\nno JSON\n{\"text\":\"The council met.\"}\n");

        Assert.Equal(0, await Job.RunAsync(corpus, _folder.PathOf("tables"), CancellationToken.None));
        Assert.Equal(2, Rows("claims.csv").Skip(1).Select(row => row[1]).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task RunAsync_Stopped_LeavesWholeFilesAndSaysSo()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        Assert.Equal(130, await Job.RunAsync(Corpus(["The storm sank nine boats."]), _folder.PathOf("tables"), cancellation.Token));
        Assert.Equal(Tables.ClaimColumns, Assert.Single(Rows("claims.csv")));
    }

    [Fact]
    public async Task RunAsync_NothingThere_ExitsWith2() =>
        Assert.Equal(2, await Job.RunAsync(_folder.PathOf("nowhere"), _folder.PathOf("tables"), CancellationToken.None));

    private string Corpus(IEnumerable<string> texts)
    {
        IEnumerable<string> lines = texts.Select((text, i) => JsonSerializer.Serialize(new { id = "d" + i, source = "s" + i, text }));
        return _folder.Write("articles.jsonl", string.Join('\n', lines));
    }

    // The tables end their lines as columnar stores like them, without a carriage return.
    private List<List<string>> Rows(string name)
    {
        string text = File.ReadAllText(Path.Combine(_folder.PathOf("tables"), name), new UTF8Encoding(false, throwOnInvalidBytes: true));
        return CsvText.Parse(text, lineEnd: "\n");
    }

    private static IEnumerable<string> Cells(List<string> row, params string[] columns) => columns.Select(column => row[Array.IndexOf(Tables.ClaimColumns, column)]);
}
