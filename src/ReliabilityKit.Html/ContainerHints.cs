using AngleSharp.Dom;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Html;

/// <summary>Tells from an element's name, role and classes what part it plays.</summary>
internal static class ContainerHints
{
    private static readonly WordList FurnitureWords =
        WordList.Of(LexiconTable.Read(typeof(ContainerHints).Assembly, "containers.tsv"));

    /// <summary>Returns the part that the element claims to play, whatever stands around it.</summary>
    public static PageRegion Of(PageNode node)
    {
        IElement element = node.Element;
        if (node.Name is "article" or "main" || HasWord(element.GetAttribute("itemprop"), "articleBody") || element.GetAttribute("role") is "main" or "article")
            return PageRegion.Article;
        if (node.Name is "nav" or "aside" or "footer" or "header" or "form" or "dialog" or "menu" or "button" or "select" or "textarea" or "label")
            return PageRegion.Furniture;
        // The name of an element that a page has made for itself tells as much as a class: amp-ad, site-footer.
        return node.Name.Contains('-', StringComparison.Ordinal) && IsFurnitureName(node.Name) || IsFurnitureName(element.ClassName) || IsFurnitureName(element.Id) || IsFurnitureName(element.GetAttribute("role"))
            ? PageRegion.Furniture
            : PageRegion.Unknown;
    }

    /// <summary>Returns whether an element says itself that it holds the text of the article.</summary>
    public static bool IsArticleBody(PageNode node) => HasWord(node.Element.GetAttribute("itemprop"), "articleBody");

    private static bool HasWord(string? value, string word) => value is not null && value.Contains(word, StringComparison.Ordinal);

    private static bool IsFurnitureName(string? name)
    {
        if (string.IsNullOrEmpty(name) || name.Length > 500)
            return false;
        string previous = "";
        foreach (string word in Words(name))
        {
            if (FurnitureWords.Contains(word) || FurnitureWords.Contains(previous + " " + word))
                return true;
            previous = word;
        }

        return false;
    }

    /// <summary>Returns the parts of "main-nav", "mainNav" and "main_nav" in lower case.</summary>
    private static IEnumerable<string> Words(string name)
    {
        int start = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            bool ends = i == name.Length || !char.IsAsciiLetterOrDigit(name[i]);
            bool rises = !ends && i > start && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]);
            if (!ends && !rises)
                continue;
            if (i > start)
                yield return name[start..i].ToLowerInvariant();
            start = ends ? i + 1 : i;
        }
    }
}
