using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ReliabilityKit.Matching.Similarity.Kernels;

namespace ReliabilityKit.Matching.Joins.Order;

/// <summary>The ways to compare the order of characters that this processor has, best first.</summary>
internal static class OrderKernels
{
    /// <summary>Gets all, fastest first; the last one runs everywhere.</summary>
    public static IReadOnlyList<IOrderLanes> Available { get; } = [.. List()];

    /// <summary>Gets the one to use: as wide as the kernel in use, or the next one narrower.</summary>
    public static IOrderLanes Best { get; } = Available.FirstOrDefault(lanes => lanes.Name == SimilarityKernels.Best.Name) ?? Available[0];

    private static IEnumerable<IOrderLanes> List()
    {
        if (OrderLanes.IsSupported) yield return new OrderLanes512();
        if (Avx2.IsSupported) yield return new OrderInLanes<MaskLanes256, Vector256<uint>>("vector256");
        if (Vector128.IsHardwareAccelerated) yield return new OrderInLanes<MaskLanes128, Vector128<uint>>("vector128");
        yield return new OrderOneByOne();
    }
}
