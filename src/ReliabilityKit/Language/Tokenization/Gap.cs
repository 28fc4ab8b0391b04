namespace ReliabilityKit.Language.Tokenization;

/// <summary>What stands between a token and the next one.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>White space on one line.</summary>
    Blank,

    /// <summary>A line break where the next word would not have fitted on the line: it may be there for no other reason.</summary>
    FullLine,

    /// <summary>A line break where there was room for the next word.</summary>
    ShortLine,

    /// <summary>An empty line.</summary>
    EmptyLine,
}
