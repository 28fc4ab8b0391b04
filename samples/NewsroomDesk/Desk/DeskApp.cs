using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using ReliabilityKit;
using ReliabilityKit.Html;

namespace NewsroomDesk;

/// <summary>The web application: a page, and one address that checks what the page sends. It keeps nothing.</summary>
internal static class DeskApp
{
    private const string CheckPolicy = "check";

    /// <summary>Builds it.</summary>
    /// <param name="args">Settings such as <c>--urls http://localhost:8080</c>.</param>
    public static WebApplication Create(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
        builder.WebHost.ConfigureKestrel(SetLimits);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services
            .AddReliabilityKit(new ReliabilityOptions { MaximumDocumentLength = DeskLimits.ArticleCharacters })
            .AddHtmlPages(new HtmlReaderOptions { MaxElements = 50_000, MaxNesting = 2_000_000 })
            .AddSingleton<ArticleReader>()
            .AddSingleton<CheckEndpoint>()
            .AddRequestTimeouts()
            .AddRateLimiter(LimitChecks)
            .Configure<HostFilteringOptions>(options => options.AllowedHosts = Hosts(builder.Configuration));

        WebApplication app = builder.Build();
        app.UseHostFiltering();
        app.UseMiddleware<SecurityHeaders>();
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        PageFiles.Map(app);
        app.MapPost("/api/check", (HttpContext context, CheckEndpoint endpoint) => endpoint.CheckAsync(context))
            .RequireRateLimiting(CheckPolicy)
            .WithRequestTimeout(DeskLimits.CheckTime);
        app.Lifetime.ApplicationStarted.Register(() => Task.Run(() => WarmUp(app.Services)));
        return app;
    }

    // The language model is loaded when it is first needed: better now than while the first editor waits.
    private static void WarmUp(IServiceProvider services) =>
        services.GetRequiredService<ReliabilityChecker>().Compare("The storm sank 14 boats.", "The storm sank nine boats.");

    private static void SetLimits(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = DeskLimits.RequestBytes;
        kestrel.Limits.MaxConcurrentConnections = 100;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
    }

    // A check uses every processor, so that two at a time are enough; the others wait in line.
    private static void LimitChecks(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
        options.AddConcurrencyLimiter(CheckPolicy, limits => (limits.PermitLimit, limits.QueueLimit) = (2, DeskLimits.WaitingChecks));
    }

    // A page elsewhere that gets its own name resolved to this machine must not be answered.
    private static string[] Hosts(ConfigurationManager configuration) =>
        configuration["AllowedHosts"]?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? ["localhost", "127.0.0.1", "[::1]"];
}
