using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Single dates and times, and both together: "Friday morning", "18:00 on 3 May", "tomorrow at 8", "2009-06-18T18:00".</summary>
internal static class Points
{
    private static readonly Rule[] s_dates =
    [
        .. CalendarDates.All, .. DayLists.All, .. Months.All, .. NumericDates.All, .. Years.All, .. PartsOfYears.All, .. RelativeDates.All,
        .. Weekdays.All, .. Anaphoras.All, .. Stretches.All, .. NamedDays.All, .. CountedUnits.All, .. Edges.All,
    ];

    private static readonly Rule[] s_times = [.. ClockTimes.All, .. DayParts.All];

    /// <summary>A date of any kind, without a time of day.</summary>
    public static TemporalTerm? Date(ref Cursor cursor) => Rules.Longest(s_dates, ref cursor);

    /// <summary>A date with its time of day if there is one, or a time alone.</summary>
    public static TemporalTerm? Point(ref Cursor cursor)
    {
        Cursor dateFirst = cursor;
        TemporalTerm? date = Date(ref dateFirst);
        if (date is { IsDay: true })
        {
            date = WithTime(ref dateFirst, date);
        }

        Cursor timeFirst = cursor;
        TemporalTerm? time = TimeAndDate(ref timeFirst);
        bool takeTime = time != null && (date is null || timeFirst.Position > dateFirst.Position);
        cursor = takeTime ? timeFirst : dateFirst;
        return takeTime ? time : date;
    }

    /// <summary>A time of day, with the day behind it if there is one: "5pm on Friday", "12:00 UTC Monday", "noon today".</summary>
    private static TemporalTerm? TimeAndDate(ref Cursor cursor)
    {
        Cursor c = cursor;
        TemporalTerm? time = Rules.Longest(s_times, ref c) ?? BareHour(ref c);
        if (time is not TimeOfDayTerm clock)
        {
            if (time is DateTimeTerm whole)
            {
                time = WithTime(ref c, whole);
            }

            cursor = time is null ? cursor : c;
            return time;
        }

        Cursor day = c;
        if (DayParts.TryDayPart(ref day, out DayPartTerm? part))
        {
            clock = clock.In(part!);
            c = day;
        }

        Cursor joined = c;
        bool hasOn = joined.TryTake(Keyword.On, Keyword.Of);
        TemporalTerm? date = Date(ref joined);
        if (date is { IsDay: true })
        {
            // "10 on Saturday night"
            bool hasPart = DayParts.TryDayPart(ref joined, out DayPartTerm? behind);
            cursor = joined;
            return new DateTimeTerm(date, hasPart ? clock.In(behind!) : clock);
        }

        joined = c;
        if (!hasOn && DayParts.PartOfDay(ref joined) is DateTimeTerm { Time: DayPartTerm of } night)
        {
            cursor = joined;
            return night with { Time = clock.In(of) };
        }

        // A lone number is an hour only with its day.
        if (clock is ClockTerm { IsSettled: false, Minute: 0 } && IsBare(cursor, c))
        {
            return null;
        }

        cursor = c;
        return clock;
    }

    // "10 in the morning", "6-8 next Monday", "between 3 and 8 yesterday": an hour that only the words behind it make one.
    private static TimeOfDayTerm? BareHour(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (!ClockTimes.TryTime(ref c, bare: true, out TimeOfDayTerm? time))
        {
            return null;
        }

        Cursor behind = c;
        bool fits = DayParts.TryDayPart(ref behind, out _);
        if (!fits && (time is ClockRangeTerm || cursor.At(-1).Is(Keyword.At)))
        {
            behind.TryTake(Keyword.On, Keyword.Of);
            fits = DayParts.PartOfDay(ref behind) != null || Date(ref behind) is { IsDay: true };
        }

        cursor = fits ? c : cursor;
        return fits ? time : null;
    }

    private static bool IsBare(in Cursor cursor, in Cursor behind) => behind.Position - cursor.Position == 1 && cursor.Next.Kind == LexemeKind.Number;

    private static TemporalTerm WithTime(ref Cursor cursor, TemporalTerm date)
    {
        Cursor c = cursor;
        TemporalTerm term = date;
        DayPartTerm? part = term is DateTimeTerm { Time: DayPartTerm own } ? own : null;
        if (part is null && DayParts.TryDayPart(ref c, out part))
        {
            term = new DateTimeTerm(date, part!);
            cursor = c;
        }

        bool comma = c.TryTake(',');
        DateRelation relation = Relation(ref c, out bool related);
        bool bare = related;
        if (!related)
        {
            bool at = c.TryTake(Keyword.At) || c.TryTake(Keyword.For) || c.TryTake(Keyword.About);
            bare = at || c.TryTake(Keyword.T) || (c.Next.Is(Keyword.From) || c.Next.Is(Keyword.Between));
            _ = !bare && !comma && c.TryTakeGlued('-');
        }

        if (!ClockTimes.TryTime(ref c, bare || IsShortRange(c), out TimeOfDayTerm? time) || (comma && !bare && time is ClockTerm { IsSettled: false, Minute: 0 }))
        {
            return term;
        }

        Cursor more = c;
        if (DayParts.TryDayPart(ref more, out DayPartTerm? behind))
        {
            time = time!.In(behind!);
            c = more;
        }

        TemporalTerm day = term is DateTimeTerm split ? split.Date : date;

        // "Wed Oct 26 15:50:06 2016"
        day = day.LacksYear && DayNumbers.TryFullYear(ref c, out int year) ? day.InYear(year) : day;
        cursor = c;
        return new DateTimeTerm(day, part is null ? time! : time!.In(part), relation);
    }

    // "Monday 12-4".
    private static bool IsShortRange(in Cursor cursor) =>
        cursor.Next is { IsPlainNumber: true, Length: <= 2 } && cursor.At(1).Is('-') && cursor.At(2) is { IsPlainNumber: true, Length: <= 2 }
        && cursor.At(3).Kind is not (LexemeKind.Word or LexemeKind.Number) && !cursor.At(3).Is('-');

    private static DateRelation Relation(ref Cursor cursor, out bool found)
    {
        Cursor c = cursor;
        DateRelation relation = c.TryTake(Keyword.Before) || c.TryTake(Keyword.By) || c.TryTake(Keyword.Until) ? DateRelation.Before
            : c.TryTake(Keyword.After) || c.TryTake(Keyword.Since) || (c.TryTake(Keyword.Later) && c.TryTake(Keyword.Than)) ? DateRelation.After
            : DateRelation.During;
        found = relation != DateRelation.During;
        cursor = found ? c : cursor;
        return relation;
    }
}
