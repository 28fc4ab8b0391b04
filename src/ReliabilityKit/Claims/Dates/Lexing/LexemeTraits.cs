namespace ReliabilityKit.Claims.Dates.Lexing;

/// <summary>How a lexeme is written.</summary>
[Flags]
internal enum LexemeTraits : byte
{
    None = 0,

    /// <summary>No white space stands before it.</summary>
    Glued = 1,

    /// <summary>Its first letter is a capital.</summary>
    Capitalized = 2,

    /// <summary>It has no small letter.</summary>
    AllCapitals = 4,

    /// <summary>It is a number with commas: a quantity, never a year.</summary>
    Grouped = 8,

    /// <summary>It is the first of a sentence, as far as punctuation and capitals show.</summary>
    OpensSentence = 16,

    /// <summary>It is a small word that the lexicon does not know and that ends in <c>-ed</c>: most are verbs in the past.</summary>
    RegularPast = 32,

    /// <summary>It is a small word that ends in <c>-s</c>, as plural nouns do.</summary>
    Plural = 64,
}
