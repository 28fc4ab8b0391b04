using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>A rule of the grammar.</summary>
/// <param name="Starters">What an expression of this kind can begin with.</param>
/// <param name="Read">Reads one.</param>
internal readonly record struct Rule(Starters Starters, RuleReader Read);

/// <summary>Reads one kind of expression.</summary>
/// <param name="cursor">Where to read; moved behind the expression if there is one, else left alone.</param>
/// <returns>What was read, or <see langword="null"/>.</returns>
internal delegate TemporalTerm? RuleReader(ref Cursor cursor);
