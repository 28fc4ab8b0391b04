using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using ReliabilityKit.Cli.Input;
using ReliabilityKit.Cli.Output;
using ReliabilityKit.Documents;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Cli.Commands;

/// <summary>Checks documents against each other.</summary>
internal sealed class CheckCommand : ToolCommand
{
    private readonly Argument<string[]> _paths = SharedOptions.Paths();
    private readonly Option<string> _format = SharedOptions.Format("table", "json", "jsonl", "markdown", "html", "csv", "sarif", "jsonld");
    private readonly Option<string> _table = CreateTable();
    private readonly Option<string?> _output = SharedOptions.Output();
    private readonly Option<double?> _minimum = SharedOptions.Share("--min-confidence", "Report findings at or above this confidence (default: 0.5).");
    private readonly Option<double?> _failOn = SharedOptions.Share("--fail-on", "Exit with 1 when a contradiction has this confidence or more.");
    private readonly Option<string?> _explain = new("--explain") { Description = "Show one finding in full, instead of all.", HelpName = "ID" };
    private readonly Option<bool> _runTime = new("--run-time") { Description = "Show in the HTML report how long the check took." };
    private readonly Option<bool> _watch = new("--watch", "-w")
    {
        Description = "Check again whenever a file comes, goes or changes, until Ctrl-C. On the screen only new findings are shown then; a file always holds all.",
    };

    private readonly SourceOptions _sources = new();
    private readonly Option<bool> _strict = SharedOptions.Strict();

    public CheckCommand(Terminal terminal)
        : base("check", "Check documents against each other: contradictions, corroborations, updates, copies.", terminal)
    {
        Add(_paths);
        Add(_format);
        Add(_table);
        Add(_output);
        Add(_minimum);
        Add(_failOn);
        Add(_explain);
        Add(_runTime);
        Add(_watch);
        foreach (Option option in _sources.All)
            Add(option);
        Add(_strict);
    }

    protected override int Execute(ParseResult arguments, CancellationToken cancellation)
    {
        string[] paths = arguments.GetRequiredValue(_paths);
        DocumentInput.RefuseOutputAmongInput(paths, arguments.GetValue(_output));
        if (!arguments.GetValue(_watch))
            return Check(arguments, (checker, documents, progress) => checker.CheckUntil(documents, cancellation, progress), report => report, cancellation);
        if (paths.Contains("-"))
            throw new InputException("standard input cannot be watched");
        var watch = new CheckWatch(paths, Terminal);
        // Ctrl-C is how a watch ends: the report of the last whole check stays.
        watch.Run(
            () => Check(arguments, (checker, documents, progress) => checker.Check(documents, progress, cancellation), watch.NewsOf, cancellation),
            cancellation);
        return ExitCode.Done;
    }

    private delegate CheckReport CheckDocuments(ReliabilityChecker checker, ImmutableArray<Document> documents, IProgress<CheckProgress>? progress);

    private int Check(ParseResult arguments, CheckDocuments check, Func<CheckReport, CheckReport> choose, CancellationToken cancellation)
    {
        var tables = new TableInput(Terminal);
        ReliabilityOptions options = CreateOptions(arguments, tables);
        Terminal.Complain(tables.Omissions);
        DocumentSet input = DocumentInput.Read(arguments.GetRequiredValue(_paths), Terminal, cancellation);
        using var output = OutputTarget.Open(arguments.GetValue(_output), Terminal);
        long start = Stopwatch.GetTimestamp();
        CheckReport report = WorkProgress.Run(Terminal, progress => check(new ReliabilityChecker(options), input.Documents, progress));
        TimeSpan runTime = Stopwatch.GetElapsedTime(start);
        Terminal.Complain([.. report.Omissions.Where(omission => omission.Kind != OmissionKind.Unfinished)]);
        report = report with { Omissions = [.. tables.Omissions, .. input.Omissions, .. report.Omissions] };
        CheckReport chosen = choose(report);
        CreateWriter(arguments, options, runTime).Write(output.IsFile ? report : chosen, output.Stream);
        output.Commit();
        if (report.Interruption is { } interruption)
        {
            Terminal.Complain(interruption.ToString());
            return ExitCode.Cancelled;
        }

        if (input.HasUnreadablePath || (arguments.GetValue(_strict) && !report.Omissions.IsEmpty))
            return ExitCode.BadInput;
        return arguments.GetValue(_failOn) is { } limit && report.Contradictions.Any(finding => finding.Confidence >= limit)
            ? ExitCode.Findings
            : ExitCode.Done;
    }

    private ReliabilityOptions CreateOptions(ParseResult arguments, TableInput tables)
    {
        ReliabilityOptions options = _sources.Apply(new ReliabilityOptions(), arguments, tables);
        return arguments.GetValue(_minimum) is { } minimum ? options with { MinimumConfidence = minimum } : options;
    }

    private IReportWriter CreateWriter(ParseResult arguments, ReliabilityOptions options, TimeSpan runTime) =>
        arguments.GetValue(_explain) is { } id ? new FindingDetails(id, Terminal) : CreateFormat(arguments, options, runTime);

    private IReportWriter CreateFormat(ParseResult arguments, ReliabilityOptions options, TimeSpan runTime) => arguments.GetRequiredValue(_format) switch
    {
        "json" => new JsonReportWriter(),
        "jsonl" => new JsonLinesReportWriter(),
        "markdown" => new MarkdownReportWriter(),
        "html" => new HtmlReportWriter(new HtmlReportOptions { CheckOptions = options, RunTime = arguments.GetValue(_runTime) ? runTime : null }),
        "csv" => new CsvReportWriter(Enum.Parse<CsvTable>(arguments.GetRequiredValue(_table), ignoreCase: true)),
        "sarif" => new SarifReportWriter(),
        "jsonld" => new JsonLdReportWriter(),
        _ => new FindingTable(Terminal),
    };

    private static Option<string> CreateTable()
    {
        var option = new Option<string>("--table")
        {
            Description = "Which table CSV holds.",
            HelpName = "findings|sources|claims|facts",
            DefaultValueFactory = _ => "findings",
        };
        option.AcceptOnlyFromAmong("findings", "sources", "claims", "facts");
        return option;
    }
}
