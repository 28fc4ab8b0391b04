using NodaTime;
using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A part of the day: "morning", "overnight".</summary>
internal sealed record DayPartTerm(DayPart Part) : TimeOfDayTerm
{
    public override Reading On(LocalDate? day, string dayTimex)
    {
        string timex = dayTimex + "T" + Part.Code;
        if (day is not { } date)
        {
            return Reading.Unresolved(timex, DatePrecision.Time, TemporalType.Time);
        }

        // The night ends a second before midnight, so that it stays on its day.
        LocalDateTime end = Part.EndHour == 24 ? date.PlusDays(1).AtMidnight().PlusSeconds(-1) : date.At(new LocalTime(Part.EndHour, 0));
        return Reading.OfTime(timex, date.At(new LocalTime(Part.FirstHour, 0)), end);
    }

    /// <summary>The hour of the day that an hour of the clock means in this part of it.</summary>
    public int HourOf(int hour) => Part.Code switch
    {
        "AF" when hour is >= 1 and < 12 => hour + 12,
        "EV" when hour is >= 4 and < 12 => hour + 12,
        "NI" when hour is >= 5 and < 12 => hour + 12,
        "NI" or "MO" when hour == 12 => 0,
        _ => hour,
    };
}
