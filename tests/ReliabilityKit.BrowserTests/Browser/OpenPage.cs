using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReliabilityKit.Tests;

namespace ReliabilityKit.BrowserTests.Browser;

/// <summary>A page in a browser, with what it asked for and complained of since it was opened.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    public OpenPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => _complaints.Add(message.Text);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            _complaints.Add("dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
        page.Request += (_, request) => _requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Gets messages on the console, errors of scripts and dialogs.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Gets the addresses asked for, the page's own first.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>Returns the texts that stand out too little from their background for level AA of the accessibility guidelines.</summary>
    public async Task<string[]> FindPoorContrastAsync()
    {
        string script = await File.ReadAllTextAsync(Repository.PathOf("tests", "ReliabilityKit.BrowserTests", "Browser", "contrast.js"));
        return await Page.EvaluateAsync<string[]>(Regex.Replace(script, "^//.*\n", ""));
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
