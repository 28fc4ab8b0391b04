using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>The grammar of temporal expressions: all families of rules together.</summary>
internal static class TemporalGrammar
{
    private static readonly Rule[] s_rules =
    [
        .. Ranges.All, .. YearRanges.All, new(~Starters.None, Points.Point), .. Offsets.All, .. Sets.All, .. Durations.All, .. VagueReferences.All,
    ];

    /// <summary>Reads the longest expression that begins at the cursor.</summary>
    public static TemporalTerm? Read(ref Cursor cursor) => CanBegin(cursor) ? Rules.Longest(s_rules, ref cursor) : null;

    /// <summary>Whether a name that only looks like a date begins at the cursor, and how long it is.</summary>
    public static bool TryName(in Cursor cursor, out int length) =>
        Lexicon.English.Holidays.TryFind(cursor.Rest, out length, out HolidayRule? rule) && rule == HolidayRule.None;

    // Articles are everywhere; they begin something only where something known follows.
    private static bool CanBegin(in Cursor cursor)
    {
        ref readonly Lexeme next = ref cursor.Next;
        return next.Starters != Starters.None && ((next.Starters & (Starters.The | Starters.A | Starters.Range | Starters.Sign)) == 0 || IsKnown(cursor.At(1)));
    }

    private static bool IsKnown(in Lexeme lexeme) =>
        lexeme.Starters != Starters.None || lexeme.Kind == LexemeKind.Number || lexeme.Word.Keyword != Keyword.None || lexeme.Word.InPhrase;
}
