using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Documents.Publication;

/// <summary>Dates and times as they are written in English datelines: "January 5, 2026", "18:30 GMT, 9 March 2024".</summary>
/// <remarks>Only meant for lines of limited length; see <see cref="PublicationLine"/>.</remarks>
internal static partial class WrittenDate
{
    /// <summary>A date with its year, for use inside other patterns.</summary>
    public const string Pattern =
        @"(?:(?<year>\d{4})-(?<number>\d\d)-(?<day>\d\d)" +
        @"|" + Month + @" (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})" +
        @"|(?<day>\d{1,2})(?:st|nd|rd|th)? " + Month + @",? (?<year>\d{4}))";

    private const string Month = @"(?<month>(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?i:uary|ruary|ch|il|ust|ember|ober)?)\.?";

    private static readonly WordMap<int> Zones = WordMap<int>.Read(
        "Documents/Publication/zones.tsv", row => int.Parse(row[1], CultureInfo.InvariantCulture));

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Returns whether the numbers name a day of the calendar.</summary>
    public static bool TryMakeDate(int year, int month, int day, out LocalDate date)
    {
        bool exists = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        date = exists ? new LocalDate(year, month, day) : default;
        return exists;
    }

    /// <summary>Finds a date, with its time of day if there is one, in a short text about nothing else.</summary>
    public static bool TryFind(string line, out OffsetDateTime time)
    {
        time = default;
        Match match = DatePattern().Match(line);
        return match.Success && TryRead(match, line, out time);
    }

    /// <summary>Reads the date that <see cref="Pattern"/> matched and the time of day that stands in the line, if any.</summary>
    public static bool TryRead(Match match, string line, out OffsetDateTime time)
    {
        time = default;
        int month = match.Groups["number"].Success ? Number(match.Groups["number"]) : 1 + Array.IndexOf(Months, match.Groups["month"].Value[..3].ToLowerInvariant());
        if (!TryMakeDate(Number(match.Groups["year"]), month, Number(match.Groups["day"]), out LocalDate date))
            return false;
        (LocalTime clock, Offset offset) = ReadClock(line);
        time = (date + clock).WithOffset(offset);
        return true;
    }

    private static (LocalTime Clock, Offset Offset) ReadClock(string line)
    {
        Match match = ClockPattern().Match(line);
        if (!match.Success)
            return (LocalTime.Midnight, Offset.Zero);
        int hour = Number(match.Groups["hour"]);
        string half = match.Groups["half"].Value;
        if (half.Length > 0)
            hour = hour % 12 + (half is "p" or "P" ? 12 : 0);
        int minute = match.Groups["minute"].Success ? Number(match.Groups["minute"]) : 0;
        if (hour > 23 || minute > 59)
            return (LocalTime.Midnight, Offset.Zero);
        int zone = Zones.GetValueOrDefault(match.Groups["zone"].Value);
        return (new LocalTime(hour, minute), Offset.FromSeconds(zone * 60));
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)" + Pattern + @"(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"(?<![\d:])(?<hour>\d{1,2})(?::(?<minute>\d\d)(?::\d\d)?(?: ?(?<half>[ap])\.?m\b\.?)?|(?:[:.](?<minute>\d\d))? ?(?<half>[apAP])\.?[mM]\b\.?)(?:[ (]{1,2}(?<zone>[A-Z]{3,4})\b)?", RegexOptions.CultureInvariant)]
    private static partial Regex ClockPattern();
}
