using NodaTime;
using NodaTime.Text;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Reports;

/// <summary>Publication times and the days of events as the formats write them.</summary>
internal static class ReportTime
{
    /// <summary>Returns the time in ISO 8601 with its offset, or <see langword="null"/> when it is not known.</summary>
    public static string? Format(Document document) =>
        document.Published is { } time ? OffsetDateTimePattern.Rfc3339.Format(time) : null;

    /// <summary>Returns a day in ISO 8601, or <see langword="null"/> for none.</summary>
    public static string? Format(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    /// <summary>Returns the last day that an expression allows: its interval excludes its end, so that an end at midnight belongs to the day before.</summary>
    public static LocalDate? LastDay(TemporalExpression expression)
    {
        if (expression.End is not { } end)
            return null;
        return expression.Start == end ? end.Date : end.PlusNanoseconds(-1).Date;
    }
}
