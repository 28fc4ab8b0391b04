namespace ReliabilityKit.Tests.Specs.Pairs;

/// <summary>Reads the pages beside this file: one quoted text or two, then a line with the verdict.</summary>
internal static class PairSpecReader
{
    private const string Missed = " (not yet)";

    /// <summary>Returns the examples of all pages.</summary>
    public static IReadOnlyList<PairExample> ReadAll()
    {
        var examples = new List<PairExample>();
        foreach (string page in Directory.GetFiles(Repository.PathOf("tests", "ReliabilityKit.Tests", "Specs", "Pairs"), "*.md").Order(StringComparer.Ordinal))
            Read(Path.GetFileName(page), File.ReadAllLines(page), examples);
        return examples;
    }

    private static void Read(string page, string[] lines, List<PairExample> examples)
    {
        var texts = new List<string>();
        int first = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('>'))
            {
                if (texts.Count == 0)
                    first = i + 1;
                texts.Add(lines[i][1..].Trim());
            }
            else if (lines[i].StartsWith("- ", StringComparison.Ordinal))
            {
                string expected = lines[i][2..].Trim();
                bool isMissed = expected.EndsWith(Missed, StringComparison.Ordinal);
                examples.Add(new PairExample(page, first, [.. texts], isMissed ? expected[..^Missed.Length] : expected, isMissed));
                texts.Clear();
            }
        }
    }
}
