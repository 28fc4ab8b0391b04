using System.Text;
using System.Text.Json;
using ReliabilityKit.Cli;

namespace ReliabilityKit.Tests.Cli;

/// <summary>Whatever the input is, nothing crashes, nothing hangs, nothing is passed over in silence, and the rest is still checked.</summary>
public class BadInputTests
{
    private const string Good = """{"id":"good","source":"Nordline","published":"2031-05-04T10:00:00Z","text":"Ida Lund took office as mayor of Vesla in May 2029."}""";
    private const string Other = """{"id":"other","source":"Kystposten","published":"2031-05-04T10:00:00Z","text":"Ida Lund, the mayor of Vesla, took office in June 2028."}""";

    [Theory]
    [InlineData("""{"id":"x","text":""", "articles.jsonl:2: ")]
    [InlineData("[1,2]", "articles.jsonl:2: ")]
    [InlineData("not json at all", "articles.jsonl:2: ")]
    [InlineData("""{"id":"x","text":7}""", "articles.jsonl:2: ")]
    [InlineData("""{"id":"x"}""", "articles.jsonl:2: ")]
    [InlineData("""{"id":"x","path":"missing.txt"}""", "missing.txt")]
    [InlineData("""{"id":"x","published":"2031-02-31","text":"The quay is closed."}""", "articles.jsonl:2: ")]
    public void Check_BrokenLine_IsListedAndTheRestIsChecked(string broken, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("articles.jsonl", $"{Good}\n{broken}\n{Other}\n");

        ToolResult result = Tool.Run(["check", folder.Path, "--format", "json"]);

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Contains(expected, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        using JsonDocument report = JsonDocument.Parse(result.Output);
        JsonElement omission = Assert.Single(report.RootElement.GetProperty("omissions").EnumerateArray());
        Assert.NotEmpty(omission.GetProperty("reason").GetString()!);
        AssertChecked(report.RootElement);
    }

    [Fact]
    public void Check_BrokenLineUnderStrict_ExitsWith2AndStillWritesTheReport()
    {
        using var folder = new TemporaryFolder();
        folder.Write("articles.jsonl", $"{Good}\n{{\n{Other}\n");

        ToolResult result = Tool.Run(["check", folder.Path, "--format", "json", "--strict"]);

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        using JsonDocument report = JsonDocument.Parse(result.Output);
        AssertChecked(report.RootElement);
    }

    [Fact]
    public void Check_PathThatIsNotThere_ExitsWith2AndChecksTheOthers()
    {
        using var folder = new TemporaryFolder();
        folder.Write("articles.jsonl", $"{Good}\n{Other}\n");

        ToolResult result = Tool.Run(["check", folder.Path, folder.PathOf("nowhere.txt"), "--format", "json"]);

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Contains("nowhere.txt", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        using JsonDocument report = JsonDocument.Parse(result.Output);
        AssertChecked(report.RootElement);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("parse")]
    public void Run_NothingToRead_ExitsWith2(string command)
    {
        using var folder = new TemporaryFolder();

        ToolResult result = Tool.Run([command, folder.Path]);

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.All(result.ErrorLines, line => Assert.Contains(folder.Path, line, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_LineLongerThanTheLimit_IsListedAndTheRestIsChecked()
    {
        using var folder = new TemporaryFolder();
        using (FileStream file = File.Create(folder.PathOf("articles.jsonl")))
        {
            file.Write(Encoding.UTF8.GetBytes(Good + "\n"));
            byte[] megabyte = new byte[1 << 20];
            Array.Fill(megabyte, (byte)'x');
            for (int i = 0; i < 100; i++)
                file.Write(megabyte);
            file.Write(Encoding.UTF8.GetBytes("\n" + Other + "\n"));
        }

        ToolResult result = Tool.Run(["check", folder.Path, "--format", "json"]);

        Assert.Contains("articles.jsonl:2: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        using JsonDocument report = JsonDocument.Parse(result.Output);
        AssertChecked(report.RootElement);
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Check_HostileText_DoesNotDisturbTheOthers(string name, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("good.jsonl", Good);
        folder.Write("other.jsonl", Other);
        folder.Write(name, text);

        ToolResult result = Tool.Run(["check", folder.Path, "--format", "json"]);

        Assert.Equal(ExitCode.Done, result.ExitCode);
        using JsonDocument report = JsonDocument.Parse(result.Output);
        AssertChecked(report.RootElement);
    }

    [Fact]
    public void Check_BinaryFile_IsListed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("good.jsonl", Good);
        folder.Write("other.jsonl", Other);
        folder.Write("photo.txt", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 31))]);

        ToolResult result = Tool.Run(["check", folder.Path, "--format", "json"]);

        Assert.Contains(result.ErrorLines, line => line.Contains("photo.txt", StringComparison.Ordinal));
        using JsonDocument report = JsonDocument.Parse(result.Output);
        AssertChecked(report.RootElement);
    }

    public static TheoryData<string, string> HostileTexts()
    {
        string digits = new('9', 400);
        return new TheoryData<string, string>
        {
            { "bomb.html", string.Concat(Enumerable.Repeat("<div><b>", 10_000)) + "The quay is closed." },
            { "entities.html", "<p>" + string.Concat(Enumerable.Repeat("&lt;&amp;", 20_000)) + "</p>" },
            { "numbers.txt", $"The plan cost {digits} euros. It covers {digits}.{digits} hectares and {digits} percent of 1e999 people." },
            { "dates.txt", $"The quay closed on 31 February 2031, on 0/0/0, in the year {digits} and on Friday {digits} May." },
            { "surrogates.json", """{"id":"s","text":"Half \ud83d a pair, said \udc00 Ida Lund \ud800\ud800."}""" },
            { "word.txt", new string('a', 1_000_000) },
            { "brackets.txt", new string('(', 20_000) + "The quay is closed" + new string(')', 20_000) + "." },
            { "quotes.txt", string.Concat(Enumerable.Repeat("\"“'", 20_000)) },
            { "commas.txt", string.Join(", ", Enumerable.Repeat("the harbour", 5_000)) + "." },
            { "controls.txt", "The\0quay\u0001 is\u200b closed\ufeff. \u202eThe mayor resigned." },
            { "empty.txt", "" },
        };
    }

    private static void AssertChecked(JsonElement report)
    {
        string[] documents = [.. report.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("id").GetString()!)];
        Assert.Contains("good", documents);
        Assert.Contains("other", documents);
        Assert.Contains(
            report.GetProperty("findings").EnumerateArray(),
            finding => finding.GetProperty("relation").GetString() == "contradiction" && finding.GetProperty("kind").GetString() == "date");
    }
}
