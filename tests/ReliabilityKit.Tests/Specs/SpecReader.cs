namespace ReliabilityKit.Tests.Specs;

/// <summary>Reads the pages beside this file: a quoted text, then a list of the claims it makes.</summary>
internal static class SpecReader
{
    private const string KnownMisses = "KnownMisses.md";

    /// <summary>Returns the examples whose claims are all read.</summary>
    public static IReadOnlyList<SpecExample> ReadAll() => Read(page => page != KnownMisses);

    /// <summary>Returns the examples of which something is still missed.</summary>
    public static IReadOnlyList<SpecExample> ReadKnownMisses() => Read(page => page == KnownMisses);

    /// <summary>Returns the examples of a page of values.</summary>
    public static IReadOnlyList<SpecExample> ReadValues(string page)
    {
        var examples = new List<SpecExample>();
        Read(page, File.ReadAllLines(Repository.PathOf("tests", "ReliabilityKit.Tests", "Specs", "Values", page)), examples);
        return examples;
    }

    private static List<SpecExample> Read(Predicate<string> isWanted)
    {
        var examples = new List<SpecExample>();
        foreach (string page in Directory.GetFiles(Repository.PathOf("tests", "ReliabilityKit.Tests", "Specs"), "*.md").Order(StringComparer.Ordinal))
        {
            if (isWanted(Path.GetFileName(page)))
                Read(Path.GetFileName(page), File.ReadAllLines(page), examples);
        }

        return examples;
    }

    private static void Read(string page, string[] lines, List<SpecExample> examples)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith('>'))
                continue;
            int first = i;
            var text = new List<string>();
            for (; i < lines.Length && lines[i].StartsWith('>'); i++)
                text.Add(lines[i][1..].Trim());
            var expected = new List<string>();
            for (; i < lines.Length && (lines[i].Length == 0 || lines[i].StartsWith("- ", StringComparison.Ordinal)); i++)
            {
                if (lines[i].Length > 0)
                    expected.Add(lines[i][2..].Trim());
            }

            i--;
            examples.Add(new SpecExample(page, first + 1, string.Join('\n', text), expected));
        }
    }
}
