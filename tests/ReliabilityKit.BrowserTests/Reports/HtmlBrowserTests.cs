using Microsoft.Playwright;
using ReliabilityKit.BrowserTests.Browser;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports;
using ReliabilityKit.Tests.Cli;
using ReliabilityKit.Tests.Reports.Html;

namespace ReliabilityKit.BrowserTests.Reports;

/// <summary>Reports as a browser shows them.</summary>
public sealed class HtmlBrowserTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [BrowserFact]
    public async Task Open_Report_AsksForNothingAndComplainsOfNothing()
    {
        await using OpenPage opened = await OpenAsync(RichReport.Create());

        Assert.Single(opened.Requests);
        Assert.Empty(opened.Complaints);
        Assert.True(await opened.Page.Locator("#filters").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Open_HostileReport_RunsNothing()
    {
        const string Words = "\"'></blockquote></style></script><script>window.pwned = 1; alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>";
        await using OpenPage opened = await OpenAsync(RichReport.Create(Words, Words, Words, "javascript:alert(4)", Words));
        await opened.Page.Locator("article h3").First.ClickAsync();

        Assert.False(await opened.Page.EvaluateAsync<bool>("'pwned' in window"));
        Assert.Single(opened.Requests);
        Assert.Empty(opened.Complaints);
    }

    [BrowserFact]
    public async Task Open_WithoutScript_ShowsEverythingButTheFilters()
    {
        await using OpenPage opened = await OpenAsync(RichReport.Create(), new() { JavaScriptEnabled = false });

        Assert.Equal(16, await opened.Page.Locator("article").CountAsync());
        Assert.All(await opened.Page.Locator("article").AllAsync(), article => Assert.True(article.IsVisibleAsync().Result));
        Assert.False(await opened.Page.Locator("#filters").IsVisibleAsync());
        await opened.Page.Locator("summary").First.ClickAsync();
        Assert.True(await opened.Page.Locator(".waterfall").First.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Filter_Kind_ShowsOnlyThat()
    {
        await using OpenPage opened = await OpenAsync(RichReport.Create());
        await opened.Page.Locator("#filter-kind").SelectOptionAsync("place");

        Assert.Equal(5, await VisibleAsync(opened.Page));
        Assert.Equal(1, await opened.Page.Locator("#copies ~ details:visible").CountAsync());
        Assert.Equal("5 of 40 findings shown", await opened.Page.Locator("#filter-result").TextContentAsync());
        await opened.Page.Locator("#filters button").ClickAsync();
        await Assertions.Expect(opened.Page.Locator("[data-kind]:not([hidden])")).ToHaveCountAsync(40);
    }

    [BrowserFact]
    public async Task Filter_SourceAndDate_WorkTogether()
    {
        CheckReport report = RichReport.Create();
        await using OpenPage opened = await OpenAsync(report);
        await opened.Page.Locator("#filter-source").SelectOptionAsync(new SelectOptionValue { Label = "The Gazette" });
        await opened.Page.Locator("#filter-to").FillAsync("2031-05-03");

        Assert.Equal(report.Findings.Count(HasSide("The Gazette")), await VisibleAsync(opened.Page));
        await opened.Page.Locator("#filter-to").FillAsync("2031-05-02");
        Assert.Equal(0, await VisibleAsync(opened.Page));
    }

    [BrowserFact]
    public async Task Link_ToAFindingThatAFilterHides_ShowsIt()
    {
        await using OpenPage opened = await OpenAsync(RichReport.Create());
        await opened.Page.Locator("#filter-kind").SelectOptionAsync("place");
        await opened.Page.EvaluateAsync("location.hash = 'f0'");

        await Assertions.Expect(opened.Page.Locator("#f0")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Keyboard_Tab_ReachesTheFindingsAndOpensTheirDetails()
    {
        await using OpenPage opened = await OpenAsync(RichReport.Create());
        await opened.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(opened.Page.Locator(".skip")).ToBeFocusedAsync();
        await Assertions.Expect(opened.Page.Locator(".skip")).ToBeInViewportAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        for (int i = 0; i < 4; i++)
            await opened.Page.Keyboard.PressAsync("Tab");
        await opened.Page.Keyboard.PressAsync("Enter");

        Assert.True(await opened.Page.Locator(".waterfall").First.IsVisibleAsync());
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, Media.Screen)]
    [InlineData(ColorScheme.Dark, Media.Screen)]
    [InlineData(ColorScheme.Light, Media.Print)]
    public async Task Text_InAnyScheme_HasTheContrastOfLevelAA(ColorScheme scheme, Media media)
    {
        await using OpenPage opened = await OpenAsync(RichReport.Create(), new() { ColorScheme = scheme });
        await opened.Page.EmulateMediaAsync(new() { Media = media, ColorScheme = scheme });
        await opened.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

        Assert.Empty(await opened.FindPoorContrastAsync());
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task Page_OfAnyWidth_ScrollsOnlyDown(int width)
    {
        CheckReport report = RichReport.Create(words: "a" + new string('b', 300), title: new string('c', 300));
        await using OpenPage opened = await OpenAsync(report, new() { ViewportSize = new() { Width = width, Height = 800 } });
        await opened.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

        Assert.Equal(width, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task Print_Report_OpensWhatIsClosed()
    {
        await using OpenPage opened = await OpenAsync(RichReport.Create());
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await opened.Page.Locator("#filters").IsVisibleAsync());
        Assert.True(await opened.Page.Locator(".waterfall").First.IsVisibleAsync());
        Assert.NotEmpty(await opened.Page.PdfAsync(new() { PreferCSSPageSize = true }));
    }

    private static Func<Finding, bool> HasSide(string source) =>
        finding => finding.A.Claim.Document.Source == source || finding.B.Claim.Document.Source == source;

    // Rows of a closed list count as shown: the filter did not take them away.
    private static async Task<int> VisibleAsync(IPage page) => await page.Locator("[data-kind]:not([hidden])").CountAsync();

    private async Task<OpenPage> OpenAsync(CheckReport report, BrowserNewContextOptions? options = null)
    {
        string path = _folder.PathOf("report.html");
        await using (FileStream file = File.Create(path))
            new HtmlReportWriter().Write(report, file);
        return await browser.OpenAsync(path, options);
    }
}
