using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>The present, the past and the future: "now", "recently", "at present", "soon", "in the near future".</summary>
internal static class VagueReferences
{
    public static readonly Rule[] All =
    [
        new(Starters.Phrase, Phrase),
    ];

    /// <summary>One of the phrases of the table.</summary>
    public static TemporalTerm? Phrase(ref Cursor cursor)
    {
        if (!Lexicon.English.VagueReferences.TryFind(cursor.Rest, out int length, out string? timex) || cursor.At(length).Is('-') || cursor.At(-1).Is('-')
            || cursor.At(length).Word.Keyword is Keyword.Before or Keyword.After)
        {
            return null;
        }

        cursor.Skip(length);
        return new VagueTerm(timex!);
    }
}
