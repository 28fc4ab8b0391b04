using System.Collections.Immutable;

namespace ReliabilityKit.Documents;

/// <summary>What <see cref="DocumentReader"/> made of its input: the documents, and what was left out of them.</summary>
/// <param name="Documents">The documents, in the order of the input; each <see cref="Document.Id"/> occurs once.</param>
/// <param name="Omissions">What could not be read as it stood, in the order of the input.</param>
public sealed record DocumentSet(ImmutableArray<Document> Documents, ImmutableArray<Omission> Omissions)
{
    /// <summary>Gets whether a path that the caller named could not be read at all.</summary>
    public bool HasUnreadablePath => Omissions.Any(omission => omission.Kind == OmissionKind.Path);
}
