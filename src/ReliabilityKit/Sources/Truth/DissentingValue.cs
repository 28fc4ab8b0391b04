namespace ReliabilityKit.Sources.Truth;

/// <summary>Another method believes something else.</summary>
/// <param name="Method">Which method.</param>
/// <param name="Value">What it believes.</param>
public readonly record struct DissentingValue(TruthMethod Method, string Value);
