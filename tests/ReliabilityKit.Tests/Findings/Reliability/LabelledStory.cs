using System.Collections.Immutable;
using System.Text.Json;
using ReliabilityKit.Documents;
using ReliabilityKit.Html;
using ReliabilityKit.Tests.Samples;

namespace ReliabilityKit.Tests.Findings.Reliability;

/// <summary>The articles of a story with all their contradictions.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Documents">The articles.</param>
/// <param name="Pairs">The pairs of passages that are listed.</param>
internal sealed record LabelledStory(string Name, IReadOnlyList<Document> Documents, IReadOnlyList<LabelledPair> Pairs)
{
    /// <summary>Returns the stories of the sample corpus.</summary>
    public static IEnumerable<LabelledStory> OfSamples() =>
        from pair in PlantedPair.ReadAll()
        group pair by pair.Story into story
        select new LabelledStory(story.Key, Read(Repository.PathOf("samples", "corpus", story.Key)), [.. story.Select(Labelled)]);

    /// <summary>Returns the stories of a folder with a <c>gold.json</c> each.</summary>
    /// <param name="folder">The folder.</param>
    public static IEnumerable<LabelledStory> Of(string folder) =>
        from story in Directory.GetDirectories(folder).Order(StringComparer.Ordinal)
        where File.Exists(Path.Combine(story, "gold.json"))
        select new LabelledStory(Path.GetFileName(story), Read(story), [.. Listed(Path.Combine(story, "gold.json"))]);

    private static ImmutableArray<Document> Read(string folder) => new DocumentReader(new HtmlDocumentReader()).Read([folder]).Documents;

    private static LabelledPair Labelled(PlantedPair pair) => new(
        pair.Label switch { "contradiction" => true, "dispute" => null, _ => false },
        new LabelledPassage(pair.ArticleA, [pair.QuoteA]),
        new LabelledPassage(pair.ArticleB, [pair.QuoteB]));

    private static IEnumerable<LabelledPair> Listed(string gold)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(gold));
        foreach (JsonElement pair in json.RootElement.GetProperty("pairs").EnumerateArray())
        {
            bool isOptional = pair.TryGetProperty("optional", out JsonElement optional) && optional.GetBoolean();
            bool isContradiction = pair.GetProperty("label").GetString() == "contradiction";
            yield return new LabelledPair(isOptional ? null : isContradiction, Passage(pair.GetProperty("a")), Passage(pair.GetProperty("b")));
        }
    }

    private static LabelledPassage Passage(JsonElement side)
    {
        List<string> quotes = [side.GetProperty("quote").GetString()!];
        if (side.TryGetProperty("also", out JsonElement also)) quotes.AddRange(also.EnumerateArray().Select(quote => quote.GetString()!));
        return new LabelledPassage(side.GetProperty("article").GetString()!, quotes);
    }
}
