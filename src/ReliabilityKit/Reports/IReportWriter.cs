namespace ReliabilityKit.Reports;

/// <summary>Writes a report in one format.</summary>
/// <remarks>
/// Formats are written as UTF-8 without a byte order mark, lines ended by <c>\n</c> (by <c>\r\n</c> in CSV, as RFC 4180 wants it), numbers in
/// invariant form: the same report gives the same bytes on every machine and in every culture. Writers have no state and can be shared between
/// threads.
/// </remarks>
public interface IReportWriter
{
    /// <summary>Writes a whole report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where it goes; written to, flushed, and left open.</param>
    /// <exception cref="IOException"><paramref name="output"/> cannot be written to.</exception>
    void Write(CheckReport report, Stream output);
}
