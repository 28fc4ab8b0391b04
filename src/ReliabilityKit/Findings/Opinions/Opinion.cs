namespace ReliabilityKit.Findings.Opinions;

/// <summary>How likely somebody thinks that two passages contradict each other, or say the same; what is left is neither.</summary>
public readonly record struct Opinion
{
    /// <summary>Creates an opinion.</summary>
    /// <param name="contradiction">Probability, from 0 to 1, that both passages cannot be true.</param>
    /// <param name="agreement">Probability, from 0 to 1, that they say the same.</param>
    /// <exception cref="ArgumentOutOfRangeException">A probability lies outside its range, or both add up to more than 1.</exception>
    public Opinion(double contradiction, double agreement)
    {
        ThrowIfNoProbability(contradiction, nameof(contradiction));
        ThrowIfNoProbability(agreement, nameof(agreement));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(contradiction + agreement, 1 + 1e-9, nameof(agreement));
        (Contradiction, Agreement) = (contradiction, agreement);
    }

    /// <summary>Gets the probability that both passages cannot be true.</summary>
    public double Contradiction { get; }

    /// <summary>Gets the probability that they say the same.</summary>
    public double Agreement { get; }

    private static void ThrowIfNoProbability(double value, string name)
    {
        if (!(value is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(name, value, "a probability lies between 0 and 1");
    }
}
