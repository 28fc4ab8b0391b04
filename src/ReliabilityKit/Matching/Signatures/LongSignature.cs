using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Matching.Similarity.Graphemes;

namespace ReliabilityKit.Matching.Signatures;

/// <summary>How often a text that is too long for <see cref="TextSignatures"/>, or any other, has each class of characters.</summary>
internal sealed class LongSignature
{
    private readonly int[] _counts = new int[LetterClasses.Count];

    /// <summary>Reads a text.</summary>
    public LongSignature(ReadOnlySpan<char> text, TextUnit unit, int length)
    {
        Length = length;
        using ComposedText composed = new(text, unit);
        ReadOnlySpan<char> rest = composed.Text;
        bool clusters = unit == TextUnit.Grapheme && !GraphemeText.IsSimple(rest);
        for (int size; !rest.IsEmpty; rest = rest[size..])
        {
            size = clusters ? GraphemeText.NextLength(rest) : 1;
            _counts[LetterClasses.Of(rest[0])]++;
        }
    }

    /// <summary>The number of characters.</summary>
    public int Length { get; }

    /// <summary>Returns by how much the counts of two texts differ: never more than their Indel distance.</summary>
    public int DistanceTo(LongSignature other)
    {
        int sum = 0;
        for (int i = 0; i < _counts.Length; i++) sum += Math.Abs(_counts[i] - other._counts[i]);
        return sum;
    }
}
