using System.Globalization;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Findings.Abstentions;
using ReliabilityKit.Reports;
using Spectre.Console;

namespace ReliabilityKit.Cli.Output;

/// <summary>Writes the findings as a table, contradictions first, with both quotes side by side, then contested facts, sources, and a line of counts.</summary>
internal sealed class FindingTable(Terminal terminal) : IReportWriter
{
    private static readonly Comparer<Finding> ByRelation = Comparer<Finding>.Create((a, b) => a.Relation - b.Relation);

    public void Write(CheckReport report, Stream output)
    {
        if (!report.Findings.IsEmpty)
            ConsoleTable.Write(CreateTable(report), output, terminal);
        if (!report.ContestedFacts.IsEmpty)
            ConsoleTable.Write(RatingTables.Facts(report), output, terminal);
        if (report.Sources.Length > 1)
            ConsoleTable.Write(RatingTables.Sources(report), output, terminal);
        using StreamWriter writer = Terminal.CreateWriter(output);
        writer.WriteLine(Summary(report));
        if (report.Interruption is { } interruption) writer.WriteLine(interruption);
        if (!report.Comparisons.Abstentions.IsEmpty) writer.WriteLine(Abstained(report.Comparisons));
    }

    private static Table CreateTable(CheckReport report)
    {
        Table table = ConsoleTable.Create("finding", "one side", "other side", "why");
        table.ShowRowSeparators = true;
        foreach (Finding finding in report.Findings.Order(ByRelation))
            table.AddRow(new Text(Head(finding), StyleOf(finding.Relation)), new Text(Side(finding.A)), new Text(Side(finding.B)), new Text(finding.Explanation));
        return table;
    }

    private static Style? StyleOf(FindingRelation relation) => relation switch
    {
        FindingRelation.Contradiction => new Style(Color.Red),
        FindingRelation.Dispute => new Style(Color.Yellow),
        FindingRelation.Corroboration => new Style(Color.Green),
        _ => null,
    };

    private static string Head(Finding finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"{finding.Relation.ToString().ToLowerInvariant()}\n{finding.Kind.ToString().ToLowerInvariant()} {finding.Confidence:0.00}");

    private static string Side(Evidence evidence)
    {
        Document document = evidence.Claim.Document;
        return $"{document.Source ?? document.Id} ({evidence.Claim.Id}):\n“{evidence.Quote}”";
    }

    private static string Abstained(ComparisonSummary comparisons)
    {
        IEnumerable<string> reasons = comparisons.Abstentions.Select(abstention => $"{Words(abstention.Reason)}: {abstention.Count}");
        return $"{comparisons.Related} related pairs of claims compared; nothing reported for {string.Join(", ", reasons)}";
    }

    /// <summary>"OtherTime" is read as "other time".</summary>
    private static string Words(AbstentionReason reason) =>
        string.Concat(reason.ToString().Select((letter, i) => char.IsUpper(letter) ? $"{(i > 0 ? " " : "")}{char.ToLowerInvariant(letter)}" : letter.ToString()));

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string Summary(CheckReport report)
    {
        IEnumerable<string> counts = report.Findings
            .Order(ByRelation)
            .GroupBy(finding => finding.Relation.ToString().ToLowerInvariant(), StringComparer.Ordinal)
            .Select(group => $"{group.Key}: {group.Count()}");
        return $"{Count(report.Documents.Length, "document")}, {Count(report.Claims.Length, "claim")}; {(report.Findings.IsEmpty ? "no findings" : string.Join(", ", counts))}";
    }
}
