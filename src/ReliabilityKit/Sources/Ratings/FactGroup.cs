using System.Collections.Immutable;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>All that is said of one fact, by what is said.</summary>
/// <param name="Name">A name that depends on the claims only.</param>
/// <param name="Positions">The testimonies of each position, the earlier published first.</param>
internal sealed record FactGroup(string Name, ImmutableArray<ImmutableArray<Testimony>> Positions)
{
    /// <summary>Returns the name of a position.</summary>
    public string PositionName(int position) => $"{Name}/{Positions[position][0].Key}";
}
