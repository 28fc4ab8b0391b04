namespace ReliabilityKit.Tests.Samples;

/// <summary>One line of the tables in <c>samples/corpus/README.md</c>: two passages and what a careful reader says of them.</summary>
/// <param name="Story">The folder of the story.</param>
/// <param name="Label">contradiction, dispute, trap, copy or corroboration.</param>
/// <param name="Kind">The kind of contradiction, or why a trap is none.</param>
/// <param name="ArticleA">The id of the one article.</param>
/// <param name="QuoteA">The passage in it.</param>
/// <param name="ArticleB">The id of the other article.</param>
/// <param name="QuoteB">The passage in it.</param>
public sealed record PlantedPair(string Story, string Label, string Kind, string ArticleA, string QuoteA, string ArticleB, string QuoteB)
{
    private const int Columns = 6;

    public static PlantedPair[] ReadAll()
    {
        var pairs = new List<PlantedPair>();
        string story = "";
        foreach (string line in File.ReadLines(Repository.PathOf("samples", "corpus", "README.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                story = line[3..].Trim();
            string[] cells = [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
            if (line.StartsWith('|') && cells.Length == Columns && cells[0] is not "planted" && !cells[0].StartsWith('-'))
                pairs.Add(new PlantedPair(story, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]));
        }

        return [.. pairs];
    }

    public override string ToString() => $"{Story}, {Label} {Kind}: {ArticleA} “{QuoteA}” / {ArticleB} “{QuoteB}”";
}
