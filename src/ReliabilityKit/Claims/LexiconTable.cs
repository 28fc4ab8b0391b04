using System.Collections.Frozen;
using System.Text;

namespace ReliabilityKit.Claims;

/// <summary>Reads the word tables of the claims stage, which lie beside the code and are embedded in the assembly.</summary>
/// <remarks>A table is UTF-8, one entry a line, columns separated by tabs; empty lines and lines that begin with <c>#</c> are left out.</remarks>
internal static class LexiconTable
{
    /// <summary>Returns the rows of a table.</summary>
    /// <param name="name">Its path below the project, such as <c>Claims/Speech/sayings.tsv</c>.</param>
    public static IEnumerable<string[]> Read(string name)
    {
        using Stream stream = typeof(LexiconTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the table {name} is not in the assembly");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }

    /// <summary>Returns the table by its first column; of rows with the same key the first one counts.</summary>
    public static FrozenDictionary<string, T> ReadByKey<T>(string name, Func<string[], T> read)
    {
        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (string[] row in Read(name))
            entries.TryAdd(row[0], read(row));
        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Returns the first column of a table.</summary>
    public static FrozenSet<string> ReadWords(string name) => Read(name).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Returns a cell, or <c>""</c> where the row is shorter.</summary>
    public static string Cell(string[] row, int column) => column < row.Length ? row[column] : "";
}
