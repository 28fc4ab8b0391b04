using System.Collections.Immutable;
using System.Text;
using ReliabilityKit.Documents;
using ReliabilityKit.Sources.Ratings;
using ReliabilityKit.Tests.Cli;

namespace ReliabilityKit.Tests.Readme;

/// <summary>What the page on how sources are rated shows is what happens.</summary>
public class SourcePageTests
{
    private const int Indentation = 8;

    private static readonly string Page = Read("src", "ReliabilityKit", "Sources", "README.md");

    [Fact]
    public void Page_Code_IsTheCodeThatIsTested()
    {
        IEnumerable<string> code = Read("tests", "ReliabilityKit.Tests", "Readme", "SourceRatingCode.cs").Split('\n')
            .SkipWhile(line => line.Trim() != "// begin").Skip(1).TakeWhile(line => line.Trim() != "// end")
            .Select(line => line.Length > Indentation ? line[Indentation..] : "");

        Assert.Contains($"```csharp\n{string.Join('\n', code)}\n```\n", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_Code_RatesSourcesAndSaysWhatIsBelieved()
    {
        Document[] documents =
        [
            new("a", "A fire destroyed the mill in Ardvale on Monday. The fire injured 14 people, the fire service said.") { Source = "Interpoint News" },
            new("b", "Monday's blaze at the Ardvale mill left its mark. The fire injured 41 people, the fire service said.") { Source = "The Daily Lantern" },
        ];

        const string Verdict = """{"@type":"ClaimReview","keywords":"health","datePublished":"2025-01-01","itemReviewed":{"author":{"name":"The Daily Lantern"}},"reviewRating":{"ratingValue":1}}""";
        string output = SourceRatingCode.Run(documents, Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat(Verdict, 20))}]"));

        Assert.StartsWith("Interpoint News: F, cannot be judged", output, StringComparison.Ordinal);
        Assert.Contains("14 people (0.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_Files_AreRead()
    {
        Assert.Equal("The Daily Lantern", SourceKnowledgeReader.ReadPriors(File("source,right,wrong,topic"), "p", out ImmutableArray<Omission> priors).Single().Prior.Source);
        Assert.Equal(2, SourceKnowledgeReader.ReadChecklists(File("source,criterion,answer"), "c", out ImmutableArray<Omission> answers).Length);
        Assert.Single(SourceKnowledgeReader.ReadWireRelations(File("client,wire"), "w", out ImmutableArray<Omission> wires));
        Assert.Empty(priors.Concat(answers).Concat(wires));
    }

    [Fact]
    public void Page_Criteria_AreAllThereAre() => Assert.All(
        Enum.GetNames<ChecklistCriterion>(),
        name => Assert.Contains($"`{string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()))}`", Page.ReplaceLineEndings(" "), StringComparison.Ordinal));

    [Fact]
    public void Page_Signals_AreAllThereAre() => Assert.All(
        Enum.GetValues<SignalKind>().Where(kind => kind is not (SignalKind.MissingByline or SignalKind.MissingDate)),
        kind => Assert.Contains($"\n| {new SourceSignal(kind, []).Description} |", Page, StringComparison.Ordinal));

    [Theory]
    [InlineData("check")]
    [InlineData("truth")]
    public void Page_Options_AreInTheHelp(string command)
    {
        string help = Tool.Run([command, "--help"]).Output;

        Assert.All(OptionsOf(command), option => Assert.Contains(option + " ", help, StringComparison.Ordinal));
    }

    private static string[] OptionsOf(string command) => command == "check"
        ? ["--verdicts", "--priors", "--checklist", "--wires", "--topic", "--since", "--until"]
        : ["--trust", "--opinions", "--known", "--priors", "--hierarchy"];

    /// <summary>The example of a file that begins with a header.</summary>
    private static MemoryStream File(string header)
    {
        string start = Page[(Page.IndexOf($"```\n{header}", StringComparison.Ordinal) + 4)..];
        return new MemoryStream(Encoding.UTF8.GetBytes(start[..start.IndexOf("```", StringComparison.Ordinal)]));
    }

    private static string Read(params string[] path) => System.IO.File.ReadAllText(Repository.PathOf(path)).ReplaceLineEndings("\n");
}
