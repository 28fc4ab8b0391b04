namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads the unit behind or before a number, rates included: "km/h", "barrels per day", "US$58 a barrel".</summary>
internal static class UnitReader
{
    /// <summary>Reads a sign or code of money that ends before a lexeme.</summary>
    public static bool TryReadBefore(LexemeList lexemes, int end, out int first, out Unit unit) =>
        UnitTable.Instance.MoneySigns.TryMatchBefore(lexemes, end, out first, out unit) && IsSign(lexemes, first, end);

    /// <summary>Reads the unit that begins at a lexeme.</summary>
    public static bool TryRead(LexemeList lexemes, int at, out int end, out Unit unit)
    {
        if (lexemes.IsJoiningDash(at) || IsSpacedHyphen(lexemes, at))
            at++;
        if (TryReadBracketed(lexemes, at, out end, out unit))
            return true;
        if (!UnitTable.Instance.Phrases.TryMatch(lexemes, at, out end, out unit) || !IsUnitHere(lexemes, at, end))
            return false;
        ReadRate(lexemes, ref end, ref unit);
        return true;
    }

    /// <summary>Reads a currency code with its magnitude, as Nordic companies write it: "30 MUSD", "5 kEUR".</summary>
    public static bool TryReadScaledCode(LexemeList lexemes, int at, out double scale, out Unit unit)
    {
        (scale, unit) = (0, null!);
        ReadOnlySpan<char> word = lexemes.Of(at);
        if (word.Length != 4 || word[1..].ContainsAnyExceptInRange('A', 'Z'))
            return false;
        scale = word[0] switch
        {
            'k' or 'K' or 'T' => 1e3,
            'M' => 1e6,
            'B' => 1e9,
            _ => 0,
        };
        return scale > 0 && UnitTable.Instance.TryFindCode(word[1..], out unit);
    }

    /// <summary>Extends a unit by what it is counted per.</summary>
    public static void ReadRate(LexemeList lexemes, ref int end, ref Unit unit)
    {
        if (!TryReadDivisor(lexemes, end, out int stop, out string divisor))
            return;
        string dimension = unit.Dimension == "length" && IsTime(divisor) ? "speed" : unit.Dimension == "money" ? "money" : "rate";
        unit = new Unit($"{unit.Words} per {divisor}", dimension);
        end = stop;
    }

    /// <summary>Reads "per day", "a barrel", "/h".</summary>
    public static bool TryReadDivisor(LexemeList lexemes, int at, out int end, out string divisor)
    {
        (end, divisor) = (at, "");
        if (lexemes.IsJoiningDash(at))
            at++;
        bool slash = lexemes.Is(at, '/') && lexemes.IsGlued(at + 1);
        bool per = lexemes.Is(at, "per");
        bool article = lexemes.Is(at, "a") || lexemes.Is(at, "an") || lexemes.Is(at, "each") || lexemes.Is(at, "every");
        if (!slash && !per && !article)
            return false;
        int next = lexemes.IsJoiningDash(at + 1) ? at + 2 : at + 1;
        if (UnitTable.Instance.Phrases.TryMatch(lexemes, next, out end, out Unit unit) && unit.Dimension != "money" && (!article || lexemes[next].Length > 2))
            divisor = unit.Name;
        else if (lexemes[next].Kind == LexemeKind.Word && (per || ContextWords.IsRate(lexemes.Of(next))))
            (divisor, end) = (Nouns.Singular(lexemes.Of(next)), next + 1);
        return divisor.Length > 0 && !(article && IsComparison(lexemes, end));
    }

    /// <summary>Reads what things are counted per: "people a day", "homes per hectare"; behind an article only times, "40 people a mile away" is none.</summary>
    public static bool TryReadCountDivisor(LexemeList lexemes, int at, out int end, out string divisor)
    {
        (end, divisor) = (at, "");
        bool per = lexemes.Is(at, "per");
        return (per || lexemes.Is(at, "a") || lexemes.Is(at, "an")) && TryReadDivisor(lexemes, at, out end, out divisor) && (per || IsTime(divisor));
    }

    // "$5 billion a year earlier" is no rate.
    public static bool IsComparison(LexemeList lexemes, int at) =>
        lexemes.Is(at, "earlier") || lexemes.Is(at, "ago") || lexemes.Is(at, "before") || lexemes.Is(at, "later") || lexemes.Is(at, "after");

    // "30 - year bonds", as some archives cut words apart.
    private static bool IsSpacedHyphen(LexemeList lexemes, int at) =>
        lexemes.Is(at, '-') && lexemes[at].Spaced && lexemes[at + 1] is { Kind: LexemeKind.Word, Spaced: true, Length: > 2 } && !Nouns.IsPlural(lexemes.Of(at + 1));

    private static bool IsTime(string name) => UnitTable.Instance.ByName.TryGetValue(name, out Unit? unit) && unit.Kind == QuantityKind.Duration;

    private static bool TryReadBracketed(LexemeList lexemes, int at, out int end, out Unit unit)
    {
        (end, unit) = (at, null!);
        return (lexemes.Is(at, '[') || lexemes.Is(at, '{') || lexemes.Is(at, '<'))
            && UnitTable.Instance.Phrases.TryMatch(lexemes, at + 1, out end, out unit)
            && (lexemes.Is(end, ']') || lexemes.Is(end, '}') || lexemes.Is(end, '>'))
            && end++ > 0;
    }

    // A code in letters must stand apart from the words before it: "PLX-R18" is no sum of rand; single letters must touch the number.
    private static bool IsSign(LexemeList lexemes, int first, int end)
    {
        if (lexemes[first].Kind != LexemeKind.Word)
            return true;
        bool apart = !lexemes.IsGlued(first) || lexemes.Is(first - 1, '(');
        bool letter = lexemes[first].Length == 1 && first == end - 1;
        return apart && (!letter || lexemes.IsGlued(end));
    }

    // Letters and signs that are units and more: "5 in London", "100 C Street", "2022′s".
    private static bool IsUnitHere(LexemeList lexemes, int at, int end)
    {
        ref readonly Lexeme first = ref lexemes[at];
        if (end - at > 1 || first.Length > 1)
            return true;
        if (first.Kind == LexemeKind.Symbol)
            return lexemes[end].Kind != LexemeKind.Word || lexemes[end].Spaced;
        bool glued = lexemes.IsGlued(end) && (lexemes[end].Kind != LexemeKind.Symbol || lexemes.IsDash(end) || lexemes.Is(end, '\''));
        bool initial = lexemes.IsCapitalized(end) && lexemes[end].Length > 1 && !char.IsUpper(lexemes.Of(end)[1]);
        return !first.Spaced || (!glued && !initial);
    }
}
