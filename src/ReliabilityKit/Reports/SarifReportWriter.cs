using System.Text.Json;
using ReliabilityKit.Reports.Json;
using ReliabilityKit.Reports.Sarif;

namespace ReliabilityKit.Reports;

/// <summary>Writes a report as SARIF 2.1.0 (OASIS), which editors and code review tools show beside the text.</summary>
/// <remarks>
/// A contradiction fails with level <c>warning</c>, a dispute asks for review, a corroboration passes, updates and copies inform. Each finding is a
/// result at the words of its first side, with the second side as related location; regions count UTF-16 code units, and every text is
/// an artifact with its contents. What was left out of the input stands in the notifications of the invocation.
/// </remarks>
public sealed class SarifReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, JsonStyle.Indented);
        json.WriteStartObject();
        json.WriteString("$schema"u8, "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version"u8, "2.1.0");
        json.WriteStartArray("runs"u8);
        new SarifRun(json, report).Write();
        json.WriteEndArray();
        json.WriteEndObject();
        JsonStyle.EndLine(json, output);
        output.Flush();
    }
}
