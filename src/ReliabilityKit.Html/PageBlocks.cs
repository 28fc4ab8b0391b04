using ReliabilityKit.Documents;
using ReliabilityKit.Documents.Passages;

namespace ReliabilityKit.Html;

/// <summary>Says of every line of a page what its elements tell about it.</summary>
internal static class PageBlocks
{
    /// <summary>Returns what is known of a line.</summary>
    public static TextBlock Describe(PageText page, int index)
    {
        PageLine line = page.Lines[index];
        PageNode node = page.Nodes[line.Node];
        bool beginsGroup = node.Name is not ("li" or "td" or "th" or "dd" or "option") || index == 0;
        return new TextBlock(line.Span, beginsGroup, Kind(page, line, node));
    }

    private static PassageKind? Kind(PageText page, PageLine line, PageNode node)
    {
        if (node.Region == PageRegion.Furniture)
            return PassageKind.Furniture;
        if (ElementNames.IsHeading(node.Name))
            return PassageKind.Heading;
        bool isLink = line.LinkLength * 2 > line.Span.Length;
        if (isLink && (node.Region == PageRegion.Unknown || node.Name == "li"))
            return PassageKind.Furniture;
        return node.Region == PageRegion.Unknown && !IsRunningText(line.Span.Of(page.Text)) ? PassageKind.Furniture : null;
    }

    /// <summary>Outside the article only what reads as a paragraph may belong to it: a standfirst, a correction.</summary>
    private static bool IsRunningText(ReadOnlySpan<char> line) => PassageTraits.Of(line) is { EndsSentence: true, Words: >= 8, HasVerb: true };
}
