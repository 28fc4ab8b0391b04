namespace ReliabilityKit.Claims.Speech;

/// <summary>The kinds of words that take a content clause.</summary>
internal enum SayingKind
{
    /// <summary>Speech and writing: may carry a quotation.</summary>
    Say,

    /// <summary>Belief and forecast.</summary>
    Think,

    /// <summary>The content is so, or may be so, no matter who knows it: nobody's statement.</summary>
    Fact,
}
