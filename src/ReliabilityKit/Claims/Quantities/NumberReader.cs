namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads one number, in digits, in words or in both: "1,250", "two and a half million", "3.5bn", "two-thirds", "dozens".</summary>
internal ref struct NumberReader
{
    private readonly LexemeList _lexemes;
    private int _first;
    private int _at;

    // Finished magnitudes ("two million" of "two million five hundred"), and what is open below them.
    private double _total;
    private double _current;
    private bool _open;

    // The magnitude that later ones must stay below, the value of the last stated place, the product of all magnitudes.
    private double _ceiling;
    private double _step;
    private double _scale;
    private NumberForm _form;

    public NumberReader(LexemeList lexemes) => _lexemes = lexemes;

    /// <summary>Reads the number that begins at a lexeme.</summary>
    public bool TryRead(int first, out Numeral numeral)
    {
        numeral = default;
        ref readonly Lexeme start = ref _lexemes[first];
        bool article = FractionReader.IsArticle(_lexemes, first);
        if (start.Kind != LexemeKind.Number && start.Role == NumberRole.None && !article && !OpenNumbers.IsMultiplier(_lexemes, first))
            return false;
        if (OpenNumbers.TryRead(_lexemes, first, out numeral))
            return true;
        Begin(first);
        if (!(article ? ReadArticle() : start.Kind == LexemeKind.Number ? ReadDigits() : ReadWord()))
            return false;
        while (ReadTerm(_at) || ReadFractionTail() || ReadJoinedTerm() || ReadPointTail())
        {
        }

        numeral = Finish();
        return numeral.End > first;
    }

    // Products such as 16.4 million are made in decimal arithmetic, in which they are exact.
    private static double Multiply(double a, double b) =>
        Math.Abs(a) < 1e12 && Math.Abs(b) < 1e13 && Math.Abs(a) > 1e-9 ? (double)((decimal)a * (decimal)b) : a * b;

    private void Begin(int first)
    {
        _first = _at = first;
        _total = _current = 0;
        _open = false;
        _ceiling = double.PositiveInfinity;
        _step = _scale = 1;
        _form = NumberForm.None;
    }

    private void Open(double value, double step, NumberForm form)
    {
        (_current, _step, _open) = (value, step, true);
        _form |= form;
    }

    // "a hundred", "a dozen", "a half", "a quarter million", "a third of".
    private bool ReadArticle()
    {
        Open(1, 1, NumberForm.Spelled);
        _at = _first + 1;
        return _lexemes[_at].Role switch
        {
            NumberRole.Hundred or NumberRole.Scale or NumberRole.Dozen or NumberRole.Half => true,
            NumberRole.Quarter or NumberRole.Part => FractionReader.IsPartHere(_lexemes, _at + 1) || FractionReader.IsMoved(_lexemes, _first, _at + 1)
                || (_lexemes.Is(_first - 1, "between") && _lexemes.Is(_at + 1, "and")),
            NumberRole.Ten => FractionReader.TryCompositePart(_lexemes, _at, one: true, out _, out int end) && FractionReader.IsPartHere(_lexemes, end),
            _ => false,
        };
    }

    // "10", "10 1/2", "2½", "1/4", "22nd".
    private bool ReadDigits()
    {
        ref readonly Lexeme start = ref _lexemes[_at++];
        Open(start.Value, start.Step, start.Form);
        ref readonly Lexeme next = ref _lexemes[_at];
        if (next.Form.HasFlag(NumberForm.Vulgar))
        {
            Open(_current + next.Value, next.Value, NumberForm.None);
            _at++;
        }
        else if (FractionReader.TrySlash(_lexemes, _first, out double fraction))
        {
            Open(fraction, fraction, NumberForm.Share);
            _at += 2;
        }
        else if (next.Spaced && _current < 1000 && FractionReader.TrySlash(_lexemes, _at, out fraction))
        {
            Open(_current + fraction, fraction, NumberForm.None);
            _at += 3;
        }
        else if (PowerReader.TryRead(_lexemes, _at, _current, out double power, out int end))
        {
            Open(power, power, NumberForm.Decimal);
            _at = end;
        }
        else if (!next.Spaced && IsOrdinalEnding(_lexemes.Of(_at)))
        {
            _form |= NumberForm.Ordinal;
            _at++;
        }

        return true;
    }

    private static bool IsOrdinalEnding(ReadOnlySpan<char> letters) =>
        letters.Equals("th", StringComparison.OrdinalIgnoreCase) || letters.Equals("st", StringComparison.OrdinalIgnoreCase)
        || letters.Equals("nd", StringComparison.OrdinalIgnoreCase) || letters.Equals("rd", StringComparison.OrdinalIgnoreCase);

    private bool ReadWord()
    {
        NumberRole role = _lexemes[_first].Role;
        _form = NumberForm.Spelled;
        if (role == NumberRole.Half)
            return ReadHalf();
        if (role == NumberRole.Quarter && _lexemes.Is(_first + 1, "of") && !FractionReader.IsPeriod(_lexemes, _first))
        {
            Open(1, 1, NumberForm.None);
            return true;
        }

        return role is NumberRole.Digit or NumberRole.Teen or NumberRole.Ten or NumberRole.Ordinal or NumberRole.Part;
    }

    private bool ReadHalf()
    {
        if (!FractionReader.TryHalf(_lexemes, _first, out _at, out bool scaled))
            return false;
        Open(0.5, 0.5, scaled ? NumberForm.None : NumberForm.Share);
        return true;
    }

    private bool ReadTerm(int at)
    {
        ref readonly Lexeme word = ref _lexemes[at];
        bool taken = word.Role switch
        {
            NumberRole.Ten when _open && at == _at && FractionReader.TryCompositePart(_lexemes, at, one: false, out _, out _) => false,
            NumberRole.Digit or NumberRole.Teen or NumberRole.Ten => TryAdd(word.Value, _lexemes[_at - 1].Role == NumberRole.Ten),
            NumberRole.Hundred => TryMultiply(100, below: 100),
            NumberRole.Dozen => TryMultiply(12, below: double.PositiveInfinity),
            NumberRole.Scale => TryScale(word.Value),
            NumberRole.Plural => word.Value switch
            {
                12 => TryMultiply(12, below: double.PositiveInfinity),
                100 => TryMultiply(100, below: 100),
                >= 1000 => TryScale(word.Value),
                _ => false,
            },
            _ => false,
        };
        if (taken)
            _at = at + 1;
        return taken;
    }

    // "one hundred and five", "twenty-one", "two-million"; digits only behind a hundred ("3 hundred and 21").
    private bool ReadJoinedTerm()
    {
        ref readonly Lexeme next = ref _lexemes[_at + 1];
        ref readonly Lexeme last = ref _lexemes[_at - 1];
        if (_lexemes.IsDash(_at))
        {
            bool ones = next.Role == NumberRole.Digit && last.Role == NumberRole.Ten;
            bool scale = next.Role is NumberRole.Hundred or NumberRole.Scale or NumberRole.Dozen && _lexemes.IsJoiningDash(_at);
            return (ones || scale) && ReadTerm(_at + 1);
        }

        if (!_lexemes.Is(_at, "and") || last.Role is not (NumberRole.Hundred or NumberRole.Scale) || IsNewNumber(_at + 1, last.Role))
            return false;
        bool digits = next is { Kind: LexemeKind.Number, Form: NumberForm.None, Value: < 100 } && last.Role == NumberRole.Hundred;
        if (digits && TryAdd(next.Value, false))
        {
            _at += 2;
            return true;
        }

        return next.Role is NumberRole.Digit or NumberRole.Teen or NumberRole.Ten && ReadTerm(_at + 1);
    }

    // "two hundred and three hundred" are two numbers; so are "two million and three million".
    private readonly bool IsNewNumber(int at, NumberRole last)
    {
        while (_lexemes[at].Role is NumberRole.Digit or NumberRole.Teen or NumberRole.Ten || _lexemes[at].Kind == LexemeKind.Number || _lexemes.IsJoiningDash(at))
            at++;
        return last == NumberRole.Hundred ? _lexemes[at].Role == NumberRole.Hundred : _lexemes[at].Role == NumberRole.Scale && _lexemes[at].Value >= _ceiling;
    }

    private bool TryAdd(double value, bool behindTen)
    {
        bool fits = _open
            ? (_current >= 100 && _current % 100 == 0 && _form.HasFlag(NumberForm.Scaled)) || (behindTen && value is > 0 and < 10)
            : value < _ceiling && (_total > 0 || _at == _first);
        if (fits)
            Open(_current + value, 1, NumberForm.None);
        return fits;
    }

    // "Three hundred" is as exact as "300"; two dozen is not as exact as 24.
    private bool TryMultiply(double factor, double below)
    {
        if (!_open || _current <= 0 || _current >= below)
            return false;
        Open(Multiply(_current, factor), factor == 100 ? _step : _step * factor, NumberForm.Scaled);
        return true;
    }

    private bool TryScale(double value)
    {
        if (!_open || value >= _ceiling)
            return TryRaise(value);
        _total += Multiply(_current, value);
        (_current, _open, _ceiling) = (0, false, value);
        _step *= value;
        _scale *= value;
        _form = (_form | NumberForm.Scaled) & ~(NumberForm.Share | NumberForm.Vulgar);
        return true;
    }

    // "2 lakh crore", "a thousand billion": a magnitude of a magnitude.
    private bool TryRaise(double value)
    {
        if (_open || _scale != _ceiling || value <= _ceiling || _lexemes[_at - 1].Role != NumberRole.Scale)
            return false;
        _total = Multiply(_total, value);
        _ceiling = _scale *= value;
        _step *= value;
        return true;
    }

    // "two and a half", "two-and-a-half", "3 million and a half", "a billion and three quarters million".
    private bool ReadFractionTail()
    {
        int and = _lexemes.IsJoiningDash(_at) ? _at + 1 : _at;
        int part = _lexemes.IsJoiningDash(and + 1) ? and + 2 : and + 1;
        if (!_lexemes.Is(and, "and") || !FractionReader.TryWords(_lexemes, part, out double fraction, out int end))
            return false;
        if (_open || _lexemes[end].Role == NumberRole.Scale)
            Open(_current + fraction, fraction, NumberForm.None);
        else
            (_total, _step) = (_total + (fraction * _ceiling), fraction * _ceiling);
        _at = end;
        return true;
    }

    // "five point five", "nought point nought three".
    private bool ReadPointTail()
    {
        if (!_open || !_form.HasFlag(NumberForm.Spelled) || _form.HasFlag(NumberForm.Decimal) || !_lexemes.Is(_at, "point"))
            return false;
        int at = _at + 1;
        double place = 1;
        for (; _lexemes[at].Role is NumberRole.Digit or NumberRole.Teen or NumberRole.Ten && place > 1e-9; at++)
        {
            place /= _lexemes[at].Value >= 10 ? 100 : 10;
            _current += _lexemes[at].Value * place;
        }

        if (place == 1)
            return false;
        _at = at;
        Open(_current, place, NumberForm.Decimal);
        return true;
    }

    private Numeral Finish()
    {
        double value = _total + (_open ? _current : 0);
        ReadDenominator(ref value);
        ReadThousands(ref value);
        if (!double.IsFinite(value))
            _form |= NumberForm.Unreadable;
        return new Numeral(_first, _at, value, value, _step, _form) { Scale = _scale };
    }

    // "two-thirds", "a quarter of a million", "one fifth"; an ordinal where nothing is divided: "twenty-first".
    private void ReadDenominator(ref double value)
    {
        int below = _lexemes.IsDash(_at) && (_lexemes.IsJoiningDash(_at) || _lexemes[_at + 1].Role is NumberRole.Part or NumberRole.Parts) ? _at + 1 : _at;
        ref readonly Lexeme part = ref _lexemes[below];
        bool one = value == 1 && _open && _form.HasFlag(NumberForm.Spelled);
        if (_open && FractionReader.TryCompositePart(_lexemes, _at, one, out double denominator, out int end))
        {
            Divide(ref value, denominator, end);
            return;
        }

        bool divides = part.Role switch
        {
            NumberRole.Parts => value > 0 && part.Value > 1 && !IsTime(below),
            NumberRole.Half or NumberRole.Quarter or NumberRole.Part => one,
            _ => false,
        };
        if (divides)
            Divide(ref value, part.Value, below + 1);
        else if (part.Role is NumberRole.Part or NumberRole.Ordinal && (_form.HasFlag(NumberForm.Spelled) || _at == _first))
            MakeOrdinal(ref value, below);
    }

    private void Divide(ref double value, double denominator, int end)
    {
        value /= denominator;
        _form |= NumberForm.Share;
        _at = end;
        int scale = _lexemes.Is(_at, "of") && FractionReader.IsArticle(_lexemes, _at + 1) ? _at + 2 : _at;
        if (_lexemes[scale].Role == NumberRole.Scale)
        {
            value *= _lexemes[scale].Value;
            _form = (_form | NumberForm.Scaled) & ~NumberForm.Share;
            _at = scale + 1;
        }

        _step = value;
    }

    private void MakeOrdinal(ref double value, int at)
    {
        value += _lexemes[at].Value;
        _form |= NumberForm.Ordinal;
        _at = at + 1;
    }

    // "three quarters" are nine months unless something is divided.
    private readonly bool IsTime(int at) => _lexemes.Is(at, "quarters") && !FractionReader.IsPartHere(_lexemes, at + 1);

    // The k of 5k; the other letters are units as well and are read where the unit is known.
    private void ReadThousands(ref double value)
    {
        ref readonly Lexeme letter = ref _lexemes[_at];
        if (letter is not { Role: NumberRole.Glued, Spaced: false, Value: 1000 } || _lexemes[_at - 1].Kind != LexemeKind.Number)
            return;
        value = Multiply(value, 1000);
        _step *= 1000;
        _scale *= 1000;
        _form |= NumberForm.Scaled;
        _at++;
    }
}
