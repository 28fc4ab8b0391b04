using System.Reflection;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads the word tables of this folder, which are embedded in the assembly.</summary>
internal static class LexiconFile
{
    /// <summary>Returns the rows of a table, split at tabs; lines that begin with # are comments.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        string resource = "Claims/Quantities/" + name;
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the table {resource} is not embedded in the assembly");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            // "#" alone before a tab or a blank makes a comment, so that a symbol can begin with it.
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
                yield return line.Split('\t');
        }
    }

    /// <summary>Returns the entries of a cell.</summary>
    public static string[] Entries(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
