using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ReliabilityKit.Documents.Input;

/// <summary>Turns reading on a thread of its own into documents that are waited for, few of them ahead of whoever takes them.</summary>
internal static class DocumentStream
{
    private const int Ahead = 16;

    /// <param name="read">Reads the input to its end and passes each document on; blocks while too many wait.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async IAsyncEnumerable<Document> Run(
        Action<Action<Document>, CancellationToken> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Whoever stops listening early ends the reading too.
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Channel<Document> documents = Channel.CreateBounded<Document>(Ahead);
        Task reading = Task.Run(() => Feed(read, documents.Writer, ended.Token), CancellationToken.None);
        try
        {
            await foreach (Document document in documents.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return document;
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(false);
        }
    }

    private static void Feed(Action<Action<Document>, CancellationToken> read, ChannelWriter<Document> documents, CancellationToken cancellationToken)
    {
        try
        {
            read(document => documents.WriteAsync(document, cancellationToken).AsTask().GetAwaiter().GetResult(), cancellationToken);
            documents.Complete();
        }
        catch (Exception exception)
        {
            // The reader of the channel throws it on.
            documents.Complete(exception);
        }
    }
}
