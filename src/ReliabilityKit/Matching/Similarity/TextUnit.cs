namespace ReliabilityKit.Matching.Similarity;

/// <summary>What counts as one character when texts are compared.</summary>
public enum TextUnit
{
    /// <summary>
    /// What a reader sees as one character: an accent belongs to its letter, whether it is written in one code or two, and an emoji is one
    /// character. Texts of letters up to U+02FF, which covers the languages of western and central Europe, score as with <see cref="CodeUnit"/>.
    /// </summary>
    Grapheme,

    /// <summary>A UTF-16 code unit, as in other libraries: two emoji that share a surrogate are half equal.</summary>
    CodeUnit,
}
