namespace ReliabilityKit.Language.Tokenization;

/// <summary>What a token may do in a sentence.</summary>
internal enum WordRole : byte
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>A mark that ends sentences.</summary>
    Stop,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>Opens a quotation.</summary>
    OpeningQuote,

    /// <summary>Closes a quotation.</summary>
    ClosingQuote,

    /// <summary>Opens a bracket.</summary>
    OpeningBracket,

    /// <summary>Closes a bracket.</summary>
    ClosingBracket,

    /// <summary>A sign that may stand before an item of a list or a heading.</summary>
    Bullet,

    /// <summary>A small number or a letter, which may count the items of a list.</summary>
    Counter,

    /// <summary>A word with a stop that may also end a sentence.</summary>
    Abbreviation,

    /// <summary>An abbreviation that no sentence ends behind.</summary>
    Binder,

    /// <summary>A verb that reports speech.</summary>
    Speech,

    /// <summary>An auxiliary or another frequent verb form: the sentence has a verb.</summary>
    Verb,
}
