using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Matching.Facts;

/// <summary>Who holds a post of which there is one: "Anna Weber is head of the commission", "the capital of the province is Ostrel".</summary>
/// <param name="Holder">Who holds it.</param>
/// <param name="Name">The post.</param>
internal sealed record Post(NameProfile Holder, NameProfile Name)
{
    /// <summary>Returns whether both cannot be true at one time.</summary>
    public bool Excludes(Post other) =>
        NameComparer.Compare(Name, other.Name) == NameRelation.SameNoun
        && Name.Modifiers.AsSpan().SequenceEqual(other.Name.Modifiers) && Name.ModifierNames.AsSpan().SequenceEqual(other.Name.ModifierNames)
        && NameComparer.Compare(Holder, other.Holder) is NameRelation.Different or NameRelation.Namesake;
}
