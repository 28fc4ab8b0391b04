using AngleSharp.Dom;

namespace ReliabilityKit.Html;

/// <summary>An element of a page with what its text amounts to, itself and everything inside counted.</summary>
/// <param name="element">The element.</param>
/// <param name="parent">Index of the element around it, or -1.</param>
internal sealed class PageNode(IElement element, int parent)
{
    public IElement Element { get; } = element;

    public string Name { get; } = element.LocalName;

    public int Parent { get; } = parent;

    /// <summary>Gets or sets the number of visible characters.</summary>
    public int TextLength { get; set; }

    /// <summary>Gets or sets the number of visible characters inside links.</summary>
    public int LinkLength { get; set; }

    /// <summary>Gets or sets whether the page's first-level heading stands inside.</summary>
    public bool HasHeadline { get; set; }

    /// <summary>Gets or sets how much the running text directly below speaks for this element being the article.</summary>
    public double Score { get; set; }

    /// <summary>Gets or sets the part that the element plays.</summary>
    public PageRegion Region { get; set; }
}
