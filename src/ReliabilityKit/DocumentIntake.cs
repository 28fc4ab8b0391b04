using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using ReliabilityKit.Documents;

namespace ReliabilityKit;

/// <summary>Decides document by document which ones a check reads, and lists the others.</summary>
internal sealed class DocumentIntake(ReliabilityOptions options)
{
    private readonly List<Document> _accepted = [];
    private readonly ImmutableArray<Omission>.Builder _omissions = ImmutableArray.CreateBuilder<Omission>();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Gets the documents that are read, in their order.</summary>
    public IReadOnlyList<Document> Accepted => _accepted;

    /// <summary>Gets those that are not.</summary>
    public ImmutableArray<Omission> Omissions => _omissions.ToImmutable();

    /// <summary>Takes a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Whether it is read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public bool Accept(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!_ids.Add(document.Id))
            return Refuse(document, "another document has this id; ids have to differ");
        if (document.Text.Length > options.MaximumDocumentLength)
            return Refuse(document, TooLong(document));
        _accepted.Add(document);
        return true;
    }

    /// <summary>Lets through, of documents that arrive one by one, those that are read.</summary>
    public async IAsyncEnumerable<Document> Filter(
        IAsyncEnumerable<Document> documents, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (Document document in documents.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (Accept(document)) yield return document;
        }
    }

    private bool Refuse(Document document, string reason)
    {
        _omissions.Add(new Omission(document.Id, null, reason));
        return false;
    }

    private string TooLong(Document document) => string.Create(
        CultureInfo.InvariantCulture, $"the text has {document.Text.Length} characters; at most {options.MaximumDocumentLength} are read");
}
