namespace ReliabilityKit.Language.Tokenization;

/// <summary>What is certain about a place where a sentence may end.</summary>
internal enum BoundaryRule : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A sentence ends there.</summary>
    Always,

    /// <summary>No sentence ends there.</summary>
    Never,
}
