using ReliabilityKit.Claims.Dates.Grammar;
using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates;

/// <summary>The words on both sides of a date that say how the time meant lies to it: "since", "before", "by", "or later".</summary>
internal static class RelationWords
{
    /// <summary>Returns what a date means together with the words around it.</summary>
    public static Reading Apply(ReadOnlySpan<Lexeme> lexemes, in Match match, Reading reading)
    {
        if (reading.Type is TemporalType.Duration or TemporalType.Set || reading.Relation != DateRelation.During || match.Term is RangeTerm or VagueTerm)
        {
            return reading;
        }

        // "after Friday's vote" is after the vote.
        Cursor behind = new(lexemes, match.Behind);
        return behind.Next.Kind == LexemeKind.Possessive ? reading : Behind(behind, reading) ?? Before(new Cursor(lexemes, match.First), reading);
    }

    private static Reading? Behind(Cursor cursor, Reading reading)
    {
        if (cursor.Next.Is(Keyword.Onwards))
        {
            return reading.Since();
        }

        if (!cursor.TryTake(Keyword.Or, Keyword.And))
        {
            return null;
        }

        return cursor.Next.Word.Keyword switch
        {
            Keyword.Later or Keyword.After => reading.Since(),
            Keyword.Earlier or Keyword.Before => reading.Before(isInclusive: true),
            _ => null,
        };
    }

    private static Reading Before(in Cursor cursor, Reading reading)
    {
        int at = -1;
        while (at > -4 && cursor.At(at).Word.Keyword is Keyword.The or Keyword.About or Keyword.On)
        {
            at--;
        }

        bool isAbout = at < -1 && (cursor.At(-1).Is(Keyword.About) || cursor.At(-2).Is(Keyword.About));
        ref readonly Lexeme word = ref cursor.At(at);
        ref readonly Lexeme other = ref cursor.At(at - 1);
        switch (word.Word.Keyword)
        {
            case Keyword.Since or Keyword.Commencing:
            case Keyword.Beginning when !other.Is(Keyword.The):
            case Keyword.As when other.Is(Keyword.Early):
                return reading.Since();
            case Keyword.After:
                return reading.After();
            case Keyword.Than when other.Is(Keyword.Later):
                return IsDenied(cursor, at) ? reading.Before(isInclusive: true) : reading.After();
            case Keyword.Than when other.Is(Keyword.Earlier):
                return IsDenied(cursor, at) ? reading.Since() : reading.Before(isInclusive: false);
            case Keyword.By or Keyword.Until or Keyword.Through:
            case Keyword.As when other.Is(Keyword.Late):
            case Keyword.To when other.Is(Keyword.Up):
                return reading.Before(isInclusive: true);
            case Keyword.Before:
            case Keyword.To when other.Is(Keyword.Prior):
            case Keyword.Of when other.Is(Keyword.Ahead) || other.Is(Keyword.Advance):
                return reading.Before(isInclusive: false);
            default:
                return isAbout ? reading with { Relation = DateRelation.About } : reading;
        }
    }

    // "no later than"
    private static bool IsDenied(in Cursor cursor, int than) => cursor.At(than - 2).Word.Keyword is Keyword.No or Keyword.Not;
}
