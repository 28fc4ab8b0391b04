using ReliabilityKit.Archives;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Html;

namespace ReliabilityKit.Tests.Readme;

/// <summary>The code of the README that streams a corpus into an archive, line for line.</summary>
internal static class StreamingCode
{
    public static async Task<ClaimArchive> RunAsync()
    {
        string[] paths = [Repository.PathOf("samples", "corpus", "museum-theft"), Repository.PathOf("samples", "corpus", "tram-vote")];
        var checker = new ReliabilityChecker();
        var reader = new DocumentReader(new HtmlDocumentReader());
        var archive = new ClaimArchive();

        // begin
        await foreach (ParsedDocument document in checker.ParseAsync(reader.ReadAsync(paths, Console.Error.WriteLine)))
            archive.Add(document);
        // end

        return archive;
    }
}
