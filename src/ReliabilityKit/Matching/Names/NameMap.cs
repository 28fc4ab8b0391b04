using System.Collections.Immutable;
using ReliabilityKit.Claims;

namespace ReliabilityKit.Matching.Names;

/// <summary>The names that a document sets beside nouns: "the health minister, Anna Weber, resigned" is about Anna Weber.</summary>
internal sealed class NameMap
{
    private readonly Dictionary<int, Participant> _names = [];

    /// <summary>Reads the appositions of a document.</summary>
    public NameMap(ImmutableArray<Claim> claims)
    {
        foreach (Claim claim in claims)
        {
            if (claim is not { Kind: PredicateKind.Apposition, Actor: { } actor, Object: { } obj }) continue;
            if (IsName(actor) && !IsName(obj)) _names.TryAdd(obj.Span.Start, actor);
            else if (IsName(obj) && !IsName(actor)) _names.TryAdd(actor.Span.Start, obj);
        }
    }

    /// <summary>Returns the profile of a participant under its name, or <see langword="null"/> when there is nothing to compare.</summary>
    public NameProfile? ProfileOf(Participant? participant)
    {
        NameProfile? profile = NameProfile.Of(participant);
        return profile is { IsNamed: false } && _names.TryGetValue(participant!.Span.Start, out Participant? named) ? NameProfile.Of(named) : profile;
    }

    private static bool IsName(Participant participant) => NameProfile.Of(participant) is { IsNamed: true, IsPerson: true };
}
