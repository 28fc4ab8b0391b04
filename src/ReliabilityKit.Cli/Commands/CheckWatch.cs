using System.Globalization;
using ReliabilityKit.Cli.Input;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Cli.Commands;

/// <summary>Checks again and again, whenever the input changes, until it is stopped.</summary>
internal sealed class CheckWatch(string[] paths, Terminal terminal)
{
    private HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Checks now and after each change.</summary>
    /// <param name="check">Checks once.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public void Run(Action check, CancellationToken cancellation)
    {
        var watch = new InputWatch(paths);
        while (true)
        {
            CheckOnce(check);
            watch.WaitForChange(cancellation);
        }
    }

    /// <summary>Says what came and what went since the last check.</summary>
    /// <param name="report">What was found now.</param>
    /// <returns>The report with the findings that came.</returns>
    public CheckReport NewsOf(CheckReport report)
    {
        Finding[] came = [.. report.Findings.Where(finding => !_known.Contains(finding.Id))];
        int went = _known.Count - (report.Findings.Length - came.Length);
        _known = report.Findings.Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        terminal.Note(string.Create(
            CultureInfo.InvariantCulture,
            $"{DateTime.Now:HH:mm:ss} {Count(report.Documents.Length, "document")}, {Count(report.Contradictions.Count(), "contradiction")}; {Count(came.Length, "finding")} came, {went} went. Watching; Ctrl-C ends it."));
        return report with { Findings = [.. came] };
    }

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    // What cannot be read now may be mended by the next change.
    private void CheckOnce(Action check)
    {
        try
        {
            check();
        }
        catch (InputException exception)
        {
            terminal.Complain(exception.Message);
        }
    }
}
