using ReliabilityKit.Reports.Html;

namespace ReliabilityKit.Reports;

/// <summary>Writes a report as one HTML page that needs nothing else: it opens without a network, prints, and follows the light or dark of its reader.</summary>
/// <remarks>
/// Conflicts come first, the surest on top, each with both passages side by side. Everything taken from documents is text, never markup, and a content
/// security policy lets nothing run but a small script of our own, without which the page works as well. The id of a finding is its anchor.
/// </remarks>
/// <param name="options">What is shown beside the report; <see langword="null"/> for nothing.</param>
public sealed class HtmlReportWriter(HtmlReportOptions? options = null) : IReportWriter
{
    private readonly HtmlReportOptions _options = options ?? new HtmlReportOptions();

    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using var markup = new MarkupWriter(output);
        new ReportPage(report, _options, markup).Write();
    }
}
