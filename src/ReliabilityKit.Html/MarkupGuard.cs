using System.Globalization;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace ReliabilityKit.Html;

/// <summary>Watches the tags of a page while its tree is built, and stops at markup that would take hours.</summary>
/// <remarks>
/// Building a tree costs time in proportion to the elements that are open at each tag, so a hundred thousand unclosed tags are a bomb of a
/// few hundred kilobytes. Elements that close one another (<c>p</c>, <c>li</c>, cells) do not pile up and are not counted.
/// </remarks>
/// <param name="options">The limits.</param>
internal sealed class MarkupGuard(HtmlReaderOptions options)
{
    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);
    private int depth;
    private int elements;
    private long nesting;

    /// <summary>Looks at a token before it is built in.</summary>
    /// <exception cref="MarkupRefusedException">The page goes beyond a limit.</exception>
    public void Watch(HtmlToken token)
    {
        if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag))
            return;
        if (token.Type == HtmlTokenType.EndTag)
            Close(token.Name);
        else if (++elements > options.MaxElements)
            throw Refuse($"more than {options.MaxElements} elements");
        else if (!ElementNames.NeverPilesUp(token.Name))
            Open(token.Name);
        nesting += depth;
        if (nesting > options.MaxNesting)
            throw Refuse($"elements nested too deep to be read in a reasonable time");
    }

    private void Open(string name)
    {
        open[name] = open.GetValueOrDefault(name) + 1;
        depth++;
    }

    private void Close(string name)
    {
        if (!open.TryGetValue(name, out int count) || count == 0)
            return;
        open[name] = count - 1;
        depth--;
    }

    private static MarkupRefusedException Refuse(FormattableString what) => new("is a page with " + what.ToString(CultureInfo.InvariantCulture));
}
