namespace ReliabilityKit.Reports;

/// <summary>What a <see cref="HtmlReportWriter"/> cannot know from the report. Immutable; change it with <c>with</c>.</summary>
public sealed record HtmlReportOptions
{
    /// <summary>Gets the options that the check ran with, to be shown; <see langword="null"/> to show none.</summary>
    public ReliabilityOptions? CheckOptions { get; init; }

    /// <summary>
    /// Gets how long the check took, to be shown; <see langword="null"/>, the default, to show nothing, so that the same input gives the same bytes.
    /// </summary>
    public TimeSpan? RunTime { get; init; }
}
