namespace ReliabilityKit.Sources.Truth;

/// <summary>What one source says about one thing: a row of a table.</summary>
/// <param name="Source">Who says it.</param>
/// <param name="Object">What it is about: a thing and its attribute, such as <c>flight 17|departure</c>.</param>
/// <param name="Value">What is said. Spaces around it do not count.</param>
public readonly record struct FactClaim(string Source, string Object, string Value);
