using Microsoft.Playwright;

namespace ReliabilityKit.BrowserTests.Browser;

/// <summary>A running browser without a window.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        // Long enough for a machine that does other things too: whoever waits is told at once when it is there.
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        // Builds run as root in containers, where the sandbox of the browser cannot start.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What kind of screen; <see langword="null"/> for a common one.</param>
    public Task<OpenPage> OpenAsync(string path, BrowserNewContextOptions? options = null) => OpenAsync(new Uri(path), options);

    /// <summary>Opens an address; the parameters are those for a file.</summary>
    public async Task<OpenPage> OpenAsync(Uri address, BrowserNewContextOptions? options = null)
    {
        IBrowserContext context = await _browser!.NewContextAsync(options ?? new());
        var opened = new OpenPage(await context.NewPageAsync());
        await opened.Page.GotoAsync(address.AbsoluteUri);
        return opened;
    }
}
