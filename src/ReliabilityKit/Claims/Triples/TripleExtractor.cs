using System.Collections.Immutable;
using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Triples;

/// <summary>Gives what sentences say as tuples of their own words.</summary>
/// <remarks>Immutable; one extractor can serve many threads.</remarks>
public sealed class TripleExtractor
{
    private readonly TextAnnotator _annotator;

    /// <summary>Creates an extractor.</summary>
    /// <param name="annotator">Finds the trees of the sentences.</param>
    public TripleExtractor(TextAnnotator annotator)
    {
        ArgumentNullException.ThrowIfNull(annotator);
        _annotator = annotator;
    }

    /// <summary>Gets the extractor for English.</summary>
    public static TripleExtractor English { get; } = new(TextAnnotator.English);

    /// <summary>Returns the tuples of one sentence.</summary>
    /// <param name="sentence">Its words, apart by single spaces, as the Penn Treebank writes them; they come back exactly so.</param>
    /// <returns>The tuples in the order of their predicates; empty where the sentence says nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sentence"/> is null.</exception>
    public ImmutableArray<ClaimTriple> Extract(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return ExtractAll([sentence])[0];
    }

    /// <summary>Returns the tuples of many sentences, which is several times as fast as one by one.</summary>
    /// <param name="sentences">The sentences, each as in <see cref="Extract"/>.</param>
    /// <param name="cancellationToken">Asks to stop early.</param>
    /// <returns>For each sentence its tuples.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sentences"/> or one of them is null.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public ImmutableArray<ImmutableArray<ClaimTriple>> ExtractAll(IReadOnlyList<string> sentences, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        PennText text = PennText.Read(sentences);
        AnnotatedText annotation = _annotator.Annotate(text.Tokens, null, cancellationToken);
        var tree = new DependencyTree(annotation);
        PredicateTable predicates = PredicateFinder.Find(tree);
        RoleAssigner.Assign(tree, predicates);
        return new TripleBuilder(tree, predicates).Build(text.SentenceOf, sentences.Count);
    }
}
