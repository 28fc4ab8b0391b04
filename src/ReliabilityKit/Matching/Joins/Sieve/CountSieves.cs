using System.Runtime.Intrinsics;
using ReliabilityKit.Matching.Similarity.Kernels;

namespace ReliabilityKit.Matching.Joins.Sieve;

/// <summary>The sieves this processor can run, best first.</summary>
internal static class CountSieves
{
    /// <summary>Gets all sieves of this processor, fastest first; the last one runs everywhere.</summary>
    public static IReadOnlyList<ICountSieve> Available { get; } = [.. List()];

    /// <summary>Gets the sieve to use: the one that is as wide as the kernel in use.</summary>
    public static ICountSieve Best { get; } = Choose(SimilarityKernels.Best.Name);

    /// <summary>Returns the sieve of a name.</summary>
    public static ICountSieve Choose(string name) => Available.First(sieve => sieve.Name == name);

    private static IEnumerable<ICountSieve> List()
    {
        if (Vector512.IsHardwareAccelerated) yield return new CountSieve<BitLanes512, Vector512<ulong>>("vector512");
        if (Vector256.IsHardwareAccelerated) yield return new CountSieve<BitLanes256, Vector256<ulong>>("vector256");
        if (Vector128.IsHardwareAccelerated) yield return new CountSieve<BitLanes128, Vector128<ulong>>("vector128");
        yield return new CountSieve<BitLanes64, ulong>("scalar");
    }
}
