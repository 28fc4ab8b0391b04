using ReliabilityKit.Documents;
using ReliabilityKit.Html;

namespace ReliabilityKit.Cli.Input;

/// <summary>Reads the documents that a command works on and says on the error stream what had to be left out.</summary>
internal static class DocumentInput
{
    /// <exception cref="InputException">There is no document at all.</exception>
    public static DocumentSet Read(string[] paths, Terminal terminal, CancellationToken cancellation)
    {
        DocumentSet input = new DocumentReader(new HtmlDocumentReader()).Read(paths, terminal.In, cancellation);
        terminal.Complain(input.Omissions);
        return input.Documents.IsEmpty ? throw new InputException($"{string.Join(", ", paths)}: nothing to read") : input;
    }
}
