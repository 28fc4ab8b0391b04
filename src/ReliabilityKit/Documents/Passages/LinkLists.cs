namespace ReliabilityKit.Documents.Passages;

/// <summary>Follows a list of links below its heading.</summary>
/// <remarks>A headline in such a list may state something, but about another page: "40 hurt in ferry fire (2011)".</remarks>
internal static class LinkLists
{
    private const int LongestLink = 25;

    /// <summary>Marks the links below every heading of such a list.</summary>
    public static void Mark(Span<Paragraph> paragraphs)
    {
        for (int i = 0; i < paragraphs.Length; i++)
            if (paragraphs[i].Score.OpensList && paragraphs[i].Kind == PassageKind.Furniture)
                MarkBelow(paragraphs[(i + 1)..]);
    }

    /// <summary>
    /// A list that stands together ends with the next empty line. One with empty lines between its links ends where an article begins to speak,
    /// and the last line before that may be the article's own heading, so it stays.
    /// </summary>
    private static void MarkBelow(Span<Paragraph> below)
    {
        int count = 0;
        while (count < below.Length && IsLink(below[count].Traits) && (count == 0 || below[0].AfterBlank || !below[count].AfterBlank))
            count++;
        bool stays = count > 0 && count < below.Length && below[0].AfterBlank && !below[count - 1].Traits.IsItem;
        foreach (ref Paragraph link in below[..(stays ? count - 1 : count)])
            link.Kind = PassageKind.Furniture;
    }

    private static bool IsLink(PassageTraits traits) =>
        traits.Words <= LongestLink && !traits.EndsWithColon && (traits.IsItem || !traits.EndsSentence);
}
