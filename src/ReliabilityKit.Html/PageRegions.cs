using ReliabilityKit.Documents.Passages;

namespace ReliabilityKit.Html;

/// <summary>Finds the article of a page and marks its elements with the part they play.</summary>
/// <remarks>
/// Text density after Kohlschütter, Fankhauser and Nejdl (WSDM 2010): running text is long, has commas and few links. Its weight goes to the element
/// around it and, halved, to the one around that, as in the Readability bookmarklet; the heaviest element is the article where no markup says so.
/// </remarks>
internal static class PageRegions
{
    // A hint at furniture is wrong when the headline or this share of all text stands inside: whole pages are wrapped in forms, or in
    // elements whose classes list what else the page has. Where the headline stands outside, much more has to speak against the hint: comments and
    // demands for consent can be longer than a short item.
    private const double TooMuchForFurniture = 0.4;
    private const double TooMuchBesideHeadline = 0.8;
    private const int ShortestRunningText = 60;

    /// <summary>Marks the elements of a page.</summary>
    public static void Mark(PageText page)
    {
        foreach (PageNode node in page.Nodes)
            node.Region = Hint(node, page);
        Spread(page.Nodes, PageRegion.Furniture);
        Weigh(page, ShortestRunningText);
        int article = FindArticle(page.Nodes);
        if (article < 0)
        {
            // A page of short items: whatever is a sentence counts.
            Weigh(page, 0);
            article = FindArticle(page.Nodes);
        }

        for (int i = 0; i < page.Nodes.Count; i++)
            if (page.Nodes[i].Region == PageRegion.Article && i != article)
                page.Nodes[i].Region = PageRegion.Unknown;
        if (article >= 0)
            page.Nodes[article].Region = PageRegion.Article;
        Spread(page.Nodes, PageRegion.Article);
    }

    private static PageRegion Hint(PageNode node, PageText page)
    {
        PageRegion hint = ContainerHints.Of(node);
        if (hint != PageRegion.Furniture || node.Name == "nav")
            return hint;
        double tooMuch = page.Nodes[0].HasHeadline ? TooMuchBesideHeadline : TooMuchForFurniture;
        bool isTooMuch = node.HasHeadline || node.TextLength > tooMuch * page.Nodes[0].TextLength && node.LinkLength * 2 < node.TextLength;
        return isTooMuch || node.Name == "header" && IsInside(node, page, "article") ? PageRegion.Unknown : PageRegion.Furniture;
    }

    private static bool IsInside(PageNode node, PageText page, string name)
    {
        for (int i = node.Parent; i >= 0; i = page.Nodes[i].Parent)
            if (page.Nodes[i].Name == name)
                return true;
        return false;
    }

    /// <summary>Hands a region down to everything inside that is not marked otherwise; furniture also to what claims to be an article.</summary>
    private static void Spread(IReadOnlyList<PageNode> nodes, PageRegion region)
    {
        foreach (PageNode node in nodes)
            if (node.Parent >= 0 && nodes[node.Parent].Region == region && (node.Region == PageRegion.Unknown || region == PageRegion.Furniture))
                node.Region = region;
    }

    private static void Weigh(PageText page, int shortest)
    {
        foreach (PageLine line in page.Lines)
        {
            ReadOnlySpan<char> text = line.Span.Of(page.Text);
            bool isLong = text.Length >= ShortestRunningText || shortest == 0 && PassageTraits.Of(text).EndsSentence;
            if (line.Node < 0 || !isLong || page.Nodes[line.Node].Region == PageRegion.Furniture)
                continue;
            double density = 1 - (double)line.LinkLength / line.Span.Length;
            double weight = (1 + text.Count(',') + Math.Min(text.Length / 100.0, 3)) * density;
            int around = page.Nodes[line.Node].Name == "p" ? page.Nodes[line.Node].Parent : line.Node;
            for (int level = 0; level < 2 && around >= 0; level++, around = page.Nodes[around].Parent, weight /= 2)
                page.Nodes[around].Score += weight;
        }
    }

    /// <summary>Returns the element that holds the article: what the markup calls so, else the heaviest; -1 when there is no running text.</summary>
    private static int FindArticle(IReadOnlyList<PageNode> nodes)
    {
        int marked = -1, heaviest = -1;
        for (int i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Region == PageRegion.Article && (marked < 0 || IsBetter(nodes[i], nodes[marked])))
                marked = i;
            if (nodes[i].Region != PageRegion.Furniture && nodes[i].Score > 0 && (heaviest < 0 || nodes[i].Score > nodes[heaviest].Score))
                heaviest = i;
        }

        // Markup that calls a teaser or an empty shell an article must not hide the text that is clearly elsewhere.
        bool isCredible = marked >= 0 && (heaviest < 0 || IsAround(nodes, marked, heaviest) || nodes[marked].TextLength * 2 > nodes[heaviest].TextLength);
        return isCredible ? marked : heaviest;
    }

    /// <summary>The inner of two nested candidates is better while it holds most of the text; of two apart, the longer.</summary>
    private static bool IsBetter(PageNode candidate, PageNode best) =>
        candidate.TextLength > best.TextLength || candidate.TextLength * 10 >= best.TextLength * 7 && candidate.HasHeadline == best.HasHeadline;

    private static bool IsAround(IReadOnlyList<PageNode> nodes, int outer, int inner)
    {
        for (int i = inner; i >= 0; i = nodes[i].Parent)
            if (i == outer)
                return true;
        return false;
    }
}
