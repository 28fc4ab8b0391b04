namespace ReliabilityKit.Sources.Truth;

/// <summary>Two sources that agree more often than independent sources of their accuracy would.</summary>
/// <remarks>
/// A table without times does not tell who copied whom, nor a copy from a common origin. The score is a probability under the model, not a proof.
/// </remarks>
/// <param name="SourceA">The first source, by ordinal order of the names.</param>
/// <param name="SourceB">The second source.</param>
/// <param name="Score">How likely they are not independent, from 0 to 1.</param>
public readonly record struct SuspectedCopy(string SourceA, string SourceB, double Score);
