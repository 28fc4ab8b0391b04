using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Ways to put rules together.</summary>
internal static class Rules
{
    /// <summary>Tries all rules and keeps what reads furthest; of equals the first.</summary>
    public static TemporalTerm? Longest(ReadOnlySpan<Rule> rules, ref Cursor cursor)
    {
        TemporalTerm? best = null;
        Cursor end = cursor;
        Starters starters = cursor.Next.Starters;
        foreach (Rule rule in rules)
        {
            Cursor trial = cursor;
            if ((rule.Starters & starters) != 0 && rule.Read(ref trial) is { } term && (best is null || trial.Position > end.Position))
            {
                best = term;
                end = trial;
            }
        }

        cursor = end;
        return best;
    }
}
