using System.Globalization;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Matching;
using ReliabilityKit.Reports;
using Spectre.Console;

namespace ReliabilityKit.Cli.Output;

/// <summary>Writes one finding with everything that is known of it: both passages in their sentences, and the weights behind it.</summary>
/// <param name="id">The id of the finding, or the beginning of it.</param>
/// <param name="terminal">Where it is read.</param>
internal sealed class FindingDetails(string id, Terminal terminal) : IReportWriter
{
    /// <inheritdoc/>
    /// <exception cref="InputException">No finding, or more than one, has the id.</exception>
    public void Write(CheckReport report, Stream output)
    {
        Finding finding = Find(report);
        using (StreamWriter writer = Terminal.CreateWriter(output))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{finding.Id}: {Lower(finding.Relation)}, {Lower(finding.Kind)}, confidence {finding.Confidence:0.00}"));
            writer.WriteLine(finding.Explanation);
            WriteSide(writer, finding.A);
            WriteSide(writer, finding.B);
        }

        ConsoleTable.Write(Weights(finding), output, terminal);
    }

    private Finding Find(CheckReport report)
    {
        Finding[] found = [.. report.Findings.Where(finding => finding.Id.StartsWith(id, StringComparison.Ordinal)).Take(2)];
        return found.Length switch
        {
            1 => found[0],
            0 => throw new InputException($"--explain: no finding has the id \"{id}\"; every report shows the ids"),
            _ => throw new InputException($"--explain: more than one finding has an id that begins with \"{id}\""),
        };
    }

    private static void WriteSide(StreamWriter writer, Evidence evidence)
    {
        Document document = evidence.Claim.Document;
        string sentence = evidence.Claim.SentenceSpan.Of(document.Text).ToString().ReplaceLineEndings(" ");
        writer.WriteLine();
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{document.Source ?? document.Id} ({evidence.Claim.Id}, characters {evidence.Span.Start}–{evidence.Span.End}) says {evidence.Value}:"));
        writer.WriteLine($"  “{sentence}”");
    }

    private static Table Weights(Finding finding)
    {
        Table table = ConsoleTable.Create("compared", "result", "bits", "sum");
        double sum = 0;
        foreach (MatchWeight weight in finding.Weights)
        {
            sum += weight.Weight;
            table.AddRow(new Text(weight.Field), new Text(weight.Level), new Text(Bits(weight.Weight)), new Text(Bits(sum)));
        }

        return table;
    }

    private static string Bits(double weight) => weight.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    private static string Lower<T>(T value)
        where T : struct, Enum =>
        value.ToString().ToLowerInvariant();
}
