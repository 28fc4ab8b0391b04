namespace ReliabilityKit.Matching;

/// <summary>One degree of agreement in a field, with how often it is met when two claims are about the same and when they are not.</summary>
/// <param name="Name">What an editor reads: "same person".</param>
/// <param name="M">Probability of the level when both claims are about the same event or fact.</param>
/// <param name="U">Probability of the level when they are not.</param>
/// <remarks>I. P. Fellegi and A. B. Sunter, "A theory for record linkage" (1969); the weight is the binary logarithm of the Bayes factor.</remarks>
internal sealed record ComparisonLevel(string Name, double M, double U)
{
    /// <summary>Gets the weight in bits.</summary>
    public double Weight { get; } = Math.Log2(M / U);
}
