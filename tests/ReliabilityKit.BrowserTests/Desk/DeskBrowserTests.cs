using System.Text;
using Microsoft.Playwright;
using ReliabilityKit.BrowserTests.Browser;

namespace ReliabilityKit.BrowserTests.Desk;

/// <summary>The newsroom desk as an editor uses it.</summary>
public sealed class DeskBrowserTests(DeskFixture desk, BrowserFixture browser) : IClassFixture<DeskFixture>, IClassFixture<BrowserFixture>
{
    [BrowserFact]
    public async Task Example_Checked_ShowsConflictsAndBothTexts()
    {
        await using OpenPage opened = await OpenExampleAsync();
        ILocator finding = opened.Page.Locator(".finding.contradiction", new() { HasText = "nine boats" }).First;
        await finding.GetByRole(AriaRole.Button, new() { Name = "Both texts" }).ClickAsync();

        await Assertions.Expect(opened.Page.Locator("#panes article")).ToHaveCountAsync(2);
        await Assertions.Expect(opened.Page.Locator("#panes mark")).ToHaveCountAsync(2);
        await Assertions.Expect(opened.Page.Locator("#panes .passage").First).ToBeInViewportAsync();
        await opened.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(opened.Page.Locator("#texts")).ToBeHiddenAsync();
        Assert.Empty(opened.Complaints);
        Assert.All(opened.Requests, request => Assert.StartsWith(desk.Address.AbsoluteUri, request, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Form_ArticlesTypedByKeyboard_AreCheckedAsTheyCome()
    {
        await using OpenPage opened = await OpenAsync();
        await TypeAsync(opened.Page, "The storm sank at least 14 boats.", "Agency");
        await Assertions.Expect(opened.Page.Locator("#status")).ToContainTextAsync("1 article, 1 claim, 0 contradictions");
        await TypeAsync(opened.Page, "The storm sank nine boats.", "Blog");

        await Assertions.Expect(opened.Page.Locator("#tab-conflicts")).ToHaveTextAsync("Conflicts (1)");
        await opened.Page.Locator("#tab-conflicts").FocusAsync();
        await opened.Page.Keyboard.PressAsync("ArrowRight");
        await opened.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(opened.Page.Locator("#claims table")).ToHaveCountAsync(2);
        await opened.Page.Locator("#articles button").First.ClickAsync();
        await Assertions.Expect(opened.Page.Locator("#tab-conflicts")).ToHaveTextAsync("Conflicts");
    }

    [BrowserFact]
    public async Task Files_OfEveryKind_BecomeArticles()
    {
        await using OpenPage opened = await OpenAsync();
        await opened.Page.Locator("#files").SetInputFilesAsync(
        [
            File("agency.txt", Encoding.Latin1.GetBytes("The café lost 14 boats.")),
            File("page.html", "<title>Harbour</title><p>The storm sank nine boats.</p>"u8.ToArray()),
            File("two.jsonl", "{\"source\":\"One\",\"text\":\"It rained.\"}\n{\"source\":\"Two\",\"text\":\"It snowed.\"}\n"u8.ToArray()),
            File("broken.json", "{"u8.ToArray()),
        ]);

        await Assertions.Expect(opened.Page.Locator("#articles li")).ToHaveCountAsync(4);
        await Assertions.Expect(opened.Page.Locator("#articles li").First).ToContainTextAsync("The café lost");
        await Assertions.Expect(opened.Page.Locator("#status")).ToContainTextAsync("4 articles");
        Assert.Empty(opened.Complaints);
    }

    [BrowserFact]
    public async Task Drop_File_AddsIt()
    {
        await using OpenPage opened = await OpenAsync();
        await opened.Page.EvaluateAsync("""
            () => {
              const data = new DataTransfer();
              data.items.add(new File(['The storm sank nine boats.'], 'harbour.txt'));
              document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
            }
            """);

        await Assertions.Expect(opened.Page.Locator("#articles .name")).ToHaveTextAsync("harbour");
    }

    [BrowserFact]
    public async Task HostileArticles_Shown_RunNothingAndLoadNothing()
    {
        const string Words = "\"'></script><script>window.pwned = 1</script><img src=x onerror=\"window.pwned = 2\"><svg onload=alert(3)>";
        await using OpenPage opened = await OpenAsync();
        await TypeAsync(opened.Page, "The storm sank at least 14 boats.\n\n" + Words, Words);
        await opened.Page.Locator("#files").SetInputFilesAsync(
            File("evil.html", Encoding.UTF8.GetBytes($"<title>{Words}</title><body onload='window.pwned = 4'><article><p>The storm sank nine boats.<p>{Words}<iframe src='javascript:alert(5)'></iframe>")));
        await Assertions.Expect(opened.Page.Locator("#status")).ToContainTextAsync("2 articles");
        foreach (string tab in new[] { "agreements", "claims", "sources", "conflicts" })
            await opened.Page.Locator("#tab-" + tab).ClickAsync();
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Both texts" }).First.ClickAsync();

        Assert.False(await opened.Page.EvaluateAsync<bool>("'pwned' in window"));
        Assert.Equal(0, await opened.Page.Locator("img, svg, iframe").CountAsync());
        Assert.Empty(opened.Complaints);
        Assert.All(opened.Requests, request => Assert.StartsWith(desk.Address.AbsoluteUri, request, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Markup_WrittenByScript_IsRefusedByTheBrowser()
    {
        await using OpenPage opened = await OpenAsync();

        Assert.Equal("TypeError", await opened.Page.EvaluateAsync<string>("() => { try { document.body.innerHTML = '<b>x</b>'; return 'written'; } catch (e) { return e.name; } }"));
    }

    [BrowserFact]
    public async Task Rating_Answered_ChangesTheSourceAndIsKept()
    {
        await using OpenPage opened = await OpenExampleAsync();
        await opened.Page.Locator("#tab-sources").ClickAsync();
        ILocator row = opened.Page.Locator("#sources tr", new() { HasText = "Harbour Blog" });
        string before = await row.InnerTextAsync();
        await row.GetByRole(AriaRole.Button).ClickAsync();
        foreach (ILocator no in await opened.Page.Locator("#questions input[value=false]").AllAsync())
            await no.CheckAsync();
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();

        await Assertions.Expect(row.GetByRole(AriaRole.Button)).ToHaveTextAsync("Change rating");
        await Assertions.Expect(row).Not.ToHaveTextAsync(before);
        await opened.Page.ReloadAsync();
        await opened.Page.Locator("#example").ClickAsync();
        await opened.Page.Locator("#tab-sources").ClickAsync();
        await Assertions.Expect(row.GetByRole(AriaRole.Button)).ToHaveTextAsync("Change rating");
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Text_InAnyScheme_HasTheContrastOfLevelAA(ColorScheme scheme)
    {
        await using OpenPage opened = await OpenExampleAsync(new() { ColorScheme = scheme });

        Assert.Empty(await opened.FindPoorContrastAsync());
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1440)]
    public async Task Page_OfAnyWidth_ScrollsOnlyDown(int width)
    {
        await using OpenPage opened = await OpenExampleAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });

        Assert.True(await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
    }

    private async Task<OpenPage> OpenAsync(BrowserNewContextOptions? options = null) => await browser.OpenAsync(desk.Address, options);

    private async Task<OpenPage> OpenExampleAsync(BrowserNewContextOptions? options = null)
    {
        OpenPage opened = await OpenAsync(options);
        await opened.Page.Locator("#example").ClickAsync();
        await Assertions.Expect(opened.Page.Locator("#status")).ToContainTextAsync("3 articles");
        return opened;
    }

    private static async Task TypeAsync(IPage page, string text, string source)
    {
        await page.Locator("#text").FillAsync(text);
        await page.Locator("#source").FillAsync(source);
        await page.Locator("#source").PressAsync("Enter");
    }

    private static FilePayload File(string name, byte[] content) => new() { Name = name, MimeType = "application/octet-stream", Buffer = content };
}
