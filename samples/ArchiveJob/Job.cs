using ReliabilityKit;
using ReliabilityKit.Archives;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Html;

namespace ArchiveJob;

/// <summary>Streams a corpus through the parser into an archive. Only the archive grows: under a kilobyte a claim, and no text is kept elsewhere.</summary>
internal static class Job
{
    public static async Task<int> RunAsync(string corpus, string folder, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        using var claims = new CsvFile(Path.Combine(folder, "claims.csv"), Tables.ClaimColumns);
        using var findings = new CsvFile(Path.Combine(folder, "findings.csv"), Tables.FindingColumns);
        var progress = new ProgressLine(CorpusSize.CountDocuments(corpus));
        var archive = new ClaimArchive();
        try
        {
            await foreach (ParsedDocument document in ReadAsync(corpus, cancellation))
            {
                // Asked before it is added: each pair of documents is compared once, when the later one comes.
                ArchiveAnswer answer = archive.Ask(document, cancellation);
                archive.Add(document);
                foreach (Claim claim in document.Claims) claims.Write(Tables.RowOf(claim));
                foreach (Finding finding in answer.Findings) findings.Write(Tables.RowOf(finding));
                progress.Advance(document.Claims.Length, answer.Findings.Length);
            }
        }
        catch (OperationCanceledException)
        {
            progress.Finish("stopped; what is written is whole");
            return 130;
        }

        progress.Finish($"done; the archive takes {archive.Bytes / 1_000_000.0:0.0} MB");
        return archive.DocumentCount > 0 ? 0 : 2;
    }

    private static IAsyncEnumerable<ParsedDocument> ReadAsync(string corpus, CancellationToken cancellation)
    {
        var reader = new DocumentReader(new HtmlDocumentReader());
        IAsyncEnumerable<Document> documents = reader.ReadAsync([corpus], omission => Console.Error.WriteLine("\rleft out: " + omission), cancellationToken: cancellation);
        return new ReliabilityChecker().ParseAsync(documents, cancellation);
    }
}
