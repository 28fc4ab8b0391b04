using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Reports.Html;

/// <summary>Values as an editor reads them.</summary>
internal static class HumanText
{
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly LocalDatePattern MonthPattern = LocalDatePattern.CreateWithInvariantCulture("MMMM uuuu");
    private static readonly LocalDateTimePattern TimePattern = LocalDateTimePattern.CreateWithInvariantCulture("d MMMM uuuu, HH:mm");

    /// <summary>Returns a kind of finding in the words of a newsroom.</summary>
    public static string Kind(FindingKind kind) => kind switch
    {
        FindingKind.Date => "Date",
        FindingKind.Quantity => "Number",
        FindingKind.Polarity => "Whether it happened",
        FindingKind.Action => "What was done",
        FindingKind.Actor => "Who did it",
        FindingKind.Place => "Place",
        FindingKind.Attribution => "Who said it",
        _ => "State of things",
    };

    /// <summary>Returns a confidence in words, for the number that <see cref="Confidence"/> shows.</summary>
    /// <remarks>The bands are those that the table in the README of Findings can tell apart: nothing found is surer than very likely.</remarks>
    public static string Likelihood(double confidence) => Math.Round(confidence, 2) switch
    {
        >= 0.9 => "very likely",
        >= 0.75 => "likely",
        >= 0.5 => "more likely than not",
        _ => "doubtful",
    };

    /// <summary>Returns a confidence as a number; one that would be rounded to 1 is shown as above 0.99, for nothing here is certain.</summary>
    public static string Confidence(double confidence) =>
        confidence >= 0.995 ? "above 0.99" : confidence.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Returns a weight with its sign.</summary>
    public static string Weight(double weight) => weight.ToString("+0.0;\u22120.0;0.0", CultureInfo.InvariantCulture);

    /// <summary>Returns a number with its noun: "1 document", "4 documents".</summary>
    public static string Count(int count, string one, string? many = null) => $"{Number(count)} {(count == 1 ? one : many ?? one + "s")}";

    /// <summary>Returns a number with its thousands apart.</summary>
    public static string Number(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Returns when a document was published.</summary>
    public static string Published(Document document)
    {
        if (document.Published is not { } time)
            return "not known";
        // Midnight is what a date alone is read as.
        if (time.TimeOfDay == LocalTime.Midnight)
            return Day(time.Date);
        string offset = time.Offset == Offset.Zero ? "UTC" : "UTC" + OffsetPattern.GeneralInvariant.Format(time.Offset);
        return $"{TimePattern.Format(time.LocalDateTime)} {offset}";
    }

    /// <summary>Returns a day.</summary>
    public static string Day(LocalDate day) => DayPattern.Format(day);

    /// <summary>Returns the days of an event, or <see langword="null"/> where neither end is known.</summary>
    public static string? Event(TemporalExpression date) => (date.Start?.Date, ReportTime.LastDay(date)) switch
    {
        (null, null) => null,
        ({ } start, null) => $"from {DayPattern.Format(start)}",
        (null, { } end) => $"until {DayPattern.Format(end)}",
        ({ } start, { } end) => Days(start, end),
    };

    /// <summary>Returns a stretch of time in hours, from two days on in days.</summary>
    public static string Gap(Duration gap) => gap >= Duration.FromDays(2) ? Count((int)gap.TotalDays, "day") : Count((int)gap.TotalHours, "hour");

    /// <summary>Returns a run time.</summary>
    public static string RunTime(TimeSpan time) => time < TimeSpan.FromSeconds(1)
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");

    /// <summary>Returns a text on one line, cut at a word where it is longer than so many characters.</summary>
    public static string Short(string text, int most)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= most)
            return line;
        int end = line.LastIndexOf(' ', most);
        return line[..(end > most / 2 ? end : most)] + "…";
    }

    private static string Days(LocalDate start, LocalDate end)
    {
        if (start == end)
            return DayPattern.Format(start);
        if (start.Day != 1 || end.PlusDays(1).Day != 1)
            return $"{DayPattern.Format(start)} to {DayPattern.Format(end)}";
        if (start.Year == end.Year && start.Month == 1 && end.Month == 12)
            return start.Year.ToString(CultureInfo.InvariantCulture);
        return start.Year == end.Year && start.Month == end.Month
            ? MonthPattern.Format(start)
            : $"{DayPattern.Format(start)} to {DayPattern.Format(end)}";
    }
}
