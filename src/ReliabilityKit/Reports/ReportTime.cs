using NodaTime.Text;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Reports;

/// <summary>The publication time of a document as reports write it.</summary>
internal static class ReportTime
{
    /// <summary>Returns the time in ISO 8601 with its offset, or <see langword="null"/> when it is not known.</summary>
    public static string? Format(Document document) =>
        document.Published is { } time ? OffsetDateTimePattern.Rfc3339.Format(time) : null;
}
