using System.Collections.Immutable;

namespace ReliabilityKit.Claims.Triples;

/// <summary>What a sentence says, as a tuple of its own words: the form in which open information extraction gives claims.</summary>
/// <param name="Confidence">How sure the tuple is, from 0 to 1.</param>
/// <param name="Action">The verb group with its preposition; <c>is</c> or <c>has</c> where the sentence implies it without saying it.</param>
/// <param name="Actor">The words of the first argument.</param>
/// <param name="Arguments">The words of the object and of further arguments, which keep their prepositions.</param>
public sealed record ClaimTriple(double Confidence, string Action, string Actor, ImmutableArray<string> Arguments);
