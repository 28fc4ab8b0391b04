using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit;

/// <summary>Parses documents that arrive one by one, several at a time, and hands them on in the order in which they came.</summary>
internal static class ParsingStream
{
    public static async IAsyncEnumerable<ParsedDocument> Run(
        IAsyncEnumerable<Document> documents, ClaimParser parser, SentenceMemory? memory, int threads, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Whoever stops listening early ends the reading too.
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Channel<Task<ParsedDocument>> underWay = Channel.CreateBounded<Task<ParsedDocument>>(threads);
        Task feeding = Task.Run(() => FeedAsync(documents, document => parser.Parse(document, memory, ended.Token), underWay.Writer, ended.Token), CancellationToken.None);
        try
        {
            await foreach (Task<ParsedDocument> parsing in underWay.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return await parsing.ConfigureAwait(false);
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(false);
        }
    }

    private static async Task FeedAsync(
        IAsyncEnumerable<Document> documents, Func<Document, ParsedDocument> parse, ChannelWriter<Task<ParsedDocument>> underWay, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (Document document in documents.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await underWay.WaitToWriteAsync(cancellationToken).ConfigureAwait(false);
                await underWay.WriteAsync(Task.Run(() => parse(document), cancellationToken), cancellationToken).ConfigureAwait(false);
            }

            underWay.Complete();
        }
        catch (Exception exception)
        {
            // The reader of the channel throws it on.
            underWay.Complete(exception);
        }
    }
}
