using System.Diagnostics.CodeAnalysis;

namespace ReliabilityKit.Documents;

/// <summary>Makes documents from web pages. The package ReliabilityKit.Html has one.</summary>
/// <remarks>Implementations are called from one thread at a time by a <see cref="DocumentReader"/>, for many pages one after another.</remarks>
public interface IPageReader
{
    /// <summary>Makes a document from a page.</summary>
    /// <param name="id">The <see cref="Document.Id"/> of the document to make.</param>
    /// <param name="html">The markup, decoded.</param>
    /// <param name="document">The document, with the title, source, publication time and address that the page itself gives.</param>
    /// <param name="reason">When no document could be made: one line saying why.</param>
    /// <returns><see langword="true"/> when a document was made. A page is never a reason to throw.</returns>
    bool TryRead(string id, string html, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out string? reason);
}
