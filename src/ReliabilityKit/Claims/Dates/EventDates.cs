using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates;

/// <summary>Finds the date of an event that an offset counts from, where the text tells it before: "The vote was on 3 June. A day after the vote ..."</summary>
/// <remarks>The event is told by its noun; its date is the only one of the sentence that has the noun too.</remarks>
internal sealed class EventDates(LexemeSegments segments)
{
    // Further back the same noun is likely to be another event; a bound also keeps long texts linear.
    private const int Reach = 600;
    private const int MaximumWords = 3;
    private readonly List<(int Start, Reading Reading)> _dates = [];

    /// <summary>Remembers a date of the text.</summary>
    public void Remember(int start, Reading reading)
    {
        if (reading is { Type: TemporalType.Date, Start: not null, End: not null, Precision: DatePrecision.Day })
        {
            _dates.Add((start, reading));
        }
    }

    /// <summary>Returns the date of the event that is named behind an expression, or <see langword="null"/>.</summary>
    public Reading? Find(in Match match)
    {
        ReadOnlySpan<Lexeme> lexemes = segments.Current;
        int noun = NounBehind(lexemes, match.Behind);
        if (noun < 0 || _dates.Count == 0)
        {
            return null;
        }

        ReadOnlySpan<char> word = segments.WordOf(lexemes[noun]);
        for (int i = match.First - 1; i >= 0 && i >= match.First - Reach; i--)
        {
            if (lexemes[i].IsUnknownWord && segments.WordOf(lexemes[i]).Equals(word, StringComparison.OrdinalIgnoreCase) && OnlyDate(lexemes, i, match.First) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    // "after the vote", "of the final vote": the last of the words that may belong to one phrase.
    private static int NounBehind(ReadOnlySpan<Lexeme> lexemes, int behind)
    {
        int at = behind + 1;
        if (at >= lexemes.Length || lexemes[at].Word.Keyword is not (Keyword.The or Keyword.That))
        {
            return -1;
        }

        int noun = -1;
        for (int i = at + 1; i < lexemes.Length && i <= at + MaximumWords && lexemes[i].IsUnknownWord && !lexemes[i].IsRegularPast; i++)
        {
            noun = i;
        }

        return noun;
    }

    private Reading? OnlyDate(ReadOnlySpan<Lexeme> lexemes, int word, int limit)
    {
        int first = word;
        while (first > 0 && !lexemes[first].OpensSentence)
        {
            first--;
        }

        int end = word + 1;
        while (end < limit && !lexemes[end].OpensSentence)
        {
            end++;
        }

        (int from, int to) = (lexemes[first].Start, lexemes[end - 1].End);
        Reading? only = null;
        for (int i = _dates.Count - 1; i >= 0 && _dates[i].Start >= from; i--)
        {
            if (_dates[i].Start < to)
            {
                if (only is not null)
                {
                    return null;
                }

                only = _dates[i].Reading;
            }
        }

        return only;
    }
}
