using System.Runtime.Intrinsics;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>The kernels this processor can run, best first.</summary>
internal static class SimilarityKernels
{
    /// <summary>Gets all kernels of this processor, fastest first; the last one runs everywhere.</summary>
    public static IReadOnlyList<ISimilarityKernel> Available { get; } = [.. List()];

    /// <summary>Gets the kernel to use: the one that the setting <see cref="Language.Neural.Kernels.Setting"/> names, else the fastest.</summary>
    public static ISimilarityKernel Best { get; } = Choose(Environment.GetEnvironmentVariable(Language.Neural.Kernels.Setting));

    /// <summary>Returns a kernel.</summary>
    /// <param name="name">Its name, or <see langword="null"/> for the fastest.</param>
    /// <exception cref="ArgumentException">This processor has no kernel of that name.</exception>
    public static ISimilarityKernel Choose(string? name) =>
        string.IsNullOrEmpty(name)
            ? Available[0]
            : Available.FirstOrDefault(k => k.Name == name) ?? throw new ArgumentException(
                $"{Language.Neural.Kernels.Setting}: no kernel \"{name}\" here, only {string.Join(", ", Available.Select(k => k.Name))}");

    private static IEnumerable<ISimilarityKernel> List()
    {
        if (Avx512Kernel.IsSupported) yield return new Avx512Kernel();
        else if (Vector512.IsHardwareAccelerated) yield return new LaneKernel<ByteLanes512, Vector512<byte>>("vector512");
        if (Vector256.IsHardwareAccelerated) yield return new LaneKernel<ByteLanes256, Vector256<byte>>("vector256");
        if (Vector128.IsHardwareAccelerated) yield return new LaneKernel<ByteLanes128, Vector128<byte>>("vector128");
        yield return new ScalarKernel();
    }
}
