using System.Collections.Immutable;
using NodaTime;
using ReliabilityKit.Claims.Coreference;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Claims.FactLines;
using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Claims.Speech;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;
using ReliabilityKit.Language.Tokenization;

namespace ReliabilityKit.Claims;

/// <summary>Reads the claims of a document: who does what to whom, where, when, how many, and who says so.</summary>
/// <remarks>Immutable; one parser can serve many threads. The same document gives the same claims.</remarks>
public sealed class ClaimParser
{
    private readonly TextAnnotator _annotator;

    /// <summary>Creates a parser.</summary>
    /// <param name="annotator">Finds sentences, words, trees and names.</param>
    /// <exception cref="ArgumentNullException"><paramref name="annotator"/> is null.</exception>
    public ClaimParser(TextAnnotator annotator)
    {
        ArgumentNullException.ThrowIfNull(annotator);
        _annotator = annotator;
    }

    /// <summary>Gets the parser of English.</summary>
    public static ClaimParser English { get; } = new(TextAnnotator.English);

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document; passages that it does not know are found from its text, and only text and headings are read.</param>
    /// <param name="cancellationToken">Asks to stop early.</param>
    /// <returns>The document with its passages, trees and claims.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public ParsedDocument Parse(Document document, CancellationToken cancellationToken = default) => Parse(document, null, cancellationToken);

    /// <summary>Reads a document that is one of many.</summary>
    /// <param name="document">The document.</param>
    /// <param name="memory">What is known of the sentences of the others, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Asks to stop early.</param>
    internal ParsedDocument Parse(Document document, SentenceMemory? memory, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        document = document with { Passages = PassageFinder.Find(document) };
        (TextSpan[] spans, LocalDateTime? dateline) = Dateline.Cut(document);
        AnnotatedText annotation = _annotator.Annotate(Tokenizer.English.Tokenize(document.Text, spans), memory, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return Parse(document, annotation, document.Published?.LocalDateTime ?? dateline, cancellationToken);
    }

    /// <summary>Reads the claims of a text whose trees are known.</summary>
    internal static ParsedDocument Parse(Document document, AnnotatedText annotation) =>
        Parse(document, annotation, document.Published?.LocalDateTime, CancellationToken.None);

    private static ParsedDocument Parse(
        Document document, AnnotatedText annotation, LocalDateTime? reference, CancellationToken cancellationToken)
    {
        if (annotation.TokenCount == 0)
            return new ParsedDocument(document, annotation, []);
        var layout = new DocumentLayout(document, annotation);
        var tree = new DependencyTree(annotation);
        PredicateTable predicates = PredicateFinder.Find(tree);
        RoleAssigner.Assign(tree, predicates);
        QuotationTable quotations = QuotationFinder.Find(annotation, layout);
        MoodReader.Read(tree, predicates, quotations, layout);
        SpeechReader.Read(tree, predicates, quotations, layout);
        cancellationToken.ThrowIfCancellationRequested();
        EntityTable entities = CoreferenceResolver.Resolve(tree, predicates);
        ImmutableArray<TemporalExpression> dates = TemporalExtractor.English.Extract(annotation, reference);
        ImmutableArray<Quantity> quantities = QuantityExtractor.English.Extract(annotation);
        cancellationToken.ThrowIfCancellationRequested();
        var values = new ClaimValues(tree, predicates, dates, quantities);
        ScheduleReader.Read(tree, predicates, values, reference);
        var builder = new ClaimBuilder(document, tree, predicates, entities, values);
        ImmutableArray<Claim> claims = FactLineReader.AddTo(document, annotation, dates, quantities, builder.Build(predicates.TopDown));
        return new ParsedDocument(document, annotation, claims);
    }
}
