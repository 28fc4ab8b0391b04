using System.Runtime.Intrinsics;

namespace ReliabilityKit.Language.Neural;

/// <summary>The kernels this processor can run, best first.</summary>
internal static class Kernels
{
    /// <summary>Environment variable that asks for a kernel by name, for tests and measurements.</summary>
    public const string Setting = "RELIABILITYKIT_KERNEL";

    /// <summary>Gets all kernels of this processor, fastest first; the last one runs everywhere.</summary>
    public static IReadOnlyList<IKernel> Available { get; } = [.. List()];

    /// <summary>Gets the kernel to use: the one the setting names, else the fastest.</summary>
    public static IKernel Best { get; } = Choose(Environment.GetEnvironmentVariable(Setting));

    /// <summary>Returns a kernel.</summary>
    /// <param name="name">Its name, or <see langword="null"/> for the fastest.</param>
    /// <exception cref="ArgumentException">This processor has no kernel of that name.</exception>
    public static IKernel Choose(string? name) =>
        string.IsNullOrEmpty(name)
            ? Available[0]
            : Available.FirstOrDefault(k => k.Name == name) ?? throw new ArgumentException(
                $"{Setting}: no kernel \"{name}\" on this processor, only {string.Join(", ", Available.Select(k => k.Name))}");

    private static IEnumerable<IKernel> List()
    {
        if (Vector512.IsHardwareAccelerated)
            yield return new Kernel<Lanes512, Vector512<float>, Vector512<int>>("vector512");
        if (Vector256.IsHardwareAccelerated)
            yield return new Kernel<Lanes256, Vector256<float>, Vector256<int>>("vector256");
        if (Vector128.IsHardwareAccelerated)
            yield return new Kernel<Lanes128, Vector128<float>, Vector128<int>>("vector128");
        yield return new Kernel<LanesScalar, float, int>("scalar");
    }
}
