namespace ReliabilityKit.Claims.Quantities;

/// <summary>What a <see cref="Lexeme"/> is made of.</summary>
internal enum LexemeKind : byte
{
    /// <summary>No lexeme: what stands before the first and behind the last.</summary>
    None,

    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>A number in digits, its separators and decimals included.</summary>
    Number,

    /// <summary>Any other single character.</summary>
    Symbol,
}
