using NodaTime;
using NodaTime.Text;
using ReliabilityKit.Documents;
using ReliabilityKit.Html;
using ReliabilityKit.Tests.Cli;

namespace ReliabilityKit.Tests.Documents.Input;

public class NinjsTests
{
    private static readonly IClock Now = new StoppedClock(Instant.FromUtc(2031, 5, 5, 8, 0));

    private const string Version2 = """
        {"uri":"urn:a","version":"1","versioncreated":"2031-05-05T08:00:00Z","pubstatus":"usable","infosources":[{"name":"Nordline"}],
        "headlines":[{"role":"short","value":"Short"},{"role":"main","value":"Quay closed"}],
        "bodies":[{"role":"main","contenttype":"text/plain","value":"Ten boats lie at Vesla."},{"role":"rich","contenttype":"text/html","value":"<p>x</p>"}]}
        """;

    private const string Version3 = """
        {"uri":"urn:b","versionCreated":"2031-05-05T08:00:00Z","by":"Kystposten","headlines":[{"value":"Mayor left"}],
        "bodies":[{"contentType":"application/xhtml+xml","value":"<p>The mayor <b>left</b>.</p>"}]}
        """;

    [Theory]
    [InlineData(Version2, "urn:a", "Nordline", "Quay closed", "Ten boats lie at Vesla.")]
    [InlineData(Version3, "urn:b", "Kystposten", "Mayor left", "The mayor left.")]
    [InlineData("""{"uri":"urn:c","headline":"Old","copyrightholder":"Agency","body_text":"As it was in version 1."}""", "urn:c", "Agency", "Old", "As it was in version 1.")]
    public void Read_Item_BecomesADocument(string item, string id, string source, string title, string text)
    {
        Document document = Assert.Single(Read(item).Documents);

        Assert.Equal((id, source, title, text), (document.Id, document.Source, document.Title, document.Text.Trim()));
    }

    [Fact]
    public void Read_ItemInAJsonFile_BecomesADocument()
    {
        using var folder = new TemporaryFolder();
        DocumentSet set = new DocumentReader(new HtmlDocumentReader()).Read([folder.Write("items.json", $"[{Version2},{Version3}]")]);

        Assert.Equal(["urn:a", "urn:b"], set.Documents.Select(document => document.Id));
        Assert.Equal("2031-05-05T08:00:00Z", OffsetDateTimePattern.Rfc3339.Format(set.Documents[0].Published!.Value));
    }

    [Theory]
    [InlineData("\"version\":\"9\"", "\"version\":\"10\"", "second")]
    [InlineData("\"version\":\"10\"", "\"version\":\"9\"", "first")]
    [InlineData("\"version\":10", "\"version\":9", "first")]
    [InlineData("\"versioncreated\":\"2031-05-05T08:00:00Z\"", "\"versioncreated\":\"2031-05-05T07:00:00Z\"", "first")]
    [InlineData("\"versioncreated\":\"2031-05-05T08:00:00+02:00\"", "\"versionCreated\":\"2031-05-05T07:00:00Z\"", "second")]
    [InlineData("\"by\":\"x\"", "\"by\":\"x\"", "second")]
    public void Read_TwoVersions_AreOneDocument(string first, string second, string expected)
    {
        DocumentSet set = Read(Item(first, "first"), Item("\"pubstatus\":\"usable\"", "between", "urn:other"), Item(second, "second"));

        Assert.Equal([expected, "between"], set.Documents.Select(document => document.Text));
        Omission omission = Assert.Single(set.Omissions);
        Assert.Equal(expected == "first" ? 3 : 1, omission.Line);
        Assert.Contains("earlier version", omission.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"version\":\"2\",\"pubstatus\":\"withheld\"", "was withheld by its provider", 0)]
    [InlineData("\"version\":\"2\",\"pubStatus\":\"canceled\"", "was cancelled by its provider", 0)]
    [InlineData("\"version\":\"0\",\"pubstatus\":\"canceled\"", "was cancelled by its provider", 0)]
    [InlineData("\"version\":\"0\",\"pubstatus\":\"withheld\"", "is an earlier version", 1)]
    public void Read_StatusOfAnotherVersion_IsRespected(string other, string reason, int documents)
    {
        DocumentSet set = Read(Item("\"version\":\"1\"", "first"), Item(other, "second"));

        Assert.Equal(documents, set.Documents.Length);
        Assert.Contains(set.Omissions, omission => omission.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"embargoed\":\"2031-05-05T08:00:01Z\"", "is under an embargo until 2031-05-05T08:00:01Z")]
    [InlineData("\"embargoed\":\"2031-05-05T09:30:00+01:00\"", "is under an embargo until 2031-05-05T08:30:00Z")]
    [InlineData("\"embargoed\":\"tomorrow\"", "is under an embargo whose end cannot be read")]
    [InlineData("\"embargoed\":7", "is under an embargo whose end cannot be read")]
    [InlineData("\"embargoed\":\"2031-05-05T08:00:00Z\"", null)]
    [InlineData("\"embargoed\":null", null)]
    public void Read_ItemUnderEmbargo_IsLeftOutUntilItEnds(string embargo, string? reason)
    {
        DocumentSet set = Read(Item(embargo, "A text."));

        Assert.Equal(reason is null ? 1 : 0, set.Documents.Length);
        Assert.Equal(reason, set.Omissions.SingleOrDefault()?.Reason);
    }

    [Theory]
    [InlineData("""{"uri":"urn:a"}""", "without a text")]
    [InlineData("""{"uri":"urn:a","bodies":7,"headlines":{},"version":{}}""", "without a text")]
    [InlineData("""{"uri":7}""", "none of")]
    [InlineData("""{"uri":"urn:a","\ud800":1,"bodies":[{"value":"A \ud800 b."}]}""", "surrogates")]
    public void Read_OddItem_IsListed(string item, string reason) =>
        Assert.Contains(reason, Assert.Single(Read(item).Omissions).Reason, StringComparison.Ordinal);

    [Fact]
    public void Read_OurObjectWithAUri_IsNoNewsItem() =>
        Assert.Equal("x", Assert.Single(Read("""{"id":"x","uri":"urn:a","text":"A text."}""").Documents).Id);

    private sealed class StoppedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }

    private static string Item(string members, string text, string uri = "urn:x") =>
        $$"""{"uri":"{{uri}}",{{members}},"bodies":[{"value":"{{text}}"}]}""";

    private static DocumentSet Read(params string[] items)
    {
        using var folder = new TemporaryFolder();
        string lines = string.Join('\n', items.Select(item => item.ReplaceLineEndings(" ")));
        var options = new DocumentReaderOptions { Clock = Now };
        return new DocumentReader(new HtmlDocumentReader(), options).Read([folder.Write("items.jsonl", lines)]);
    }
}
