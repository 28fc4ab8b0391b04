
namespace ReliabilityKit.Matching;

/// <summary>Says whether two documents tell the same story: how much information their words share.</summary>
internal static class StoryComparer
{
    private const double Same = 0.12;
    private const double Related = 0.06;

    /// <summary>Returns the level for a pair of documents.</summary>
    public static ComparisonLevel Compare(DocumentProfile a, DocumentProfile b)
    {
        if (ReferenceEquals(a, b)) return ComparisonLevels.SameDocument;
        return LevelOf(Likeness(a, b));
    }

    /// <summary>Returns the level of a likeness of stories.</summary>
    public static ComparisonLevel LevelOf(double likeness) =>
        likeness >= Same ? ComparisonLevels.SameStory : likeness >= Related ? ComparisonLevels.RelatedStory : ComparisonLevels.OtherStory;

    /// <summary>The shared information as a share of that of the shorter document.</summary>
    internal static double Likeness(DocumentProfile a, DocumentProfile b)
    {
        double least = Math.Min(a.Story.TotalBits, b.Story.TotalBits);
        return least > 0 ? a.Story.SharedBits(b.Story) / least : 0;
    }
}
