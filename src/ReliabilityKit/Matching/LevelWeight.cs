namespace ReliabilityKit.Matching;

/// <summary>What a level of agreement in a field weighs.</summary>
/// <param name="Field">What is compared: <c>actor</c>, <c>date</c>.</param>
/// <param name="Level">How well it agrees: "same name".</param>
/// <param name="M">The probability of the level when two claims are about the same event or fact.</param>
/// <param name="U">
/// The probability of the level when they are not. Where names, nouns or verbs agree, the frequency of the term takes its place: a rare name says more.
/// </param>
public sealed record LevelWeight(string Field, string Level, double M, double U)
{
    /// <summary>Gets the weight in bits: the binary logarithm of the Bayes factor M / U.</summary>
    public double Weight => Math.Log2(M / U);
}
