using ReliabilityKit.Documents;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>Knows the line that names the author of an article.</summary>
internal static class Byline
{
    /// <summary>Bylines stand at the top, or at the bottom.</summary>
    private const int LinesLookedAt = 12;

    private const int LongestLine = 100;

    /// <summary>Returns whether a document names its author: <c>By Ida Falk</c>, <c>Reporting by Ida Falk</c>.</summary>
    public static bool IsIn(Document document)
    {
        string[] lines = document.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Take(LinesLookedAt).Concat(lines.TakeLast(LinesLookedAt)).Any(IsByline);
    }

    private static bool IsByline(string line)
    {
        if (line.Length > LongestLine) return false;
        int by = line.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? 0 : line.IndexOf("ing by ", StringComparison.OrdinalIgnoreCase) + 4;
        bool verb = by == 0 || (by > 3 && !line.AsSpan(0, by - 1).Contains(' '));
        return verb && line.Length > by + 3 && char.IsUpper(line[by + 3]);
    }
}
