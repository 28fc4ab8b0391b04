namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads a number with its sign and unit, and a second number where the two are a range.</summary>
internal readonly ref struct DraftReader
{
    // "between five and up to 10": as many words may stand before the second number of a range.
    private const int MaximumGap = 3;
    private readonly LexemeList _lexemes;
    private readonly int _limit;

    /// <param name="lexemes">The lexemes of the sentence.</param>
    /// <param name="limit">Index behind the quantity before, over which nothing reaches back.</param>
    public DraftReader(LexemeList lexemes, int limit) => (_lexemes, _limit) = (lexemes, limit);

    /// <summary>Reads the number or range that begins at a lexeme.</summary>
    public bool TryRead(int at, out Draft draft)
    {
        if (!TryReadOne(at, out draft))
            return false;
        ReadRange(ref draft);
        return true;
    }

    private bool TryReadOne(int at, out Draft draft)
    {
        if (AgeDecadeReader.TryRead(_lexemes, at, out draft))
            return true;
        if (!new NumberReader(_lexemes).TryRead(at, out Numeral number))
            return false;
        RatioReader.Extend(_lexemes, ref number);
        draft = new Draft { First = at, Number = number, NumberEnd = number.End, End = number.End };
        ReadSign(ref draft);
        if (!ReadMoney(ref draft))
            ReadUnit(ref draft);
        ReadFrost(ref draft);
        CompoundReader.Extend(_lexemes, ref draft);
        (draft.Low, draft.High) = (draft.Number.Low, draft.Number.High);
        return true;
    }

    // "minus 5", "minus-5", "-5"; in "75 -300" the dash joins two numbers.
    private void ReadSign(ref Draft draft)
    {
        int before = draft.First - 1;
        if (_lexemes.IsJoiningDash(before) && IsMinus(before - 1))
            Negate(ref draft, before - 1);
        else if (IsMinus(before) || IsMinusSign(before, draft.Number))
            Negate(ref draft, before);
    }

    private bool IsMinus(int at) => _lexemes.Is(at, "minus") || _lexemes.Is(at, "negative");

    private bool IsMinusSign(int at, in Numeral number) =>
        _lexemes.IsDash(at) && _lexemes.IsGlued(at + 1) && _lexemes[at].Spaced && !number.Has(NumberForm.Spelled) && _lexemes[at - 1].Kind != LexemeKind.Number;

    // A dash that stands free is a minus before a temperature only: "- 20 degrees Fahrenheit".
    private void ReadFrost(ref Draft draft)
    {
        if (draft.Unit is { Kind: QuantityKind.Temperature } && draft.Number.Low > 0 && _lexemes.Is(draft.First - 1, '-') && _lexemes[draft.First].Spaced)
            Negate(ref draft, draft.First - 1);
    }

    private void Negate(ref Draft draft, int first)
    {
        if (first < _limit)
            return;
        draft.First = first;
        draft.Number = draft.Number with { Low = -draft.Number.High, High = -draft.Number.Low };
    }

    // "US$2.3bn", "AUD1.5m a year".
    private bool ReadMoney(ref Draft draft)
    {
        if (!UnitReader.TryReadBefore(_lexemes, draft.First, out int first, out Unit unit) || first < _limit)
            return false;
        (draft.First, draft.SignBefore) = (first, true);
        ReadMagnitudeLetter(ref draft);
        UnitReader.ReadRate(_lexemes, ref draft.End, ref unit);
        draft.Unit = unit;
        return true;
    }

    private void ReadUnit(ref Draft draft)
    {
        if (UnitReader.TryReadScaledCode(_lexemes, draft.End, out double scale, out Unit unit))
        {
            draft.Number = draft.Number.Times(scale);
            (draft.Unit, draft.End) = (unit, draft.End + 1);
            return;
        }

        if (HeightReader.TryRead(_lexemes, ref draft))
            return;
        if (IsMagnitudeLetter(draft))
            ReadMagnitudeLetter(ref draft);
        if (!UnitReader.TryRead(_lexemes, UnitStart(draft), out int end, out unit))
        {
            if (IsEarthquake(draft))
                draft.Unit = UnitTable.Instance.ByName["magnitude"];
            return;
        }

        if (PoundReader.IsMoney(_lexemes, draft, end, unit))
            unit = PoundReader.Sterling(_lexemes, ref end);
        else if (!AgeReader.TryReadAfter(_lexemes, ref end, ref unit) && unit.Name is "year" or "month" && AgeReader.IsIntroduced(_lexemes, draft.First))
            unit = AgeReader.Of(unit);
        (draft.Unit, draft.End) = (unit, end);
    }

    // "a magnitude 7.1 quake", "a magnitude of 6"
    private bool IsEarthquake(in Draft draft)
    {
        int before = _lexemes.Is(draft.First - 1, "of") || _lexemes.IsDash(draft.First - 1) ? draft.First - 2 : draft.First - 1;
        return _lexemes.Is(before, "magnitude") && draft.Number is { Low: > 0 and <= 10 };
    }

    // "half an hour", "a quarter of a percentage point"
    private int UnitStart(in Draft draft)
    {
        int at = _lexemes.Is(draft.End, "of") ? draft.End + 1 : draft.End;
        return draft.Number.Has(NumberForm.Share) && FractionReader.IsArticle(_lexemes, at) ? at + 1 : draft.End;
    }

    // The m of "5m people", "5m euros" and "4.3M sales" is a million, that of "100m hurdles" a metre.
    private bool IsMagnitudeLetter(in Draft draft)
    {
        int letter = draft.NumberEnd;
        if (_lexemes.IsDash(letter + 1) && _lexemes[letter + 2].Kind == LexemeKind.Number && _lexemes.IsGlued(letter + 3) && _lexemes.Of(letter).SequenceEqual(_lexemes.Of(letter + 3)))
            letter += 3;
        if (_lexemes.IsCapitalized(letter) && _lexemes[letter].Value is 1e6 or 1e9)
            return true;
        bool money = UnitTable.Instance.Phrases.TryMatch(_lexemes, letter + 1, out _, out Unit unit) && unit.Kind == QuantityKind.Money;
        return money || (_lexemes[letter + 1].Kind == LexemeKind.Word && Nouns.IsPlural(_lexemes.Of(letter + 1)));
    }

    private void ReadMagnitudeLetter(ref Draft draft)
    {
        ref readonly Lexeme letter = ref _lexemes[draft.NumberEnd];
        if (letter is not { Role: NumberRole.Glued, Spaced: false } || draft.Number.Has(NumberForm.Spelled | NumberForm.Scaled))
            return;
        draft.Number = draft.Number.Times(letter.Value);
        draft.NumberEnd = draft.End = draft.NumberEnd + 1;
    }

    private void ReadRange(ref Draft draft)
    {
        int second = RangeReader.SecondNumber(_lexemes, draft);
        if (second < 0 || draft.IsRange)
            return;
        for (int at = second; at <= second + MaximumGap && at < _lexemes.Count; at++)
        {
            if (!TryReadOne(at, out Draft high))
                continue;
            if (high.First == second)
                RangeReader.TryJoin(_lexemes, ref draft, high, Moves(draft));
            return;
        }
    }

    private bool Moves(in Draft draft)
    {
        BoundReader.ReadBefore(_lexemes, draft.First, _limit, out int first);
        return DirectionReader.Read(_lexemes, first, _limit, draft.End, money: false) != QuantityRelation.Equal;
    }
}
