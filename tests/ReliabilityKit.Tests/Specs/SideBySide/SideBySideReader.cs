namespace ReliabilityKit.Tests.Specs.SideBySide;

/// <summary>Reads the pages beside this file: two quoted lines, then a box with how they stand to each other.</summary>
internal static class SideBySideReader
{
    private const string Met = "- [x] ";
    private const string Missed = "- [ ] ";

    /// <summary>Gets the pages.</summary>
    public static IEnumerable<string> Pages =>
        Directory.GetFiles(Repository.PathOf("tests", "ReliabilityKit.Tests", "Specs", "SideBySide"), "*.md").Order(StringComparer.Ordinal);

    /// <summary>Returns the examples of all pages.</summary>
    public static IReadOnlyList<SideBySideExample> ReadAll() => [.. Pages.SelectMany(Read)];

    private static IEnumerable<SideBySideExample> Read(string page)
    {
        string[] lines = File.ReadAllLines(page);
        var texts = new List<string>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('>')) texts.Add(lines[i][1..].Trim());
            if (!IsBox(lines[i])) continue;
            if (texts.Count != 2) throw new InvalidDataException($"{page}:{i + 1} has {texts.Count} texts before it; 2 are wanted");
            yield return new SideBySideExample(Path.GetFileName(page), i - 2, texts[0], texts[1], lines[i][Met.Length..].Trim(), lines[i].StartsWith(Met, StringComparison.Ordinal));
            texts.Clear();
        }
    }

    private static bool IsBox(string line) => line.StartsWith(Met, StringComparison.Ordinal) || line.StartsWith(Missed, StringComparison.Ordinal);
}
