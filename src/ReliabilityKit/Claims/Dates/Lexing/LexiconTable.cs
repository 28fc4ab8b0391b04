using System.Reflection;

namespace ReliabilityKit.Claims.Dates.Lexing;

/// <summary>Reads the embedded word tables.</summary>
internal static class LexiconTable
{
    /// <summary>Returns the rows of a table as fields; lines that begin with <c>#</c> are its header.</summary>
    /// <param name="name">File name of the table in <c>Claims/Dates</c>, without <c>.tsv</c>.</param>
    public static IEnumerable<string[]> Read(string name)
    {
        string resource = $"Claims/Dates/{name}.tsv";
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The word table {resource} is not part of this build.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
