using System.Collections.Immutable;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Matching;

/// <summary>Compares the further arguments of two claims.</summary>
internal static class ArgumentComparer
{
    /// <summary>Roles whose filler tells which of several like facts is meant: accused of fraud, paid for a house.</summary>
    private static readonly string[] s_telling = ["of", "for", "over", "than", "between"];

    /// <summary>An argument of the one claim that stands anywhere in the other speaks for the same event; one that does not says little.</summary>
    public static ComparisonLevel Compare(ClaimProfile a, ClaimProfile b, bool differ) =>
        differ ? ComparisonLevels.OtherArguments
        : SharesArgument(a.Arguments, b) || SharesArgument(b.Arguments, a) ? ComparisonLevels.SharedArguments
        : ComparisonLevels.Missing;

    /// <summary>Returns whether both claims fill a telling role, and differently.</summary>
    public static bool Differ(ClaimProfile a, ClaimProfile b)
    {
        if (a.Yardstick is { } first && b.Yardstick is { } second && !string.Equals(first, second, StringComparison.Ordinal)) return true;
        foreach (string role in s_telling)
        {
            if (Has(a.Arguments, role) && Has(b.Arguments, role) && !Agree(a.Arguments, b.Arguments, role)) return true;
        }

        return false;
    }

    /// <summary>Returns whether a participant stands among the arguments of a claim.</summary>
    public static bool Mentions(ClaimProfile claim, NameProfile? participant)
    {
        if (participant is null) return false;
        foreach (ArgumentProfile argument in claim.Arguments)
        {
            if (NameComparer.Compare(argument.Value, participant) is NameRelation.SimilarNoun or >= NameRelation.SameNoun) return true;
        }

        return false;
    }

    private static bool Has(ImmutableArray<ArgumentProfile> arguments, string role)
    {
        foreach (ArgumentProfile argument in arguments)
        {
            if (argument.Role == role && !argument.IsSum) return true;
        }

        return false;
    }

    private static bool Agree(ImmutableArray<ArgumentProfile> a, ImmutableArray<ArgumentProfile> b, string role)
    {
        foreach (ArgumentProfile first in a)
        {
            foreach (ArgumentProfile second in b)
            {
                if (first.Role == role && second.Role == role && NameComparer.Compare(first.Value, second.Value) != NameRelation.Different) return true;
            }
        }

        return false;
    }

    private static bool SharesArgument(ImmutableArray<ArgumentProfile> arguments, ClaimProfile other)
    {
        foreach (ArgumentProfile argument in arguments)
        {
            if (AreSame(argument.Value, other.Actor) || AreSame(argument.Value, other.Object)) return true;
            foreach (ArgumentProfile candidate in other.Arguments)
            {
                if (AreSame(argument.Value, candidate.Value)) return true;
            }
        }

        return false;
    }

    private static bool AreSame(NameProfile a, NameProfile? b) => b is not null && NameComparer.Compare(a, b) >= NameRelation.SameNoun;
}
