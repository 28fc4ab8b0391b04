using System.Text.Json;
using ReliabilityKit.Cli;

namespace ReliabilityKit.Tests.Cli;

public class SourceOptionTests
{
    private const string Articles = """
        {"id":"a","source":"Alder","text":"A fire destroyed the mill in Ardvale on Monday. The fire injured 14 people, the fire service said."}
        {"id":"c","source":"Cedar","text":"Monday's blaze at the Ardvale mill left its mark. The fire injured 41 people, the fire service said."}

        """;

    [Fact]
    public void Check_NothingKnown_NeitherIsBelieved() => Assert.Null(Believed([]));

    [Fact]
    public void Check_Priors_DecideByTopic()
    {
        using var folder = new TemporaryFolder();
        string priors = folder.Write("priors.csv", "source,right,wrong,topic\nCedar,40,1,fires\nAlder,40,1,sport\n");

        Assert.StartsWith("41", Believed(["--priors", priors, "--topic", "fires"]), StringComparison.Ordinal);
        Assert.StartsWith("14", Believed(["--priors", priors, "--topic", "sport"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Verdicts_DecideByPeriod()
    {
        using var folder = new TemporaryFolder();
        string verdicts = folder.Write("verdicts.json", $"[{string.Join(',', Enumerable.Repeat(Verdict("Alder", 1, "2025-03-01"), 20).Concat(Enumerable.Repeat(Verdict("Cedar", 1, "2020-03-01"), 20)))}]");

        Assert.StartsWith("41", Believed(["--verdicts", verdicts, "--since", "2025-01-01"]), StringComparison.Ordinal);
        Assert.StartsWith("14", Believed(["--verdicts", verdicts, "--until", "2020-12-31"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Checklist_IsAPrior()
    {
        using var folder = new TemporaryFolder();
        string checklist = folder.Write("checklist.csv", "source,criterion,answer\nAlder,no repeated falsehoods,no\nCedar,no repeated falsehoods,yes\nCedar,corrects errors,yes\n");

        Assert.StartsWith("41", Believed(["--checklist", checklist]), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Wires_MakeOneWitnessOfTwo()
    {
        using var folder = new TemporaryFolder();
        string wires = folder.Write("wires.csv", "client,wire\nAlder,Birch\n");
        string articles = Articles + """{"id":"b","source":"Birch","text":"The Ardvale mill was destroyed by fire on Monday. The fire injured 14 people, according to the fire service in the town."}""";

        Assert.Equal(2, Witnesses(articles, []));
        Assert.Equal(1, Witnesses(articles, ["--wires", wires]));
    }

    [Fact]
    public void Check_BadRowOfPriors_IsNamedAndStrictFails()
    {
        using var folder = new TemporaryFolder();
        string priors = folder.Write("priors.csv", "source,right,wrong\nAlder,many,0\n");

        ToolResult result = Tool.Run(["check", "-", "--format", "json", "--strict", "--priors", priors], Articles);

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Equal([$"reliabilitykit: {priors}:2: right and wrong have to be counts, 0 or more"], result.ErrorLines);
        Assert.Single(JsonDocument.Parse(result.Output).RootElement.GetProperty("omissions").EnumerateArray());
    }

    [Theory]
    [InlineData("--since", "yesterday", "wants a day")]
    [InlineData("--priors", "nowhere.csv", "cannot be read")]
    public void Check_BadArgument_SaysWhy(string option, string value, string expected)
    {
        ToolResult result = Tool.Run(["check", "-", option, value], Articles);

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    private static string Verdict(string source, int rating, string day) =>
        $$$"""{"@type":"ClaimReview","claimReviewed":"x","itemReviewed":{"author":{"name":"{{{source}}}"},"datePublished":"{{{day}}}"},"reviewRating":{"ratingValue":{{{rating}}}}}""";

    private static string? Believed(string[] options) => Fact(Articles, options).GetProperty("believed").GetString();

    private static int Witnesses(string articles, string[] options) =>
        Fact(articles, options).GetProperty("positions").EnumerateArray().Single(position => position.GetProperty("value").GetString()!.StartsWith("14", StringComparison.Ordinal)).GetProperty("witnesses").GetInt32();

    private static JsonElement Fact(string articles, string[] options)
    {
        ToolResult result = Tool.Run(["check", "-", "--format", "json", .. options], articles);
        return JsonDocument.Parse(result.Output).RootElement.GetProperty("contestedFacts").EnumerateArray().Single(fact => fact.GetProperty("kind").GetString() == "quantity");
    }
}
