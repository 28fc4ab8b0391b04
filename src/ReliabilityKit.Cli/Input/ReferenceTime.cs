using NodaTime;
using NodaTime.Text;

namespace ReliabilityKit.Cli.Input;

/// <summary>The time against which relative dates are read, as people write it in JSON.</summary>
internal static class ReferenceTime
{
    /// <summary>Reads an ISO date, local date-time, or date-time with its offset, of which the local part counts.</summary>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static LocalDateTime Parse(string text)
    {
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate date))
            return date.AtMidnight();
        if (LocalDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out LocalDateTime local))
            return local;
        if (OffsetDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out OffsetDateTime time))
            return time.LocalDateTime;
        throw new FormatException($"\"reference\" wants an ISO date or date-time, not \"{text}\"");
    }
}
