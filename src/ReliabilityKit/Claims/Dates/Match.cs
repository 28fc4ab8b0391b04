using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates;

/// <summary>A term with its place in a segment of lexemes.</summary>
/// <param name="First">Index of its first lexeme.</param>
/// <param name="Behind">Index behind its last lexeme.</param>
/// <param name="Term">What was read there.</param>
internal readonly record struct Match(int First, int Behind, TemporalTerm Term);
