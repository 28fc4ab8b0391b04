using System.Runtime.Intrinsics;
using ReliabilityKit.Matching.Joins.Sieve;

namespace ReliabilityKit.Matching.Joins.Places;

/// <summary>The sieves of places, one for each of <see cref="CountSieves"/>.</summary>
internal static class PlaceSieves
{
    private static readonly IPlaceSieve[] s_all =
    [
        new PlaceSieve<BitLanes512, Vector512<ulong>>("vector512"),
        new PlaceSieve<BitLanes256, Vector256<ulong>>("vector256"),
        new PlaceSieve<BitLanes128, Vector128<ulong>>("vector128"),
        new PlaceSieve<BitLanes64, ulong>("scalar"),
    ];

    /// <summary>Returns the sieve of a name.</summary>
    public static IPlaceSieve Choose(string name) => s_all.First(sieve => sieve.Name == name);
}
