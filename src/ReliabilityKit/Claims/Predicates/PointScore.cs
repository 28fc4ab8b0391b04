using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>The score of a game: "3-2".</summary>
internal static class PointScore
{
    /// <summary>Returns whether a score begins at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">The parts of speech of its tokens, as the tree has them.</param>
    /// <param name="token">The token.</param>
    public static bool StandsAt(AnnotatedText text, ReadOnlySpan<PartOfSpeech> parts, int token) =>
        token + 2 < parts.Length && parts[token] == PartOfSpeech.Numeral && text.FormOf(token + 1) is "-" or "–" or "—" && parts[token + 2] == PartOfSpeech.Numeral;
}
