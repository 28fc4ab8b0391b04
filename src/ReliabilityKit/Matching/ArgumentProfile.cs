using ReliabilityKit.Claims;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Matching;

/// <summary>A further argument as it is compared.</summary>
/// <param name="Role">The preposition; prepositions of one meaning have one.</param>
/// <param name="Value">Who or what it is.</param>
internal sealed record ArgumentProfile(string Role, NameProfile Value)
{
    /// <summary>Returns the profile of an argument, or <see langword="null"/> when there is nothing to compare.</summary>
    public static ArgumentProfile? Of(Argument argument) =>
        NameProfile.Of(argument.Value) is { } value ? new ArgumentProfile(Normalized(argument.Role), value) : null;

    private static string Normalized(string role) => role switch
    {
        "versus" or "vs" => "against",
        "onto" or "into" => "to",
        _ => role,
    };
}
