using Microsoft.Extensions.Logging;
using ReliabilityKit.Documents;
using ReliabilityKit.Reports;

namespace ReliabilityKit;

/// <summary>What a check leaves in the log. Names of documents and numbers only: texts may be confidential.</summary>
internal static partial class CheckLog
{
    public static void Write(ILogger logger, CheckReport report, TimeSpan duration)
    {
        foreach (Omission omission in report.Omissions) LeftOut(logger, omission);
        if (logger.IsEnabled(LogLevel.Information))
            Checked(logger, report.Documents.Length, report.Claims.Length, duration.TotalMilliseconds, report.Contradictions.Count(), report.Findings.Length);
    }

    [LoggerMessage(1, LogLevel.Information, "Checked {Documents} documents with {Claims} claims in {Milliseconds:0} ms: {Contradictions} contradictions among {Findings} findings")]
    private static partial void Checked(ILogger logger, int documents, int claims, double milliseconds, int contradictions, int findings);

    [LoggerMessage(2, LogLevel.Warning, "Left out: {Omission}")]
    private static partial void LeftOut(ILogger logger, Omission omission);
}
