using System.Buffers;
using ReliabilityKit.Matching.Similarity.Graphemes;

namespace ReliabilityKit.Matching.Similarity;

/// <summary>A text in the form in which words are found and sorted: canonically composed, unless code units are asked for.</summary>
internal readonly ref struct ComposedText
{
    private readonly char[]? _rented;

    /// <summary>Composes a text. Call <see cref="Dispose"/> when done.</summary>
    public ComposedText(ReadOnlySpan<char> text, TextUnit unit)
    {
        Text = text;
        if (unit == TextUnit.CodeUnit || GraphemeText.IsSimple(text)) return;
        _rented = ArrayPool<char>.Shared.Rent(text.Length * GraphemeText.GreatestGrowth);
        Text = _rented.AsSpan(0, GraphemeText.Compose(text, _rented));
    }

    /// <summary>The text.</summary>
    public ReadOnlySpan<char> Text { get; }

    public void Dispose()
    {
        if (_rented is not null) ArrayPool<char>.Shared.Return(_rented);
    }
}
