using NodaTime;

namespace ReliabilityKit.Archives;

/// <summary>A document as an archive keeps it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Published">When it was published, or <see langword="null"/>.</param>
/// <param name="Packed">The document and its claims as bytes.</param>
internal sealed record ArchivedDocument(string Id, Instant? Published, byte[] Packed);
