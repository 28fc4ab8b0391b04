using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Parts of the day, with their day or without: "this morning", "last night", "overnight", "in the evening".</summary>
internal static class DayParts
{
    public static readonly Rule[] All =
    [
        new(Starters.DayPart | Starters.Time | Starters.The | Starters.That | Starters.Offset | Starters.Edge, PartOfDay),
    ];

    /// <summary>"this morning" and "last night" have their day; "overnight" and "in the morning" take that of the sentence.</summary>
    public static TemporalTerm? PartOfDay(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (c.TryTake(Keyword.Tonight))
        {
            cursor = c;
            return new DateTimeTerm(new UnitTerm(TimeUnit.Day, 0), new DayPartTerm(Night));
        }

        bool hasOffset = RelativeDates.TryOffset(ref c, out int offset);
        bool hasThat = !hasOffset && c.TryTake(Keyword.That);
        bool hasThe = !hasOffset && !hasThat && c.TryTake(Keyword.The);
        bool follows = hasThe && (c.TryTake(Keyword.Next) || c.TryTake(Keyword.Following));
        bool precedes = hasThe && !follows && c.TryTake(Keyword.Previous);
        bool same = hasThe && c.TryTake(Keyword.Same);
        c.TryTake(Keyword.Early, Keyword.Late);
        if (c.Next.Word.DayPart is not { } part || c.Next.Word.IsPlural)
        {
            return null;
        }

        bool isNight = c.Next.Word.Unit == TimeUnit.Night;
        c.Skip();
        DayPartTerm term = new(part);
        if (hasOffset)
        {
            cursor = c;
            return new DateTimeTerm(new UnitTerm(TimeUnit.Day, offset), term);
        }

        if (follows || precedes || same || hasThat)
        {
            cursor = c;
            return new DateTimeTerm(new AnaphoraTerm(TimeUnit.Day, follows ? 1 : precedes ? -1 : 0, hasThat || same), term);
        }

        if (isNight || c.Next.IsGlued && c.Next.Kind == LexemeKind.Possessive)
        {
            return null;
        }

        cursor = c;
        return term;
    }

    /// <summary>Reads a part of the day that goes with a day: "morning", "in the morning", "at night", "late evening", "pm".</summary>
    public static bool TryDayPart(ref Cursor cursor, out DayPartTerm? part)
    {
        Cursor c = cursor;
        if (c.TryTake(Keyword.In) || c.TryTake(Keyword.At))
        {
            c.TryTake(Keyword.The);
        }

        c.TryTake(Keyword.Early, Keyword.Late);
        part = c.Next.Word.DayPart is { } found ? new DayPartTerm(found)
            : c.Next.Is(Keyword.Am) ? new DayPartTerm(Morning) : c.Next.Is(Keyword.Pm) ? new DayPartTerm(Afternoon) : null;
        if (part is null)
        {
            return false;
        }

        c.Skip();
        cursor = c;
        return true;
    }

    private static DayPart Night => new("NI", 20, 24);

    private static DayPart Morning => new("MO", 8, 12);

    private static DayPart Afternoon => new("AF", 12, 16);
}
