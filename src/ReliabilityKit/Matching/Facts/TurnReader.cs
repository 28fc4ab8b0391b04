using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Facts;

/// <summary>Reads which of several like occasions a claim speaks of: "for the second time", "again".</summary>
internal static class TurnReader
{
    private const int NearWords = 24;
    private static readonly string[] s_ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "last", "again", "once", "twice"];

    /// <summary>
    /// What counts the occasion stands at the predicate or in its phrases: "again" further on belongs to another verb. What is open again is open: a state
    /// has no occasions.
    /// </summary>
    public static int Of(Claim claim)
    {
        TextSpan action = claim.Action.Span;
        int turns = TurnsIn(claim, TextSpan.FromBounds(Math.Max(claim.Span.Start, action.Start - NearWords), Math.Min(claim.Span.End, action.End + NearWords)));
        if (claim.Actor is { } actor) turns |= TurnsIn(claim, actor.Span);
        if (claim.Object is { } obj) turns |= TurnsIn(claim, obj.Span);
        foreach (Argument argument in claim.Arguments) turns |= TurnsIn(claim, argument.Span);
        return claim.Kind == PredicateKind.Copula ? turns & ~(1 << Array.IndexOf(s_ordinals, "again")) : turns;
    }

    /// <summary>"A first term" counts occasions, "the first week" does not.</summary>
    private static int TurnsIn(Claim claim, TextSpan span)
    {
        int turns = 0, last = 0;
        foreach (ReadOnlySpan<char> word in new WordSplitter(span.Of(claim.Document.Text)))
        {
            if (last != 0 && TimeNouns.Contains(word.ToString())) turns &= ~last;
            last = 0;
            for (int i = 0; i < s_ordinals.Length; i++)
            {
                if (word.Equals(s_ordinals[i], StringComparison.OrdinalIgnoreCase)) turns |= last = 1 << i;
            }
        }

        return turns;
    }
}
