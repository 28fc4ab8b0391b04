using System.Collections.Immutable;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Language;

/// <summary>A text with its sentences, words, tags, lemmas, dependency trees and names.</summary>
/// <remarks>
/// Owns flat arrays; <see cref="Token"/> and <see cref="Sentence"/> are light views into it by index, so that nothing is allocated
/// per token. Instances are immutable and can be shared between threads.
/// </remarks>
public sealed class AnnotatedText
{
    private readonly TokenizedText _tokens;
    private readonly PartOfSpeech[] _partsOfSpeech;
    private readonly PennTag[] _tags;
    private readonly string[] _lemmas;
    private readonly int[] _heads;
    private readonly DependencyRelation[] _relations;

    internal AnnotatedText(
        TokenizedText tokens,
        PartOfSpeech[] partsOfSpeech,
        PennTag[] tags,
        string[] lemmas,
        int[] heads,
        DependencyRelation[] relations,
        ImmutableArray<EntitySpan> entities)
    {
        _tokens = tokens;
        _partsOfSpeech = partsOfSpeech;
        _tags = tags;
        _lemmas = lemmas;
        _heads = heads;
        _relations = relations;
        Entities = entities;
    }

    /// <summary>Gets the text that all spans point into.</summary>
    public string Text => _tokens.Text;

    /// <summary>Gets the number of tokens of all sentences.</summary>
    public int TokenCount => _tokens.TokenCount;

    /// <summary>Gets the number of sentences.</summary>
    public int SentenceCount => _tokens.SentenceCount;

    /// <summary>Gets the names, in order and without overlap.</summary>
    public ImmutableArray<EntitySpan> Entities { get; }

    internal TokenizedText Tokens => _tokens;

    /// <summary>Returns a copy whose tags and dictionary forms can be changed; it shares all else.</summary>
    internal AnnotatedText Copy() => new(_tokens, [.. _partsOfSpeech], [.. _tags], [.. _lemmas], _heads, _relations, Entities);

    /// <summary>Changes what is known of the form of a token, in a copy that nobody else has seen.</summary>
    internal void Retag(int token, PartOfSpeech part, PennTag tag, string lemma) => (_partsOfSpeech[token], _tags[token], _lemmas[token]) = (part, tag, lemma);

    /// <summary>Returns a token.</summary>
    /// <param name="index">Its index in the text, from 0.</param>
    /// <returns>A view of the token.</returns>
    public Token this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, TokenCount);
            return new Token(this, index);
        }
    }

    /// <summary>Returns a sentence.</summary>
    /// <param name="index">Its index in the text, from 0.</param>
    /// <returns>A view of the sentence.</returns>
    public Sentence GetSentence(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, SentenceCount);
        return new Sentence(this, index);
    }

    /// <summary>Returns the sentence that a token stands in.</summary>
    /// <param name="token">Index of the token.</param>
    /// <returns>A view of its sentence.</returns>
    public Sentence GetSentenceOf(int token)
    {
        int found = Array.BinarySearch(_tokens.SentenceStarts, token);
        return GetSentence(found >= 0 ? found : ~found - 1);
    }

    internal TextSpan SpanOf(int token) => _tokens.Spans[token];

    internal ReadOnlySpan<char> FormOf(int token) => _tokens.Form(token);

    internal PartOfSpeech PartOfSpeechOf(int token) => _partsOfSpeech[token];

    internal PennTag TagOf(int token) => _tags[token];

    internal string LemmaOf(int token) => _lemmas[token];

    /// <summary>Index of the head in the text, or -1 for the head of a sentence.</summary>
    internal int HeadOf(int token) => _heads[token];

    internal DependencyRelation RelationOf(int token) => _relations[token];

    internal TextSpan Cover(int firstToken, int endToken) =>
        TextSpan.FromBounds(_tokens.Spans[firstToken].Start, _tokens.Spans[endToken - 1].End);
}
