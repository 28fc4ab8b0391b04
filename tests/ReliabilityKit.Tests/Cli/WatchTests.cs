using System.Text;
using ReliabilityKit.Cli;

namespace ReliabilityKit.Tests.Cli;

public sealed class WatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SharedText _output = new();
    private readonly SharedText _error = new();

    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public async Task Check_Watch_ShowsNewFindingsAsArticlesComeAndGo()
    {
        using var cancellation = new CancellationTokenSource();
        _folder.Write("a.txt", "The storm sank at least 14 boats.");
        var terminal = new Terminal { In = Stream.Null, Out = _output, Error = Terminal.CreateWriter(_error) };
        var running = Task.Run(() => CommandLineTool.Run(["check", _folder.Path, "--watch", "--format", "jsonl"], terminal, cancellation.Token));

        await Until(_error, "1 document, 0 contradictions; 0 findings came, 0 went");
        _folder.Write("b.txt", "The storm sank nine boats.");
        await Until(_error, "2 documents, 1 contradiction; 1 finding came, 0 went");
        Assert.Contains("nine boats", _output.ToString(), StringComparison.Ordinal);
        File.Delete(_folder.PathOf("a.txt"));
        await Until(_error, "1 document, 0 contradictions; 0 findings came, 1 went");
        File.Delete(_folder.PathOf("b.txt"));
        await Until(_error, "nothing to read");
        await cancellation.CancelAsync();

        Assert.Equal(ExitCode.Cancelled, await running);
        Assert.Single(_output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Check_WatchOfStandardInput_IsRefused() =>
        Assert.Contains("cannot be watched", Tool.Run(["check", "-", "--watch"]).Error, StringComparison.Ordinal);

    private static async Task Until(SharedText text, string expected)
    {
        for (int i = 0; i < 600 && !text.ToString().Contains(expected, StringComparison.Ordinal); i++)
            await Task.Delay(100);
        Assert.Contains(expected, text.ToString(), StringComparison.Ordinal);
    }

    /// <summary>A stream that one thread writes while another reads what came so far.</summary>
    private sealed class SharedText : MemoryStream
    {
        private readonly Lock _lock = new();

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            lock (_lock) base.Write(buffer);
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            lock (_lock) base.Write(buffer, offset, count);
        }

        public override string ToString()
        {
            lock (_lock) return Encoding.UTF8.GetString(ToArray());
        }
    }
}
