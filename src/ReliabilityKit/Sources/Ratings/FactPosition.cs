using System.Collections.Immutable;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>One of several things that are said of a fact.</summary>
/// <param name="Value">The value, in the words of the first claim.</param>
/// <param name="Confidence">How far it is believed, from 0 to 1.</param>
/// <param name="Grade">How credible it is, by the Admiralty code.</param>
/// <param name="Witnesses">The number of independent sources that say it: copies count once together.</param>
/// <param name="Supporters">All sources that say it, copies among them, by name.</param>
/// <param name="Evidence">The claims, by document id and place.</param>
public sealed record FactPosition(
    string Value, double Confidence, CredibilityGrade Grade, int Witnesses, ImmutableArray<string> Supporters, ImmutableArray<Evidence> Evidence);
