using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>What stands behind both ends of a text.</summary>
internal static class Lexemes
{
    public static readonly Lexeme Nothing = Lexeme.Nothing;
}
