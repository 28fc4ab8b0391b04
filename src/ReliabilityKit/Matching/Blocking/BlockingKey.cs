using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Blocking;

/// <summary>A key under which a claim is found.</summary>
/// <param name="Rule">What it is made of.</param>
/// <param name="Hash">A hash of the rule and what it is made of.</param>
internal readonly record struct BlockingKey(BlockingRule Rule, ulong Hash)
{
    /// <summary>Makes a key.</summary>
    /// <param name="rule">What it is made of.</param>
    /// <param name="value">A hash of what it is made of.</param>
    public static BlockingKey Of(BlockingRule rule, ulong value) => new(rule, StableHash.Combine((ulong)rule, value));
}
