namespace ReliabilityKit.Claims.Dates.Lexing;

/// <summary>What a lexeme is made of.</summary>
internal enum LexemeKind : byte
{
    /// <summary>Nothing: behind the last lexeme.</summary>
    None,

    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits, in groups of three where commas stand between.</summary>
    Number,

    /// <summary>Digits with <c>st</c>, <c>nd</c>, <c>rd</c> or <c>th</c>.</summary>
    Ordinal,

    /// <summary>The ending <c>'s</c>.</summary>
    Possessive,

    /// <summary>Any other character.</summary>
    Punctuation,

    /// <summary>An empty line, which no expression goes beyond.</summary>
    Break,
}
