using System.Reflection;

namespace ReliabilityKit.Documents;

/// <summary>Reads the text tables that travel inside the assembly: a row a line, cells apart by tabs, comments after <c>#</c>.</summary>
internal static class EmbeddedTable
{
    /// <summary>Reads a table of this assembly.</summary>
    /// <param name="name">Its path below the project's folder, with forward slashes.</param>
    /// <param name="columns">How many cells every row has.</param>
    public static List<string[]> Read(string name, int columns) => Read(typeof(EmbeddedTable).Assembly, name, columns);

    /// <summary>Reads a table of any assembly.</summary>
    public static List<string[]> Read(Assembly assembly, string name, int columns)
    {
        using Stream stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"No table {name}.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] cells = line.Split('\t');
            if (cells.Length != columns)
                throw new InvalidOperationException($"{name}: {columns} cells expected in \"{line}\".");
            rows.Add(cells);
        }

        return rows;
    }
}
