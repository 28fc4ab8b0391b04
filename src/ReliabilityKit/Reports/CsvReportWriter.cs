using ReliabilityKit.Reports.Csv;

namespace ReliabilityKit.Reports;

/// <summary>Writes one table of a report as comma-separated values (RFC 4180): a header, then a row each.</summary>
/// <remarks>
/// Spreadsheets run a cell that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a line end as a formula, and articles are
/// written by strangers: such a text gets an apostrophe before it. Numbers and names of this library are written as they are. Offsets point
/// into the documents as always, so that the exact words can be had from there.
/// </remarks>
/// <param name="table">The table to write.</param>
public sealed class CsvReportWriter(CsvTable table = CsvTable.Findings) : IReportWriter
{
    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using var csv = new CsvWriter(output);
        switch (table)
        {
            case CsvTable.Sources: SourceCsv.Write(csv, report); break;
            case CsvTable.Claims: ClaimCsv.Write(csv, report); break;
            case CsvTable.Facts: FactCsv.Write(csv, report); break;
            default: FindingCsv.Write(csv, report); break;
        }
    }
}
