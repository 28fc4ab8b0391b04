using System.Collections.Immutable;
using System.CommandLine;
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
        // Bars among the claims on one screen would be in the way.
        if (output.IsFile || !Terminal.IsInteractive)
            WorkProgress.Run(Terminal, progress => Write(arguments, Parse(input.Documents, progress, cancellation), output.Stream));
        else
            Write(arguments, Parse(input.Documents, null, cancellation), output.Stream);
        output.Commit();
        return input.HasUnreadablePath || (arguments.GetValue(_strict) && !input.Omissions.IsEmpty) ? ExitCode.BadInput : ExitCode.Done;
    }

    private void Write(ParseResult arguments, IEnumerable<Claim> claims, Stream output)
    {
        if (arguments.GetValue(_format) == "table")
            ClaimTable.Write(claims, output, Terminal);
        else
            ClaimLines.Write(claims, output);
    }

    private static IEnumerable<Claim> Parse(ImmutableArray<Document> documents, IProgress<CheckProgress>? progress, CancellationToken cancellation)
    {
        for (int i = 0; i < documents.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (Claim claim in ClaimParser.English.Parse(documents[i], cancellation).Claims)
                yield return claim;
            progress?.Report(new CheckProgress("parse", i + 1, documents.Length));
        }
    }
}
