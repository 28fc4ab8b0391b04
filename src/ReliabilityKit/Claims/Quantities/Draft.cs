namespace ReliabilityKit.Claims.Quantities;

/// <summary>A quantity while it is being read: the lexemes it covers and what is known of it so far.</summary>
internal struct Draft
{
    /// <summary>Index of the first lexeme of the number; a sign or currency before it included.</summary>
    public int First;

    /// <summary>Index behind the last lexeme of number and unit.</summary>
    public int End;

    /// <summary>The number; of a range the one stated first.</summary>
    public Numeral Number;

    /// <summary>Index behind the last lexeme of the number or, of a range, of the second number.</summary>
    public int NumberEnd;

    /// <summary>The number, or the lower end of the range.</summary>
    public double Low;

    /// <summary>The number, or the upper end of the range.</summary>
    public double High;

    /// <summary>The unit, or <see langword="null"/>.</summary>
    public Unit? Unit;

    /// <summary>A bound between the number and the noun it counts: "50 or more people".</summary>
    public Bound After;

    /// <summary>What things are counted per, or <see langword="null"/>: "people a day".</summary>
    public string? Divisor;

    /// <summary>Whether the currency stands before the number.</summary>
    public bool SignBefore;

    /// <summary>Gets whether it has two ends.</summary>
    public readonly bool IsRange => Low != High;
}
