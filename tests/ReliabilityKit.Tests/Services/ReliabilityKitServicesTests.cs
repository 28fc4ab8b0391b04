using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Html;
using ReliabilityKit.Tests.Cli;

namespace ReliabilityKit.Tests.Services;

public sealed class ReliabilityKitServicesTests : IDisposable
{
    private static readonly Document[] Documents = [new("a", "The storm sank 14 boats."), new("b", "The storm sank nine boats."), new("b", "A third.")];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AddReliabilityKit_Alone_SharesOneCheckerReaderAndParser()
    {
        using ServiceProvider services = new ServiceCollection().AddReliabilityKit().BuildServiceProvider();

        Assert.Same(services.GetRequiredService<ReliabilityChecker>(), services.GetRequiredService<ReliabilityChecker>());
        Assert.Same(services.GetRequiredService<DocumentReader>(), services.GetRequiredService<DocumentReader>());
        Assert.Same(ClaimParser.English, services.GetRequiredService<ClaimParser>());
    }

    [Fact]
    public void AddReliabilityKit_WithOptions_UsesThem()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddReliabilityKit(new ReliabilityOptions { MaximumDocumentLength = 5 })
            .BuildServiceProvider();

        Assert.Equal(3, services.GetRequiredService<ReliabilityChecker>().Check(Documents).Omissions.Length);
    }

    [Fact]
    public void AddHtmlPages_BesideTheKit_LetsTheReaderReadPages()
    {
        using ServiceProvider services = new ServiceCollection().AddReliabilityKit().AddHtmlPages().BuildServiceProvider();
        string page = _folder.Write("page.html", "<title>Storm</title><p>The storm sank nine boats.</p>");

        DocumentSet set = services.GetRequiredService<DocumentReader>().Read([page]);

        Assert.Equal("Storm", Assert.Single(set.Documents).Title);
    }

    [Fact]
    public void Check_WithLogging_LogsCountsAndWhatWasLeftOutButNoText()
    {
        using var log = new RecordedLog();
        using ServiceProvider services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(log))
            .AddReliabilityKit()
            .BuildServiceProvider();

        services.GetRequiredService<ReliabilityChecker>().Check(Documents);

        Assert.Collection(
            log.Messages,
            message => Assert.Equal("Warning: Left out: b: another document has this id; ids have to differ", message),
            message => Assert.StartsWith("Information: Checked 2 documents with ", message, StringComparison.Ordinal));
        Assert.DoesNotContain(log.Messages, message => message.Contains("boats", StringComparison.Ordinal));
    }

    private sealed class RecordedLog : ILoggerProvider, ILogger
    {
        public List<string> Messages { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Messages.Add($"{logLevel}: {formatter(state, exception)}");

        public void Dispose()
        {
        }
    }
}
