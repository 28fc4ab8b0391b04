using Microsoft.Playwright;

namespace ReliabilityKit.Tests.Browser;

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

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
