namespace ReliabilityKit.Language.Tokenization;

/// <summary>What a UTF-16 code unit means to the tokenizer.</summary>
internal enum CharacterClass : byte
{
    /// <summary>White space of any width: stands between tokens.</summary>
    Blank,

    /// <summary>Control and format characters, which show nothing: they never make or break a word, save for a zero-width space.</summary>
    Invisible,

    /// <summary>A letter, or a mark upon one.</summary>
    Letter,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>A mark that may end a sentence: full stop, question mark, exclamation mark, ellipsis.</summary>
    Stop,

    /// <summary>An apostrophe or single quotation mark in any of its shapes.</summary>
    Apostrophe,

    /// <summary>A hyphen, breaking or not.</summary>
    Hyphen,

    /// <summary>The first half of a character beyond the basic plane.</summary>
    HighSurrogate,

    /// <summary>Anything else: punctuation, symbols, unpaired surrogates.</summary>
    Symbol,
}
