using ReliabilityKit.Documents;

namespace ReliabilityKit.Language;

/// <summary>A syntactic word of an <see cref="AnnotatedText"/>: a view by index, cheap to make and to copy.</summary>
public readonly struct Token : IEquatable<Token>
{
    private readonly AnnotatedText _text;

    internal Token(AnnotatedText text, int index)
    {
        _text = text;
        Index = index;
    }

    /// <summary>Gets the index of the token in its text.</summary>
    public int Index { get; }

    /// <summary>Gets where the token stands.</summary>
    public TextSpan Span => _text.SpanOf(Index);

    /// <summary>Gets the word as it is written.</summary>
    public ReadOnlySpan<char> Form => _text.FormOf(Index);

    /// <summary>Gets the dictionary form: <c>go</c> for <c>went</c>.</summary>
    public string Lemma => _text.LemmaOf(Index);

    /// <summary>Gets the universal part of speech.</summary>
    public PartOfSpeech PartOfSpeech => _text.PartOfSpeechOf(Index);

    /// <summary>Gets the Penn Treebank tag.</summary>
    public PennTag Tag => _text.TagOf(Index);

    /// <summary>Gets the relation to the head.</summary>
    public DependencyRelation Relation => _text.RelationOf(Index);

    /// <summary>Gets the index of the head in the text, or -1 for the head of the sentence.</summary>
    public int HeadIndex => _text.HeadOf(Index);

    /// <summary>Gets the sentence of the token.</summary>
    public Sentence Sentence => _text.GetSentenceOf(Index);

    /// <summary>Returns whether two views show the same token.</summary>
    public static bool operator ==(Token left, Token right) => left.Equals(right);

    /// <summary>Returns whether two views show different tokens.</summary>
    public static bool operator !=(Token left, Token right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Token other) => ReferenceEquals(_text, other._text) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Token other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_text, Index);

    /// <summary>Returns the word as it is written.</summary>
    public override string ToString() => Form.ToString();
}
