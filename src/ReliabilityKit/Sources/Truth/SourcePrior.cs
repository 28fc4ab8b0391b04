namespace ReliabilityKit.Sources.Truth;

/// <summary>What is known of a source from elsewhere, as if so many of its claims had been checked.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Right">How many claims were right; may be a fraction, such as half a claim that was half right.</param>
/// <param name="Wrong">How many were wrong.</param>
public readonly record struct SourcePrior(string Source, double Right, double Wrong);
