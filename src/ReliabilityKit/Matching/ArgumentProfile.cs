using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Matching;

/// <summary>A further argument as it is compared.</summary>
/// <param name="Role">The preposition; prepositions of one meaning have one.</param>
/// <param name="Value">Who or what it is.</param>
/// <param name="IsSum">Whether it is a sum of money: numbers are compared as numbers.</param>
internal sealed record ArgumentProfile(string Role, NameProfile Value, bool IsSum = false)
{
    /// <summary>Returns the profile of an argument, or <see langword="null"/> when there is nothing to compare.</summary>
    public static ArgumentProfile? Of(Argument argument, Claim claim) =>
        NameProfile.Of(argument.Value) is { } value ? new ArgumentProfile(Normalized(argument.Role), value, HoldsSum(argument, claim)) : null;

    private static bool HoldsSum(Argument argument, Claim claim)
    {
        foreach (Quantity quantity in claim.Quantities)
        {
            if (quantity.Kind == QuantityKind.Money && argument.Value.Span.Contains(quantity.Span)) return true;
        }

        return false;
    }

    private static string Normalized(string role) => role switch
    {
        "versus" or "vs" => "against",
        "onto" or "into" => "to",
        _ => role,
    };
}
