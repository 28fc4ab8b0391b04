namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>How claims come about when a value is the truth: what right sources say, and what wrong ones say instead.</summary>
internal abstract class ValueModel
{
    /// <summary>Computes, for each slot of an object, the logarithm of the probability of all claims about it if that slot were the truth.</summary>
    /// <param name="estimate">What is estimated so far.</param>
    /// <param name="o">The object.</param>
    /// <param name="joint">Receives a number for each slot, up to a common constant.</param>
    public abstract void Score(Estimate estimate, int o, Span<double> joint);

    /// <summary>Returns the probability of a claim if a slot were the truth, which may be the claim's own.</summary>
    public abstract double Chance(Estimate estimate, int claim, int slot);

    /// <summary>Derives from <see cref="Beliefs.Probability"/> of an object what is right.</summary>
    public virtual void SpreadRight(Beliefs beliefs, int o, int from, int to) =>
        beliefs.Probability.AsSpan(from, to - from).CopyTo(beliefs.Right.AsSpan(from));

    /// <summary>Learns how values err from what is believed now.</summary>
    /// <param name="estimate">What is estimated so far.</param>
    /// <param name="iteration">How many times the beliefs have been revised.</param>
    /// <param name="workers">Shares out the work.</param>
    public abstract void Learn(Estimate estimate, int iteration, Workers workers);
}
