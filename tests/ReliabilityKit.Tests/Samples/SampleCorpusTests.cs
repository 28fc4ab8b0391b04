using System.Collections.Concurrent;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Html;
using ReliabilityKit.Reports;
using Xunit.Abstractions;

namespace ReliabilityKit.Tests.Samples;

/// <summary>Holds what is found of what is planted in the sample corpus: a floor under recall, a ceiling over traps.</summary>
public class SampleCorpusTests(ITestOutputHelper output)
{
    // Raise the first and lower the others when the library gets better; never the other way round.
    private const int LeastContradictions = 23;
    private const int MostTraps = 0;
    private const int MostCopies = 0;

    private static readonly PlantedPair[] Planted = PlantedPair.ReadAll();

    private static readonly ConcurrentDictionary<string, DocumentSet> Stories = new();

    private static readonly Lazy<Dictionary<string, CheckReport>> Reports = new(() =>
        Planted.Select(pair => pair.Story).Distinct().ToDictionary(story => story, story => new ReliabilityChecker().Check(Read(story).Documents)));

    [Fact]
    public void Read_Stories_LeavesNothingOut()
    {
        foreach (string story in Planted.Select(pair => pair.Story).Distinct())
        {
            DocumentSet documents = Read(story);
            Assert.Empty(documents.Omissions);
            Assert.Equal(4, documents.Documents.Length);
            Assert.All(documents.Documents, document => Assert.NotNull(document.Published));
        }
    }

    [Fact]
    public void Planted_Quotes_StandInTheVisibleTexts()
    {
        foreach (PlantedPair pair in Planted)
        {
            Assert.Contains(pair.QuoteA, TextOf(pair, pair.ArticleA), StringComparison.Ordinal);
            Assert.Contains(pair.QuoteB, TextOf(pair, pair.ArticleB), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Check_Planted_FindsNoFewerContradictionsAndFallsIntoNoMoreTraps()
    {
        int found = Count("contradiction", FindingRelation.Contradiction);
        int traps = Count("trap", FindingRelation.Contradiction);
        int copies = Count("copy", FindingRelation.Corroboration);

        Assert.True(found >= LeastContradictions, $"{found} planted contradictions are found; there were {LeastContradictions} before");
        Assert.True(traps <= MostTraps, $"{traps} traps are taken for contradictions; there were {MostTraps} before");
        Assert.True(copies <= MostCopies, $"{copies} copies are taken for independent witnesses; there were {MostCopies} before");
    }

    [Fact]
    public void Readme_Figures_AreTheLinesThatAreHeld()
    {
        string readme = File.ReadAllText(Repository.PathOf("README.md"));

        Assert.Contains($"Of the {Planted.Count(pair => pair.Label == "contradiction")} pairs of passages planted", readme, StringComparison.Ordinal);
        Assert.Contains($"at least {LeastContradictions} are reported", readme, StringComparison.Ordinal);
        Assert.Contains($"at most {MostTraps} of the {Planted.Count(pair => pair.Label == "trap")} traps", readme, StringComparison.Ordinal);
    }

    private int Count(string label, FindingRelation relation)
    {
        PlantedPair[] planted = [.. Planted.Where(pair => pair.Label == label)];
        PlantedPair[] reported = [.. planted.Where(pair => Reports.Value[pair.Story].Findings.Any(f => f.Relation == relation && IsAbout(f, pair)))];
        output.WriteLine($"{label}: {reported.Length} of {planted.Length} reported as {relation}");
        foreach (PlantedPair pair in planted)
            output.WriteLine($"  {(reported.Contains(pair) ? "reported" : "   -    ")} {pair}");
        return reported.Length;
    }

    // A finding is about a planted pair when it points, on both sides, into the sentences of the planted quotes.
    private static bool IsAbout(Finding finding, PlantedPair pair) =>
        (Touches(finding.A, pair.ArticleA, pair.QuoteA) && Touches(finding.B, pair.ArticleB, pair.QuoteB))
        || (Touches(finding.A, pair.ArticleB, pair.QuoteB) && Touches(finding.B, pair.ArticleA, pair.QuoteA));

    private static bool Touches(Evidence evidence, string article, string quote) =>
        evidence.Claim.Document.Id == article
        && Occurrences(evidence.Claim.Document.Text, quote).Any(span => evidence.Claim.SentenceSpan.Overlaps(span));

    private static IEnumerable<TextSpan> Occurrences(string text, string quote)
    {
        for (int at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
            yield return new TextSpan(at, quote.Length);
    }

    private static string TextOf(PlantedPair pair, string article) =>
        Assert.Single(Read(pair.Story).Documents, document => document.Id == article).Text;

    private static DocumentSet Read(string story) => Stories.GetOrAdd(story, name =>
        new DocumentReader(new HtmlDocumentReader()).Read([Repository.PathOf("samples", "corpus", name)]));
}
