using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Html;

/// <summary>What the names of elements say about the lines of a page.</summary>
internal static class ElementNames
{
    private static readonly WordList Blocks = Set(
        "address article aside blockquote body br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li " +
        "main nav ol option p pre section summary table tbody td tfoot th thead time-block tr ul");

    private static readonly WordList Invisible = Set("head script style template noscript");

    private static readonly WordList SelfClosing = Set(
        "p li dt dd td th tr tbody thead tfoot caption colgroup option optgroup rp rt html head body " +
        "area base br col embed hr img input link meta param source track wbr");

    /// <summary>Returns whether the element begins and ends a line.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Returns whether nothing inside the element is shown.</summary>
    public static bool IsInvisible(string name) => Invisible.Contains(name);

    /// <summary>Returns whether the element is empty, or closed by the next of its kind.</summary>
    public static bool NeverPilesUp(string name) => SelfClosing.Contains(name);

    /// <summary>Returns whether the element is a heading.</summary>
    public static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];

    private static WordList Set(string names) => new(names.Split(' '));
}
