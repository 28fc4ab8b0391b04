using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>Decides what a number without a unit counts, and whether it is a quantity at all.</summary>
internal readonly ref struct CountReader
{
    // Models are numbered so; "12 Taliban" and "300 Sherpa" are counted.
    private const double LeastOfModels = 100;
    private const double MostOfModels = 10_000;
    private static readonly Unit People = new("people", "");
    private readonly AnnotatedText _text;
    private readonly LexemeList _lexemes;
    private readonly int _limit;

    public CountReader(AnnotatedText text, LexemeList lexemes, int limit) => (_text, _lexemes, _limit) = (text, lexemes, limit);

    /// <summary>Reads the noun of a count; returns <see langword="false"/> for a number that is no quantity.</summary>
    public bool TryRead(ref Draft draft, out CountedNoun? noun)
    {
        noun = null;
        if (draft.Unit is null && AgeReader.IsBorder(_lexemes, draft))
            draft.Unit = AgeReader.Year;
        if (draft.Unit is null && TryReadNoun(ref draft, out CountedNoun counted))
        {
            if (NumbersInNames.IsInitialled(_lexemes, draft.Number.First) || IsNamed(draft, counted))
                return false;
            noun = counted;
            if (_lexemes.Is(counted.Head, "age") && draft.High <= AgeReader.Greatest)
                (draft.Unit, draft.End, noun) = (AgeReader.Year, draft.NumberEnd, null);
            else if (PeopleReader.EndOfList(_lexemes, counted.Head) is var list and > 0)
            {
                (draft.Unit, draft.End) = (People, list);
                return true;
            }

            if (noun is not null)
                ReadEnd(ref draft, counted);
        }

        if (CalendarNumbers.IsYear(_lexemes, draft, noun is not null) && !HasBound(draft))
            return false;
        return draft.Unit is not null || noun is not null || TryReadBare(ref draft);
    }

    // A measure inside the noun phrase ("five of the three-ton satellites") is a quantity of its own.
    private void ReadEnd(ref Draft draft, CountedNoun counted)
    {
        draft.End = HasNumber(draft.NumberEnd, counted.Head) ? draft.NumberEnd : counted.End;
        if (draft.End == counted.End && UnitReader.TryReadCountDivisor(_lexemes, counted.End, out int end, out string divisor))
            (draft.Divisor, draft.End) = (divisor, end);
    }

    private bool HasNumber(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_lexemes[i].Kind == LexemeKind.Number || _lexemes[i].Role is NumberRole.Digit or NumberRole.Teen or NumberRole.Ten)
                return true;
        }

        return false;
    }

    // "more than 2000", but neither "estimated by 2050" nor "over 2000-2050".
    private bool HasBound(in Draft draft) => !draft.IsRange && BoundReader.IsDirectlyBefore(_lexemes, draft.First);

    // "Internet Explorer 6 Countdown", "Charter One Bank": what is counted is plural, and "one" is small.
    private bool IsNamed(in Draft draft, CountedNoun noun)
    {
        if (!_lexemes.IsCapitalized(noun.Head) || draft.Number.Has(NumberForm.Scaled | NumberForm.Grouped))
            return false;
        if (!_lexemes.IsCapitalized(draft.First - 1))
            return IsModel(draft, noun);
        return draft.Number.Has(NumberForm.Spelled)
            ? draft.Number.Low == 1 && _lexemes.IsCapitalized(draft.First)
            : draft.Number.Low != 1 && !Nouns.IsPlural(_lexemes.Of(noun.Head));
    }

    // "its 787 Dreamliner": no plural follows, as it would behind a count.
    private bool IsModel(in Draft draft, CountedNoun noun) =>
        draft.Number is { Form: NumberForm.None, Low: >= LeastOfModels and < MostOfModels } && draft.Low % 50 != 0 && !draft.IsRange && noun.First == noun.Head && noun.Head == draft.NumberEnd
        && !Nouns.IsPlural(_lexemes.Of(noun.Head)) && !_lexemes.Of(noun.Head).EndsWith("ese", StringComparison.Ordinal);

    private bool TryReadNoun(ref Draft draft, out CountedNoun noun)
    {
        draft.After = BoundReader.ReadAfter(_lexemes, draft.NumberEnd, out int end);
        bool spelled = draft.Number.Has(NumberForm.Spelled);
        bool partitive = spelled || draft.Number.Has(NumberForm.Vague | NumberForm.Share) || ContextWords.IsDeterminer(_lexemes.Of(draft.NumberEnd + 1));
        if (!new CountedNounReader(_text, _lexemes).TryRead(draft.Number.First, end, partitive, out noun))
            return false;

        // "four-door", "a two-way street" and "the one way" describe, they do not count.
        return !spelled || !(_lexemes.IsJoiningDash(draft.NumberEnd) || (draft.Number.Low == 1 && IsPronoun(draft.First)));
    }

    // "the one", "no one", "one another".
    private bool IsPronoun(int first) =>
        _lexemes.Is(first - 1, "no") || _lexemes.Is(first - 1, "the") || _lexemes.Is(first - 1, "that") || _lexemes.Is(first - 1, "this")
        || _lexemes.Is(first - 1, "any") || _lexemes.Is(first - 1, "each") || _lexemes.Is(first + 1, "another");

    // A number without unit and noun: an age beside a name, people, or what the verb says of the subject.
    private bool TryReadBare(ref Draft draft)
    {
        BoundReader.ReadBefore(_lexemes, draft.First, _limit, out int first);
        if (AgeReader.IsIntroduced(_lexemes, draft.First) || AgeReader.IsIntroduced(_lexemes, first) || IsAge(draft))
            draft.Unit = AgeReader.Year;
        else if (LabelledUnit(first) is { } labelled)
            draft.Unit = labelled;
        else if (PeopleReader.Counts(_lexemes, first, draft.NumberEnd))
            draft.Unit = People;
        return draft.Unit is not null || IsAmount(draft);
    }

    // "survivors: 126", as lists and bulletins have it.
    private Unit? LabelledUnit(int first) =>
        _lexemes.Is(first - 1, ':') && _lexemes[first - 2].Kind == LexemeKind.Word && first >= _limit + 2 && Nouns.IsPlural(_lexemes.Of(first - 2))
            ? new Unit(Nouns.Singular(_lexemes.Of(first - 2)), "")
            : null;

    // Digits in a row are a telephone number, or columns of a table.
    private bool IsBesideNumber(in Draft draft) =>
        draft.Number.IsWhole && !draft.Number.Has(NumberForm.Scaled) && (_lexemes[draft.First - 1].Kind == LexemeKind.Number || _lexemes[draft.NumberEnd].Kind == LexemeKind.Number);

    // "police posts 542", "day five": the number names the noun before it.
    private bool IsNumberOfNoun(in Draft draft)
    {
        int token = _lexemes[draft.First].Token;
        bool plain = draft.Number.IsWhole && !draft.Number.Has(NumberForm.Scaled | NumberForm.Grouped) && draft.First == draft.Number.First && !draft.IsRange;
        return plain && token > 0 && _text.HeadOf(token) == token - 1 && _lexemes[draft.First - 1].Kind == LexemeKind.Word
            && _text.PartOfSpeechOf(token - 1) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;
    }

    private bool IsAge(in Draft draft) =>
        draft.Number is { IsWhole: true, Low: >= 1 and <= AgeReader.Greatest }
        && (AgeReader.IsReached(_lexemes, draft.First) || (draft.Number.Form == NumberForm.None && AgeReader.IsBesideName(_text, _lexemes, draft)));

    // Small numbers in words are pronouns ("one", "the two") unless something shows that they are amounts.
    private bool IsAmount(in Draft draft)
    {
        if (NumbersInNames.IsNamed(_text, _lexemes, draft) || IsBesideNumber(draft) || IsNumberOfNoun(draft))
            return false;
        Numeral number = draft.Number;
        if (!number.Has(NumberForm.Spelled) || number.Has(NumberForm.Vague | NumberForm.Decimal) || number.Low < 0)
            return true;
        if (_lexemes.IsJoiningDash(draft.NumberEnd))
            return false;
        return number.Has(NumberForm.Scaled | NumberForm.Share) || (number.Low > 1 && !ContextWords.IsDeterminer(_lexemes.Of(draft.First - 1)));
    }
}
