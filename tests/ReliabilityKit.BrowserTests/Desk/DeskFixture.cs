using System.Text;
using System.Text.Json;
using NewsroomDesk;

namespace ReliabilityKit.BrowserTests.Desk;

/// <summary>The newsroom desk, running in this process on a port of its own.</summary>
public sealed class DeskFixture : IAsyncLifetime
{
    private readonly WebApplication _app = DeskApp.Create(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning"]);

    public Uri Address { get; private set; } = null!;

    public HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
        Client.BaseAddress = Address;
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    public async Task<HttpResponseMessage> PostAsync(string json, string type = "application/json")
    {
        using var content = new StringContent(json, Encoding.UTF8, type);
        return await Client.PostAsync(new Uri("/api/check", UriKind.Relative), content);
    }

    /// <summary>Checks what has to be accepted, and returns the answer.</summary>
    public async Task<JsonElement> CheckAsync(object request)
    {
        using HttpResponseMessage response = await PostAsync(JsonSerializer.Serialize(request));
        response.EnsureSuccessStatusCode();
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }
}
