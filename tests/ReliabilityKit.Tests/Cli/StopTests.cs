using System.Globalization;
using System.Text;
using System.Text.Json;
using ReliabilityKit.Cli;
using ReliabilityKit.Tests.Reports;

namespace ReliabilityKit.Tests.Cli;

/// <summary>Ctrl-C, as the system sends it to the tool.</summary>
public sealed class StopTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public async Task Check_Interrupted_KeepsAWholeReportOfWhatIsDone()
    {
        string report = _folder.PathOf("report.json");
        using var tool = new ToolProcess("check", Articles(3000), "--format", "json", "--output", report);

        // The line that cannot be read is told of when all input is read and the check begins.
        string? leftOut = await tool.Error.ReadLineAsync();
        await Task.Delay(500);
        tool.Interrupt();
        string told = await tool.Error.ReadToEndAsync();

        Assert.Equal(ExitCode.Cancelled, await tool.EndAsync());
        Assert.Contains("articles.jsonl:1:", leftOut, StringComparison.Ordinal);
        Assert.Contains("Stopped before it was done", told, StringComparison.Ordinal);
        JsonElement written = JsonDocument.Parse(File.ReadAllText(report)).RootElement;
        Assert.Empty(JsonSchemaSubset.Load("schemas", "report-1.schema.json").Validate(written));
        int read = written.GetProperty("summary").GetProperty("interruption").GetProperty("read").GetInt32();
        Assert.Equal(read, written.GetProperty("documents").GetArrayLength());
        Assert.Equal(["articles.jsonl", "report.json"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [UnixFact]
    public async Task Parse_Interrupted_KeepsWholeLines()
    {
        using var tool = new ToolProcess("parse", Articles(3000));

        await tool.Output.ReadLineAsync();
        tool.Interrupt();
        string[] lines = (await tool.Output.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(ExitCode.Cancelled, await tool.EndAsync());
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
        Assert.Contains("documents were read; the first that was not is d", await tool.Error.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Parse_InterruptedWithOutput_KeepsAWholeFile()
    {
        string claims = _folder.PathOf("claims.jsonl");
        using var tool = new ToolProcess("parse", Articles(3000), "--output", claims);

        await tool.Error.ReadLineAsync();
        await Task.Delay(500);
        tool.Interrupt();

        Assert.Equal(ExitCode.Cancelled, await tool.EndAsync());
        Assert.All(File.ReadLines(claims), line => JsonDocument.Parse(line).Dispose());
    }

    [UnixTheory]
    [InlineData("check", "-")]
    [InlineData("compare")]
    [InlineData("truth", "-")]
    public async Task Run_InterruptedWhileItWaitsForInput_Ends(params string[] args)
    {
        using var tool = new ToolProcess(args);

        await Task.Delay(1000);
        tool.Interrupt();

        Assert.Equal(ExitCode.Cancelled, await tool.EndAsync());
    }

    private string Articles(int count)
    {
        var lines = new StringBuilder("no JSON\n");
        for (int i = 0; i < count; i++)
            lines.Append(CultureInfo.InvariantCulture, $"{{\"id\":\"d{i:0000}\",\"text\":\"The storm of day {i} sank {i + 2} boats in Vesla, said Ida Lund, who took office in {1900 + i % 100}.\"}}\n");
        return _folder.Write("articles.jsonl", lines.ToString());
    }
}
