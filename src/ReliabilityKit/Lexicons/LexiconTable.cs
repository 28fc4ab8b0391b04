using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace ReliabilityKit.Lexicons;

/// <summary>Reads the word tables that lie beside the code and are embedded in the assembly.</summary>
/// <remarks>
/// A table is UTF-8, one entry a line, columns separated by tabs. Empty lines are left out, and comments: lines that are <c>#</c> alone or begin with
/// <c>#</c> and a blank, so that a symbol may begin with it.
/// </remarks>
internal static class LexiconTable
{
    /// <summary>Returns the rows of a table of this assembly.</summary>
    /// <param name="name">Its path below the project, such as <c>Claims/Speech/sayings.tsv</c>.</param>
    public static List<string[]> Read(string name) => Read(typeof(LexiconTable).Assembly, name);

    /// <summary>Returns the rows of a table of any assembly.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no such table.</exception>
    public static List<string[]> Read(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the table {name} is not in the assembly");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line != "#" && !line.StartsWith("# ", StringComparison.Ordinal))
                rows.Add(line.Split('\t'));
        }

        return rows;
    }

    /// <summary>Returns a cell, or <c>""</c> where the row is shorter.</summary>
    public static string Cell(string[] row, int column) => column < row.Length ? row[column] : "";

    /// <summary>Reads a cell as the name of a value, in small or capital letters.</summary>
    /// <exception cref="ArgumentException">It names none.</exception>
    [SuppressMessage("Usage", "CA2263", Justification = "The generic overload would be compiled anew for each enumeration at every start.")]
    public static T Value<T>(string cell)
        where T : struct, Enum => (T)Enum.Parse(typeof(T), cell, ignoreCase: true);

    /// <summary>Returns the entries of a cell, which are separated by bars.</summary>
    public static string[] Entries(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
