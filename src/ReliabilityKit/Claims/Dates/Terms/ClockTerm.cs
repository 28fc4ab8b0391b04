using NodaTime;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A time by the clock: "2:40 a.m.", "18:40 GMT", "noon", "half past six".</summary>
/// <param name="Hour">Hour, 0 to 24.</param>
/// <param name="Minute">Minute.</param>
/// <param name="Second">Second, where it is told.</param>
/// <param name="IsSettled">Whether morning or afternoon is told, so that a part of the day beside it changes nothing.</param>
/// <param name="IsUniversal">Whether the words say that it is UTC.</param>
internal sealed record ClockTerm(int Hour, int Minute, int? Second, bool IsSettled, bool IsUniversal) : TimeOfDayTerm
{
    public override Reading On(LocalDate? day, string dayTimex)
    {
        string timex = dayTimex + TimexFormat.Time(Hour, Minute, Second, IsUniversal);
        if (day is not { } date)
        {
            return Reading.Unresolved(timex, DatePrecision.Time, TemporalType.Time);
        }

        LocalDateTime start = date.AtMidnight().PlusHours(Hour).PlusMinutes(Minute).PlusSeconds(Second ?? 0);
        return Reading.OfTime(timex, start, Second is null ? start.PlusMinutes(1) : start.PlusSeconds(1));
    }

    public override TimeOfDayTerm In(DayPartTerm part) => IsSettled ? this : this with { Hour = part.HourOf(Hour), IsSettled = true };
}
