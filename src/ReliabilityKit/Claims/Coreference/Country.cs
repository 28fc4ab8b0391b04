namespace ReliabilityKit.Claims.Coreference;

/// <summary>What a word says of a country.</summary>
/// <param name="Name">The name the country goes by here.</param>
/// <param name="IsSeat">Whether the word is the seat of its government ("Washington"), which may also be meant as the place.</param>
internal readonly record struct Country(string Name, bool IsSeat);
