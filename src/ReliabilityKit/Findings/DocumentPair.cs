using ReliabilityKit.Matching;
using ReliabilityKit.Sources;

namespace ReliabilityKit.Findings;

/// <summary>What is known of two documents before any of their claims are compared.</summary>
/// <param name="Story">How their stories compare.</param>
/// <param name="Copies">Which sentences they share.</param>
internal sealed record DocumentPair(ComparisonLevel Story, CopyMap Copies)
{
    private static readonly CopyMap s_none = new([]);

    /// <summary>Returns what is known of two documents that share no run of words.</summary>
    /// <param name="story">How their stories compare.</param>
    public static DocumentPair WithoutCopies(ComparisonLevel story) => new(story, s_none);

    /// <summary>Compares two documents.</summary>
    public static DocumentPair Of(DocumentProfile a, DocumentProfile b) => Of(a, b, StoryComparer.Compare(a, b));

    /// <summary>Compares two documents.</summary>
    /// <param name="a">The one document.</param>
    /// <param name="b">The other document.</param>
    /// <param name="story">How their stories compare, where that is known already.</param>
    public static DocumentPair Of(DocumentProfile a, DocumentProfile b, ComparisonLevel story) =>
        new(story, ReferenceEquals(a, b) || a.StoryNames.AreApartFrom(b.StoryNames) ? s_none : CopyDetector.Find(a, b));
}
