using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using ReliabilityKit.Claims;
using ReliabilityKit.Tests.Cli;

namespace ReliabilityKit.Tests.Readme;

/// <summary>What the README shows is what happens.</summary>
public class ReadmeTests
{
    private const int Indentation = 8;

    private static readonly string Readme = Read("README.md");

    private static readonly string Program = Read("samples", "QuickStart", "Program.cs");

    [Fact]
    public void Readme_Code_IsTheQuickStart() => Assert.Contains($"```csharp\n{Program}```\n", Readme, StringComparison.Ordinal);

    [Fact]
    public void QuickStart_Code_IsTheCodeThatIsTested() =>
        Assert.EndsWith($"\n\n{CodeOf("QuickStartCode.cs")}\n", Program, StringComparison.Ordinal);

    [Fact]
    public void Readme_Output_IsWhatTheCodePrints() =>
        Assert.Contains($"```text\n{QuickStartCode.Run().Output}```\n", Readme, StringComparison.Ordinal);

    [Fact]
    public void Readme_ClaimTable_IsWhatIsParsed()
    {
        var checker = new ReliabilityChecker();
        string table = string.Concat(QuickStartCode.Run().Documents.SelectMany(document => checker.Parse(document).Claims).Select(Row));

        Assert.Contains($"|---|---|---|---|---|---|---|\n{table}\n", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readme_Streaming_IsTheCodeThatIsTested()
    {
        Assert.Equal(8, (await StreamingCode.RunAsync()).DocumentCount);
        Assert.Contains($"```csharp\n{CodeOf("StreamingCode.cs")}\n```\n", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_ConfigFile_IsTaken()
    {
        using var folder = new TemporaryFolder();
        string config = folder.Write("kit.json", Regex.Match(Readme, "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value);

        ToolResult result = Tool.Run(["check", folder.Write("a.txt", "The storm sank nine boats."), "--config", config, "--output", "-"]);

        Assert.StartsWith("<!DOCTYPE html>", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Theory]
    [InlineData("dotnet run --project src/ReliabilityKit.Cli -c Release -- check samples/corpus/museum-theft")]
    [InlineData("dotnet test ReliabilityKit.sln -c Release")]
    public void Readme_FirstPage_HasTheTwoCommands(string command) => Assert.Contains($"\n    {command}\n", Readme, StringComparison.Ordinal);

    private static string Row(Claim claim)
    {
        string[] cells =
        [
            claim.Document.Id,
            claim.Actor?.Name ?? "",
            claim.Action.Phrase + (claim.Action.Modality == Modality.Asserted ? "" : $" ({claim.Action.Modality.ToString().ToLowerInvariant()})"),
            claim.Object?.Name ?? "",
            claim.Date?.Days is { } days ? DaysOf(days) : "",
            string.Join(", ", claim.Quantities.Select(quantity => quantity.Span.Of(claim.Document.Text).ToString())),
            string.Join(", ", claim.Attribution.Select(link => link.Speaker.Name)),
        ];
        return $"| {string.Join(" | ", cells)} |\n";
    }

    private static string DaysOf(DateInterval days)
    {
        string start = LocalDatePattern.Iso.Format(days.Start);
        return days.Start == days.End ? start : $"{start} to {LocalDatePattern.Iso.Format(days.End)}";
    }

    private static string CodeOf(string file) => string.Join('\n', Read("tests", "ReliabilityKit.Tests", "Readme", file)
        .Split('\n')
        .SkipWhile(line => line.Trim() != "// begin").Skip(1).TakeWhile(line => line.Trim() != "// end")
        .Select(line => line.Length > Indentation ? line[Indentation..] : ""));

    private static string Read(params string[] path) => File.ReadAllText(Repository.PathOf(path)).ReplaceLineEndings("\n");
}
