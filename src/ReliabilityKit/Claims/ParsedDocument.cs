using System.Collections.Immutable;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims;

/// <summary>A document with everything that was read from it.</summary>
/// <param name="Document">The document, its passages filled in.</param>
/// <param name="Annotation">Its sentences, trees and names.</param>
/// <param name="Claims">Its claims, in the order of the text.</param>
public sealed record ParsedDocument(Document Document, AnnotatedText Annotation, ImmutableArray<Claim> Claims);
