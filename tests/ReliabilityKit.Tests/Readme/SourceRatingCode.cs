using System.Collections.Immutable;
using NodaTime;
using ReliabilityKit.Documents;
using ReliabilityKit.Reports;
using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.Tests.Readme;

/// <summary>The code of the page on how sources are rated, line for line, with its console and its files caught.</summary>
internal static class SourceRatingCode
{
    public static string Run(IEnumerable<Document> documents, byte[] verdictFile)
    {
        using var Console = new StringWriter { NewLine = "\n" };
        var File = new OneFile(verdictFile);

        // begin
        ImmutableArray<KnownVerdict> verdicts = ClaimReviewReader.Read(File.OpenRead("verdicts.json"), "verdicts.json", out _);
        var options = new ReliabilityOptions
        {
            SourcePriors = KnownVerdict.ToPriors(verdicts, topic: "health", from: new LocalDate(2024, 1, 1)),
            WireRelations = [new WireRelation(Client: "The Daily Lantern", Wire: "Interpoint News")],
        };
        CheckReport report = new ReliabilityChecker(options).Check(documents);
        foreach (SourceRating source in report.Sources)
            Console.WriteLine($"{source.Source}: {source.Explanation}");
        foreach (ContestedFact fact in report.ContestedFacts)
            Console.WriteLine(fact.Believed is { } believed
                ? $"{believed.Value} ({believed.Confidence:0.00}): {string.Join(", ", believed.Supporters)}"
                : $"undecided: {string.Join(" or ", fact.Positions.Select(position => position.Value))}");
        // end

        return Console.ToString();
    }

    private sealed class OneFile(byte[] content)
    {
        public MemoryStream OpenRead(string path) => path.Length > 0 ? new MemoryStream(content) : throw new FileNotFoundException(path);
    }
}
