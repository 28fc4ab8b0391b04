namespace ReliabilityKit.Claims.Quantities;

/// <summary>The smallest piece of text that numbers and units are read from. Finer than a token: "5km" is two.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">Number of UTF-16 units.</param>
/// <param name="Token">Index of the token that it begins in.</param>
/// <param name="Spaced">Whether blanks stand before it.</param>
internal readonly record struct Lexeme(LexemeKind Kind, int Start, int Length, int Token, bool Spaced)
{
    /// <summary>Gets the index behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>Gets the number that the digits, or the number word, stand for.</summary>
    public double Value { get; init; }

    /// <summary>Gets the value of one unit in the last place that is written: 0.1 of 2.3.</summary>
    public double Step { get; init; }

    /// <summary>Gets how the digits are written.</summary>
    public NumberForm Form { get; init; }

    /// <summary>Gets the part the word takes in numbers.</summary>
    public NumberRole Role { get; init; }
}
