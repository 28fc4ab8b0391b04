using ReliabilityKit.Documents;

namespace ReliabilityKit.Language;

/// <summary>A sentence of an <see cref="AnnotatedText"/>: a view by index, cheap to make and to copy.</summary>
public readonly struct Sentence : IEquatable<Sentence>
{
    private readonly AnnotatedText _text;

    internal Sentence(AnnotatedText text, int index)
    {
        _text = text;
        Index = index;
    }

    /// <summary>Gets the index of the sentence in its text.</summary>
    public int Index { get; }

    /// <summary>Gets the index of its first token.</summary>
    public int First => _text.Tokens.SentenceStarts[Index];

    /// <summary>Gets the index behind its last token.</summary>
    public int End => _text.Tokens.SentenceStarts[Index + 1];

    /// <summary>Gets where the sentence stands.</summary>
    public TextSpan Span => _text.Cover(First, End);

    /// <summary>Returns whether two views show the same sentence.</summary>
    public static bool operator ==(Sentence left, Sentence right) => left.Equals(right);

    /// <summary>Returns whether two views show different sentences.</summary>
    public static bool operator !=(Sentence left, Sentence right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Sentence other) => ReferenceEquals(_text, other._text) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Sentence other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_text, Index);

    /// <summary>Returns the words of the sentence.</summary>
    public override string ToString() => Span.Of(_text.Text).ToString();
}
