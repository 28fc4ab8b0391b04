namespace ReliabilityKit.Claims;

/// <summary>One link of the chain that says whose statement a claim is.</summary>
/// <param name="Speaker">Who says it.</param>
/// <param name="Verb">The verb of saying in dictionary form: <c>say</c>, <c>deny</c>; <c>according to</c> for that phrase.</param>
/// <param name="Mode">Whether the words are quoted or reported.</param>
public sealed record Attribution(Participant Speaker, string Verb, AttributionMode Mode);
