using ReliabilityKit.Documents;
using ReliabilityKit.Documents.Passages;

namespace ReliabilityKit.Html;

/// <summary>Says of every line of a page what its elements tell about it.</summary>
internal static class PageBlocks
{
    private const int LeastWords = 3;
    private const int LeastAddressed = 8;

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

    /// <summary>Outside the article only what states something may belong to it, such as a standfirst or a correction, and nothing that talks to its reader.</summary>
    private static bool IsRunningText(ReadOnlySpan<char> line)
    {
        PassageTraits traits = PassageTraits.Of(line);
        bool isAddressed = traits is { HasAddressee: true, HasQuotation: false };
        return traits is { EndsSentence: true, HasVerb: true } && traits.Words >= (isAddressed ? LeastAddressed : LeastWords);
    }
}
