namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads powers and scientific notation: "6.2x10^-4", "10^6".</summary>
internal static class PowerReader
{
    /// <summary>Reads what follows a number in digits.</summary>
    /// <param name="lexemes">The lexemes.</param>
    /// <param name="at">Index behind the number.</param>
    /// <param name="number">The number.</param>
    /// <param name="value">The number with its power.</param>
    /// <param name="end">Index behind the power.</param>
    public static bool TryRead(LexemeList lexemes, int at, double number, out double value, out int end)
    {
        bool times = (lexemes.Is(at, 'x') || lexemes.Is(at, '×') || lexemes.Is(at, '*')) && lexemes[at + 1] is { Kind: LexemeKind.Number, Value: 10 };
        int caret = times ? at + 2 : at;
        (value, end) = (0, at);
        if (!lexemes.Is(caret, '^') || !lexemes.IsGlued(caret) || !TryReadExponent(lexemes, caret + 1, out double exponent, out end))
            return false;
        value = times ? number * Math.Pow(10, exponent) : Math.Pow(number, exponent);
        return true;
    }

    private static bool TryReadExponent(LexemeList lexemes, int at, out double exponent, out int end)
    {
        bool negative = false;
        for (; lexemes.Is(at, '+') || lexemes.IsDash(at); at++)
            negative ^= lexemes.IsDash(at);
        exponent = negative ? -lexemes[at].Value : lexemes[at].Value;
        end = at + 1;
        return lexemes[at].Kind == LexemeKind.Number;
    }
}
