using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>What is believed of each slot of a table.</summary>
internal sealed class Beliefs(ClaimMatrix table)
{
    /// <summary>Gets the logarithm of how well each slot, taken as the truth, explains all claims about its object.</summary>
    public double[] Joint { get; } = new double[table.SlotCount];

    /// <summary>Gets the probability that each slot is the truth.</summary>
    public double[] Probability { get; } = new double[table.SlotCount];

    /// <summary>Gets the probability that who claims a slot is right: that it is the truth or compatible with it.</summary>
    public double[] Right { get; } = new double[table.SlotCount];
}
