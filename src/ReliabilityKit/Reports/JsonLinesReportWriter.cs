using System.Text.Json;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports.Json;
using ReliabilityKit.Reports.Summaries;

namespace ReliabilityKit.Reports;

/// <summary>Writes one finding a line, each a JSON object: for programs that read findings one by one. A contradiction carries what is believed of its fact.</summary>
public sealed class JsonLinesReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, JsonStyle.Compact);
        var facts = new FactIndex(report);
        foreach (Finding finding in report.Findings)
        {
            FindingJson.Write(json, finding, facts.Of(finding));
            JsonStyle.EndLine(json, output);
        }

        output.Flush();
    }
}
