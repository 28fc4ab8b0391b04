using ReliabilityKit.Documents;
using ReliabilityKit.Html;

namespace ReliabilityKit.Cli.Input;

/// <summary>Reads the documents that a command works on and says on the error stream what had to be left out.</summary>
internal static class DocumentInput
{
    // The files that are read from a folder; a .csv or .md beside them is not.
    private static readonly HashSet<string> Kinds = new([".txt", ".html", ".htm", ".json", ".jsonl", ".rss", ".atom", ".xml"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Refuses to write a report where the next check would read it as an article.</summary>
    /// <exception cref="InputException">The report would be one of the files that are checked.</exception>
    public static void RefuseOutputAmongInput(string[] paths, string? output)
    {
        if (output is null or "-")
            return;
        string file = Path.GetFullPath(output);
        bool isInput = paths.Any(path => path != "-" && (Path.GetFullPath(path) == file || (IsReadFrom(path, file) && Kinds.Contains(Path.GetExtension(file)))));
        if (isInput)
            throw new InputException($"{output}: the next check would read it as an article; write it to another folder");
    }

    private static bool IsReadFrom(string folder, string file) =>
        Directory.Exists(folder)
        && Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) == Path.GetDirectoryName(file)
        && !File.Exists(Path.Combine(folder, "articles.jsonl"));

    /// <exception cref="InputException">There is no document at all.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public static DocumentSet Read(string[] paths, Terminal terminal, CancellationToken cancellation)
    {
        DocumentSet input = ReadAll(paths, terminal, cancellation);
        terminal.Complain(input.Omissions);
        return input.Documents.IsEmpty ? throw new InputException($"{string.Join(", ", paths)}: nothing to read") : input;
    }

    private static DocumentSet ReadAll(string[] paths, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            return new DocumentReader(new HtmlDocumentReader()).Read(paths, terminal.In, cancellation);
        }
        catch (OperationCanceledException)
        {
            terminal.Complain("Stopped while the input was being read; there is nothing to keep.");
            throw;
        }
    }
}
