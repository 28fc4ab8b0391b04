using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ReliabilityKit.Tests.Reports.Html;

/// <summary>What keyboards and screen readers need of a report.</summary>
public class HtmlAccessibilityTests
{
    private static readonly IHtmlDocument Rich = Page.Of(RichReport.Create());

    [Fact]
    public void Page_Language_IsSaid() => Assert.Equal("en", Rich.DocumentElement.GetAttribute("lang"));

    [Fact]
    public void Page_Headings_SkipNoLevel()
    {
        int[] levels = [.. Rich.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0')];

        Assert.Single(levels, level => level == 1);
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Page_Landmarks_AreThere()
    {
        Assert.Single(Rich.QuerySelectorAll("main"));
        Assert.Single(Rich.QuerySelectorAll("nav[aria-label]"));
        Assert.Equal("#" + Rich.QuerySelector("main")!.Id, Rich.QuerySelector("body > a.skip:first-child")!.GetAttribute("href"));
    }

    [Fact]
    public void Page_Ids_AreUniqueAndReferencesLead()
    {
        string[] ids = [.. Rich.QuerySelectorAll("[id]").Select(element => element.Id!)];

        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(Rich.QuerySelectorAll("[aria-labelledby]"), element => Assert.Contains(element.GetAttribute("aria-labelledby"), ids));
        Assert.All(Rich.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
    }

    [Fact]
    public void Page_Tables_HaveHeadersForColumnsAndRows()
    {
        foreach (IElement table in Rich.QuerySelectorAll("table"))
        {
            int columns = table.QuerySelectorAll("thead th[scope=col]").Length;
            Assert.True(columns > 1);
            Assert.All(table.QuerySelectorAll("tbody tr"), row =>
            {
                Assert.Equal(columns, row.Children.Length);
                Assert.Equal("row", row.FirstElementChild!.GetAttribute("scope"));
            });
        }
    }

    [Fact]
    public void Page_Fields_HaveLabels() =>
        Assert.All(Rich.QuerySelectorAll("select, input"), field => Assert.NotEmpty(Rich.QuerySelector($"label[for={field.Id}]")!.TextContent));

    [Fact]
    public void Page_Drawings_AreHiddenFromScreenReaders() =>
        Assert.All(Rich.QuerySelectorAll("svg"), drawing => Assert.Equal("true", drawing.GetAttribute("aria-hidden")));

    [Fact]
    public void Page_LinksAndButtons_HaveNames() =>
        Assert.All(Rich.QuerySelectorAll("a, button, summary"), element => Assert.NotEmpty((element.GetAttribute("aria-label") ?? element.TextContent).Trim()));

    [Fact]
    public void Page_Details_BeginWithTheirSummary() =>
        Assert.All(Rich.QuerySelectorAll("details"), details => Assert.Equal("summary", details.FirstElementChild!.LocalName));

    [Fact]
    public void Page_Filters_AreHiddenUntilTheyWork() => Assert.True(Rich.QuerySelector("form")!.HasAttribute("hidden"));
}
