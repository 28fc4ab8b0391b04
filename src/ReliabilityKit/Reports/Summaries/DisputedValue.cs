using System.Collections.Immutable;
using ReliabilityKit.Claims;

namespace ReliabilityKit.Reports.Summaries;

/// <summary>One of several values that are given for a fact.</summary>
/// <param name="Value">The value in the words of the first claim that gives it.</param>
/// <param name="Claims">The claims that give it, by time of publication; those without one at the end.</param>
internal sealed record DisputedValue(string Value, ImmutableArray<Claim> Claims);
