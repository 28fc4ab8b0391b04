using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using ReliabilityKit.Claims;
using ReliabilityKit.Cli.Input;
using ReliabilityKit.Cli.Output;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Cli.Commands;

/// <summary>Shows the claims of documents, one by one.</summary>
internal sealed class ParseCommand : ToolCommand
{
    private readonly Argument<string[]> _paths = SharedOptions.Paths();
    private readonly Option<string> _format = SharedOptions.Format("jsonl", "table");
    private readonly Option<string?> _output = SharedOptions.Output();
    private readonly Option<bool> _strict = SharedOptions.Strict();

    public ParseCommand(Terminal terminal)
        : base("parse", "Show the claims of documents, one a line.", terminal)
    {
        Add(_paths);
        Add(_format);
        Add(_output);
        Add(_strict);
    }

    protected override int Execute(ParseResult arguments, CancellationToken cancellation)
    {
        DocumentInput.RefuseOutputAmongInput(arguments.GetRequiredValue(_paths), arguments.GetValue(_output));
        DocumentSet input = DocumentInput.Read(arguments.GetRequiredValue(_paths), Terminal, cancellation);
        using var output = OutputTarget.Open(arguments.GetValue(_output), Terminal);
        int read = 0;
        // Bars among the claims on one screen would be in the way.
        if (output.IsFile || !Terminal.IsInteractive)
            WorkProgress.Run(Terminal, progress => Write(arguments, Parse(input.Documents, done => Tell(progress, read = done, input.Documents.Length), cancellation), output.Stream));
        else
            Write(arguments, Parse(input.Documents, done => read = done, cancellation), output.Stream);
        output.Commit();
        if (read < input.Documents.Length)
            return Stop(input.Documents, read);
        return input.HasUnreadablePath || (arguments.GetValue(_strict) && !input.Omissions.IsEmpty) ? ExitCode.BadInput : ExitCode.Done;
    }

    private void Write(ParseResult arguments, IEnumerable<Claim> claims, Stream output)
    {
        if (arguments.GetValue(_format) == "table")
            ClaimTable.Write(claims, output, Terminal);
        else
            ClaimLines.Write(claims, output);
    }

    /// <summary>Returns the claims, document by document, until it is asked to stop; those of a document whole or not at all.</summary>
    private static IEnumerable<Claim> Parse(ImmutableArray<Document> documents, Action<int> tell, CancellationToken cancellation)
    {
        for (int i = 0; i < documents.Length && Claims(documents[i], cancellation) is { } claims; i++)
        {
            foreach (Claim claim in claims)
                yield return claim;
            tell(i + 1);
        }
    }

    private static IEnumerable<Claim>? Claims(Document document, CancellationToken cancellation)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            return ClaimParser.English.Parse(document, cancellation).Claims;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private static void Tell(IProgress<CheckProgress>? progress, int done, int total) => progress?.Report(new CheckProgress("parse", done, total));

    private int Stop(ImmutableArray<Document> documents, int read)
    {
        Terminal.Complain(string.Create(
            CultureInfo.InvariantCulture,
            $"Stopped before it was done: {read:N0} of {documents.Length:N0} documents were read; the first that was not is {documents[read].Id}"));
        return ExitCode.Cancelled;
    }
}
