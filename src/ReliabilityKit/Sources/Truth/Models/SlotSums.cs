using System.Runtime.CompilerServices;
using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>For each slot of an object, what its claimants add if they are right, if they are wrong, and how much they count.</summary>
internal readonly ref struct SlotSums(Span<double> buffer, int count)
{
    private readonly Span<double> _right = buffer[..count];
    private readonly Span<double> _wrong = buffer.Slice(count, count);
    private readonly Span<double> _weight = buffer.Slice(2 * count, count);

    public double Total
    {
        get
        {
            double total = 0;
            foreach (double weight in _weight) total += weight;
            return total;
        }
    }

    public double Right(int slot) => _right[slot];

    public double Wrong(int slot) => _wrong[slot];

    public double Weight(int slot) => _weight[slot];

    /// <summary>Adds the claims about an object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(Estimate estimate, int o, int firstSlot)
    {
        ClaimMatrix table = estimate.Table;
        SourceSkills skills = estimate.Skills;
        for (int c = table.ObjectStart[o]; c < table.ObjectStart[o + 1]; c++)
        {
            int slot = table.ClaimSlot[c] - firstSlot;
            int source = table.ClaimSource[c];
            double weight = estimate.Weight[c];
            _right[slot] += weight * skills.LogRight[source];
            _wrong[slot] += weight * skills.LogWrong[source];
            _weight[slot] += weight;
        }
    }
}
