using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Times of day by the clock: "2:40 a.m.", "18:40 GMT", "noon", "half past six", "5pm ET", "9-11am".</summary>
internal static class ClockTimes
{
    public static readonly Rule[] All =
    [
        new(Starters.Number | Starters.Cardinal | Starters.A | Starters.Time | Starters.Unit, Clock),
        new(Starters.Number | Starters.Cardinal | Starters.A | Starters.Time | Starters.Unit | Starters.Range, ClockRange),
    ];

    /// <summary>A time by the clock that is one without a date beside it.</summary>
    public static TemporalTerm? Clock(ref Cursor cursor) => TryClock(ref cursor, bare: false, out ClockTerm? clock) ? clock : null;

    /// <summary>"9-11am", "from 5 to 6pm", "between 10:30 and 11:45".</summary>
    public static TemporalTerm? ClockRange(ref Cursor cursor) => TryRange(ref cursor, bare: false, out ClockRangeTerm? range) ? range : null;

    /// <summary>Reads a time of day beside a date.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="bare">Whether a lone number can be the hour: behind "at" and the like.</param>
    /// <param name="time">What was read.</param>
    public static bool TryTime(ref Cursor cursor, bool bare, out TimeOfDayTerm? time)
    {
        time = TryRange(ref cursor, bare, out ClockRangeTerm? range) ? range : TryClock(ref cursor, bare, out ClockTerm? clock) ? clock : null;
        return time != null;
    }

    private static bool TryRange(ref Cursor cursor, bool bare, out ClockRangeTerm? range)
    {
        range = null;
        Cursor c = cursor;
        bool from = c.TryTake(Keyword.From);
        bool between = !from && c.TryTake(Keyword.Between);
        if (!ClockReader.TryParts(ref c, bare: true, out ClockParts first) || !TryJoin(ref c, between)
            || !ClockReader.TryParts(ref c, bare: true, out ClockParts last))
        {
            return false;
        }

        // "9 to 5" and "3-1" are times only where something says so.
        ClockReader.TakeZone(ref c, ref last);
        bool isIntroduced = from || between;
        bool isTimely = first.HasHalf || last.HasHalf || (first.HasMinutes && last.HasMinutes) || (isIntroduced && (first.IsClear || last.IsClear));
        if (!isTimely && (!bare || StandsBehindName(cursor)))
        {
            return false;
        }

        cursor = c;
        range = new ClockRangeTerm(first.Before(last).ToTerm(), last.ToTerm());
        return true;
    }

    // "beat Rovers 3-1 on Sunday": points, not hours.
    private static bool StandsBehindName(in Cursor cursor) => cursor.At(-1) is { IsUnknownWord: true, IsCapitalized: true, OpensSentence: false };

    private static bool TryJoin(ref Cursor cursor, bool between) =>
        cursor.TryTake('-') || (between ? cursor.TryTake(Keyword.And) : cursor.TryTake('~') || cursor.TryTake(Keyword.To, Keyword.Until)
            || cursor.TryTake(Keyword.Through));

    private static bool TryClock(ref Cursor cursor, bool bare, out ClockTerm? clock)
    {
        clock = null;
        Cursor c = cursor;
        bool isInside = NumberContext.IsPartOfNumber(c) && !c.At(-1).Is(Keyword.T);
        if (isInside || !ClockReader.TryParts(ref c, bare, out ClockParts parts))
        {
            return false;
        }

        ClockReader.TakeZone(ref c, ref parts);
        if (!bare && !parts.IsClear)
        {
            return false;
        }

        cursor = c;
        clock = parts.ToTerm();
        return true;
    }
}
