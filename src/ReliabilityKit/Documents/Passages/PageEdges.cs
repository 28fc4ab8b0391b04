namespace ReliabilityKit.Documents.Passages;

/// <summary>Looks at the short lines above and below the running text, which mean nothing there unless they state something.</summary>
internal static class PageEdges
{
    private const int LongestLabel = 4;
    private const int LongestName = 3;
    private const int ShortestMenu = 4;

    /// <summary>Marks names between the headline and the text, labels behind the text, and menus anywhere.</summary>
    public static void Mark(Span<Paragraph> paragraphs)
    {
        MarkMenus(paragraphs);
        int first = paragraphs.IndexOfBody(fromEnd: false);
        if (first < 0)
            return;
        MarkNames(paragraphs[..first]);
        MarkLabels(paragraphs[(paragraphs.IndexOfBody(fromEnd: true) + 1)..]);
    }

    private static int IndexOfBody(this Span<Paragraph> paragraphs, bool fromEnd)
    {
        for (int n = 0; n < paragraphs.Length; n++)
        {
            int i = fromEnd ? paragraphs.Length - 1 - n : n;
            if (paragraphs[i].Kind == PassageKind.Body && paragraphs[i].Traits is { EndsSentence: true, Words: > 5 })
                return i;
        }

        return -1;
    }

    /// <summary>Author, caption or label: a name below the headline. The headline itself is the first line that is no furniture.</summary>
    private static void MarkNames(Span<Paragraph> head)
    {
        bool hasHeadline = false;
        foreach (ref Paragraph paragraph in head)
        {
            if (!paragraph.IsParsed)
                continue;
            if (hasHeadline && IsBare(paragraph.Traits, LongestName) && paragraph.Traits.Capitalised == paragraph.Traits.Words)
                paragraph.Kind = PassageKind.Furniture;
            hasHeadline = true;
        }
    }

    private static void MarkLabels(Span<Paragraph> tail)
    {
        foreach (ref Paragraph paragraph in tail)
            if (paragraph.IsParsed && IsBare(paragraph.Traits, LongestLabel) && (paragraph.Traits.Words <= 2 || paragraph.Traits.Capitalised == paragraph.Traits.Words))
                paragraph.Kind = PassageKind.Furniture;
    }

    private static void MarkMenus(Span<Paragraph> paragraphs)
    {
        for (int start = 0; start < paragraphs.Length;)
        {
            int end = start;
            while (end < paragraphs.Length && IsBare(paragraphs[end].Traits, LongestName) && (end == start || !paragraphs[end].AfterBlank))
                end++;
            if (end - start >= ShortestMenu)
                foreach (ref Paragraph paragraph in paragraphs[start..end])
                    paragraph.Kind = PassageKind.Furniture;
            start = Math.Max(end, start + 1);
        }
    }

    /// <summary>A few words that are no sentence, count nothing and announce nothing.</summary>
    private static bool IsBare(PassageTraits traits, int longest) =>
        traits.Words <= longest && traits is { EndsSentence: false, EndsWithColon: false, HasVerb: false, Numbers: 0, IsItem: false };
}
