namespace ReliabilityKit.Claims.Dates.Lexing;

/// <summary>What a noun says about a number that could be a year.</summary>
[Flags]
internal enum NumberCompany : byte
{
    None = 0,

    /// <summary>Behind a number it is counted: "2,000 people".</summary>
    Counted = 1,

    /// <summary>Before a number it has that number as its name: "room 2020".</summary>
    Numbered = 2,

    /// <summary>It belongs to accounts, where halves and quarters are parts of a year: "first-half profit".</summary>
    Account = 4,
}
