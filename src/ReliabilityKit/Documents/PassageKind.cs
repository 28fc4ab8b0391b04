namespace ReliabilityKit.Documents;

/// <summary>What part a passage plays on its page.</summary>
public enum PassageKind
{
    /// <summary>Running text of the article: parsed.</summary>
    Body,

    /// <summary>A headline, a subheading or a standfirst: parsed, each line a sentence of its own.</summary>
    Heading,

    /// <summary>Navigation, share and subscription lines, bylines, captions without a statement: not parsed.</summary>
    Furniture,

    /// <summary>Text in another language: not parsed.</summary>
    OtherLanguage,

    /// <summary>The same words as an earlier passage of the same document: parsed there, not again here.</summary>
    Repeat,
}
