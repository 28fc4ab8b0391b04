using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Tests.Reports.Html;

/// <summary>Reads HTML reports as a browser would, and throws on whatever a browser would have to mend.</summary>
internal static class Page
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsStrictMode = true });

    public static IHtmlDocument Of(CheckReport report, HtmlReportOptions? options = null) => Parser.ParseDocument(Write(report, options));

    public static IHtmlDocument OfMarkup(string markup) => Parser.ParseDocument(markup);

    public static string Write(CheckReport report, HtmlReportOptions? options = null)
    {
        var output = new MemoryStream();
        new HtmlReportWriter(options).Write(report, output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>Returns the elements with the names of their attributes: what a page is made of, without what it says.</summary>
    public static string Structure(IHtmlDocument page) => string.Join(
        '\n', page.All.Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}"));
}
