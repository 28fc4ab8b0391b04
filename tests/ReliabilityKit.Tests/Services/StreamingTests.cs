using System.Text;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Html;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Tests.Services;

public class StreamingTests
{
    private static readonly string[] Stories = [Repository.PathOf("samples", "corpus", "museum-theft"), Repository.PathOf("samples", "corpus", "tram-vote")];

    private static readonly DocumentReader Reader = new(new HtmlDocumentReader());

    [Fact]
    public async Task ReadAsync_Folders_GivesTheDocumentsOfRead()
    {
        List<Omission> leftOut = [];
        DocumentSet whole = Reader.Read([.. Stories, "/nowhere"]);

        List<string> ids = [];
        await foreach (Document document in Reader.ReadAsync([.. Stories, "/nowhere"], leftOut.Add))
            ids.Add(document.Id);

        Assert.Equal(whole.Documents.Select(document => document.Id), ids);
        Assert.Equal(whole.Omissions, leftOut);
    }

    [Fact]
    public async Task ReadAsync_ListenerLeaves_EndsTheReading()
    {
        var endless = new EndlessLines("{\"text\":\"The storm sank nine boats.\"}\n");
        await foreach (Document document in Reader.ReadAsync(["-"], _ => { }, endless))
        {
            Assert.NotEmpty(document.Text);
            break;
        }

        Assert.InRange(endless.Position, 1, 1 << 20);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Throws()
    {
        using var cancellation = new CancellationTokenSource();
        var endless = new EndlessLines("{\"text\":\"The storm sank nine boats.\"}\n");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Document document in Reader.ReadAsync(["-"], _ => { }, endless, cancellation.Token))
                await cancellation.CancelAsync();
        });
    }

    [Fact]
    public async Task ParseAsync_ManyDocuments_KeepsTheirOrder()
    {
        var checker = new ReliabilityChecker(new ReliabilityOptions { MaxDegreeOfParallelism = 4 });
        string[] expected = [.. Enumerable.Range(0, 40).Select(i => "d" + i)];
        List<string> ids = [];
        await foreach (ParsedDocument parsed in checker.ParseAsync(Arriving(expected.Select(id => new Document(id, "The storm sank nine boats.")))))
            ids.Add(parsed.Document.Id);

        Assert.Equal(expected, ids);
    }

    [Fact]
    public async Task CheckAsync_DocumentsThatArrive_GivesTheReportOfThoseThatAreThere()
    {
        var checker = new ReliabilityChecker();
        Document[] documents = [.. Reader.Read(Stories).Documents, new Document("interpoint", "A second of this name.")];

        CheckReport arriving = await checker.CheckAsync(Arriving(documents));

        Assert.Equal(Json(checker.Check(documents)), Json(arriving));
    }

    [Fact]
    public async Task CheckAsync_SourceFails_ThrowsWhatItThrew() =>
        await Assert.ThrowsAsync<InvalidDataException>(() => new ReliabilityChecker().CheckAsync(Failing()));

    [Fact]
    public async Task Check_FromManyThreadsAtOnce_GivesEachTheSameReport()
    {
        var checker = new ReliabilityChecker();
        Document[] documents = [.. Reader.Read(Stories).Documents];
        string expected = Json(checker.Check(documents));

        string[] reports = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Json(checker.Check(documents)))));

        Assert.All(reports, report => Assert.Equal(expected, report));
    }

    private static async IAsyncEnumerable<Document> Arriving(IEnumerable<Document> documents)
    {
        foreach (Document document in documents)
        {
            await Task.Yield();
            yield return document;
        }
    }

    private static async IAsyncEnumerable<Document> Failing()
    {
        yield return new Document("a", "The storm sank nine boats.");
        await Task.Yield();
        throw new InvalidDataException("the wire broke");
    }

    private static string Json(CheckReport report)
    {
        var output = new MemoryStream();
        new JsonReportWriter().Write(report, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>The same line again and again, without end.</summary>
    private sealed class EndlessLines(string line) : MemoryStream
    {
        private readonly byte[] _line = Encoding.UTF8.GetBytes(line);
        private long _position;

        public override long Position
        {
            get => Interlocked.Read(ref _position);
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int length = Math.Min(count, _line.Length);
            _line.AsSpan(0, length).CopyTo(buffer.AsSpan(offset));
            Interlocked.Add(ref _position, length);
            return length;
        }
    }
}
