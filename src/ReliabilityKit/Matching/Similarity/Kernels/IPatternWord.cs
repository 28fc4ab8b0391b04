namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>64 code units of a pattern in registers.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
internal unsafe interface IPatternWord<TSelf>
    where TSelf : struct, IPatternWord<TSelf>
{
    /// <summary>Loads 64 code units.</summary>
    static abstract TSelf Load(ushort* source);

    /// <summary>Returns the positions of a code unit, a bit each.</summary>
    ulong Positions(ushort symbol);
}
