namespace ReliabilityKit.Documents.Passages;

/// <summary>Tells headings from running text.</summary>
internal static class Headings
{
    private const int LongestHeading = 22;

    /// <summary>Returns whether a line looks like a heading: short, without the stop of a sentence or the colon that leads on to one.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line, PassageTraits traits)
    {
        if (traits.Words is 0 or > LongestHeading || traits.IsItem || traits.EndsWithColon || line[^1] is ',' or ';')
            return false;
        return !traits.EndsSentence || line[^1] is '?' && traits.Words <= 10 && char.IsUpper(line[0]);
    }
}
