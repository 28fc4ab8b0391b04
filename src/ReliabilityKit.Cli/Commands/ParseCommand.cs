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
        DocumentSet input = DocumentInput.Read(arguments.GetRequiredValue(_paths), Terminal, cancellation);
        using var output = OutputTarget.Open(arguments.GetValue(_output), Terminal);
        IEnumerable<Claim> claims = Parse(input.Documents, cancellation);
        if (arguments.GetValue(_format) == "table")
            ClaimTable.Write(claims, output.Stream, Terminal);
        else
            ClaimLines.Write(claims, output.Stream);
        output.Commit();
        return input.HasUnreadablePath || (arguments.GetValue(_strict) && !input.Omissions.IsEmpty) ? ExitCode.BadInput : ExitCode.Done;
    }

    private static IEnumerable<Claim> Parse(IEnumerable<Document> documents, CancellationToken cancellation)
    {
        foreach (Document document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (Claim claim in ClaimParser.English.Parse(document, cancellation).Claims)
                yield return claim;
        }
    }
}
