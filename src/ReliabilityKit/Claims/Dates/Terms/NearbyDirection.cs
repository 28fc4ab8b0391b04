using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>Tells the direction from the words near an expression: verbs in the past, "will", "is due to", "by", "since".</summary>
internal sealed class NearbyDirection(LexemeSegments segments) : IDirectionFinder
{
    // A governing verb further away is rarely the one; a bound also keeps long sentences linear.
    private const int Reach = 24;

    public Direction Find(int start, int end)
    {
        ReadOnlySpan<Lexeme> lexemes = segments.Current;
        int first = IndexOf(lexemes, start);
        Direction direction = FromPreposition(start);
        direction = direction == Direction.Unknown ? Before(lexemes, first) : direction;
        direction = direction == Direction.Unknown ? Behind(lexemes, first, IndexOf(lexemes, end)) : direction;
        return direction == Direction.Unknown && HasInfinitive(lexemes, first) ? Direction.Future : direction;
    }

    // "A storm likely to make landfall on Friday": with no other verb about, what is "to" be done is to come.
    private static bool HasInfinitive(ReadOnlySpan<Lexeme> lexemes, int first)
    {
        for (int i = first - 2; i >= 0 && i >= first - 6 && !lexemes[i + 1].OpensSentence; i--)
        {
            if (lexemes[i].Is(Keyword.To) && lexemes[i + 1] is { IsUnknownWord: true, IsCapitalized: false, IsPlural: false })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Index of the first lexeme that does not begin before a place in the text.</summary>
    private static int IndexOf(ReadOnlySpan<Lexeme> lexemes, int start)
    {
        int low = 0, high = lexemes.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = lexemes[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Returns the way the preposition before an expression points.</summary>
    /// <param name="start">Index in the text of the first character of the expression.</param>
    public Direction FromPreposition(int start)
    {
        return KeywordBefore(start) switch
        {
            Keyword.Since => Direction.Past,
            Keyword.Until or Keyword.By => Direction.Future,
            _ => Direction.Unknown,
        };
    }

    /// <summary>Returns whether "by" stands before an expression, which is as good for "By Tuesday they had left" as for "must leave by Tuesday".</summary>
    /// <param name="start">Index in the text of the first character of the expression.</param>
    public bool FollowsBy(int start) => KeywordBefore(start) == Keyword.By;

    private Keyword KeywordBefore(int start)
    {
        int first = IndexOf(segments.Current, start);
        return first > 0 ? segments.Current[first - 1].Word.Keyword : Keyword.None;
    }

    // The last verb before the expression, inside its sentence.
    private static Direction Before(ReadOnlySpan<Lexeme> lexemes, int first)
    {
        for (int i = first - 1; i >= 0 && i >= first - Reach; i--)
        {
            if (i + 1 < first && lexemes[i + 1].OpensSentence)
            {
                break;
            }

            // "The deadline is Friday", "the vote is on Tuesday".
            bool isNow = i >= first - 2 && (lexemes[i].Word.Cue & DirectionCue.Present) != 0;
            Direction direction = isNow ? Direction.Future : Of(lexemes, i);
            if (direction != Direction.Unknown)
            {
                return direction;
            }
        }

        return Direction.Unknown;
    }

    private static Direction Behind(ReadOnlySpan<Lexeme> lexemes, int first, int behind)
    {
        // "Sales in August were up" tells when; "the Fourth of July parade was cancelled" only which.
        bool isAdverbial = first > 0 && lexemes[first - 1].Word.Keyword is Keyword.In or Keyword.On or Keyword.During or Keyword.At;
        for (int i = behind; i < lexemes.Length && i < behind + Reach && !lexemes[i].OpensSentence && lexemes[i].Kind != LexemeKind.Break; i++)
        {
            // A date before its verb goes with that verb: "On Monday he agreed to leave" tells of the agreement.
            Direction direction = IsPast(lexemes[i]) && !IsPassive(lexemes, i)
                ? isAdverbial && !IsSaying(lexemes[i]) ? Direction.CertainlyPast : Direction.Past
                : Of(lexemes, i);
            if (direction != Direction.Unknown)
            {
                return direction;
            }
        }

        return Direction.Unknown;
    }

    // "will be presented", "is to be held": the participle has its helper some words before.
    private static bool IsAhead(ReadOnlySpan<Lexeme> lexemes, int participle)
    {
        for (int i = participle - 1; i >= 0 && i >= participle - 3 && lexemes[i].Kind == LexemeKind.Word; i--)
        {
            if ((lexemes[i].Word.Cue & DirectionCue.Future) != 0 || lexemes[i].Is(Keyword.Be))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPassive(ReadOnlySpan<Lexeme> lexemes, int index) => index > 0 && (lexemes[index - 1].Word.Cue & DirectionCue.Present) != 0;

    private static bool IsPast(in Lexeme lexeme) =>
        (lexeme.Word.Cue & DirectionCue.Past) != 0 || (lexeme.IsRegularPast && (lexeme.Word.Cue & DirectionCue.Future) == 0);

    private static Direction Of(ReadOnlySpan<Lexeme> lexemes, int index)
    {
        Word word = lexemes[index].Word;
        bool beforeTo = (word.Cue & DirectionCue.FutureBeforeTo) != 0 && index + 1 < lexemes.Length && lexemes[index + 1].Is(Keyword.To);
        if (beforeTo || (word.Cue & DirectionCue.Future) != 0)
        {
            return Direction.Future;
        }

        return !IsPast(lexemes[index]) ? Direction.Unknown
            : IsAhead(lexemes, index) ? Direction.Future
            : IsFinite(lexemes, index) ? Direction.CertainlyPast : Direction.Past;
    }

    // "was" and "had" are no participles, nor is what follows "they"; "said" is finite, but tells nothing of the time of what was said.
    private static bool IsFinite(ReadOnlySpan<Lexeme> lexemes, int index)
    {
        const DirectionCue helper = DirectionCue.Past | DirectionCue.FutureBeforeTo;
        bool isHelper = (lexemes[index].Word.Cue & helper) == helper;
        return !IsSaying(lexemes[index]) && (isHelper || (index > 0 && (lexemes[index - 1].Word.Cue & DirectionCue.Subject) != 0));
    }

    private static bool IsSaying(in Lexeme lexeme) => (lexeme.Word.Cue & DirectionCue.Saying) != 0;
}
