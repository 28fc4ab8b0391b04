using System.Runtime.CompilerServices;
using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>Values that belong to their object, any number of them: names, numbers, dates, places.</summary>
/// <remarks>
/// <para>A source is right with its accuracy. Wrong claims follow a Chinese restaurant process: whoever errs takes up a wrong value that is going
/// round
/// already, the more the more have it, or comes up with a new one. So five sources with one rumour weigh little more than two.</para>
/// <para>Where values are measured, a new wrong value lies where wrong values of this table tend to lie, a day off or a zero too many; where they are
/// compatible by rounding or by being a part, a right source may say either.</para>
/// </remarks>
internal sealed class OpenValueModel : ValueModel
{
    /// <summary>Revisions before the error kernel is learned: before that beliefs are votes.</summary>
    private const int KernelDelay = 8;

    private readonly ClaimMatrix _table;
    private readonly SlotRelations? _relations;
    private readonly ErrorKernel? _kernel;
    private FalseValueGathering _gathering = new(2);

    public OpenValueModel(ClaimMatrix table, SlotRelations? relations)
    {
        _table = table;
        _relations = relations;
        _kernel = relations?.Scale is { } scale ? new ErrorKernel(scale) : null;
        Shares = new CompatibilityShares(relations?.Imagined ?? [1]);
    }

    /// <summary>Gets the concentration of wrong values: the larger, the less they gather in one.</summary>
    public double Concentration => _gathering.Concentration;

    private CompatibilityShares Shares { get; }

    /// <inheritdoc/>
    public override void Score(Estimate estimate, int o, Span<double> joint)
    {
        int from = _table.SlotStart[o];
        int count = joint.Length;
        Span<double> sums = count <= 64 ? stackalloc double[3 * count] : new double[3 * count];
        sums.Clear();
        SlotSums slots = new(sums, count);
        slots.Add(estimate, o, from);
        if (_relations is not null && _relations.Has(o)) ScoreRelated(slots, o, joint);
        else ScoreDistinct(slots, joint);
    }

    /// <inheritdoc/>
    public override double Chance(Estimate estimate, int claim, int slot)
    {
        int own = _table.ClaimSlot[claim];
        double accuracy = Math.Clamp(estimate.Skills.Mean[_table.ClaimSource[claim]], 0.02, 0.98);
        int mask = _relations is null ? (own == slot ? 1 : 0) : _relations.Compatibility(_table.ClaimObject[claim], own, slot);
        // How many wrong values there are is unknown; that three in ten errors meet is near enough for what this serves.
        return mask != 0 ? accuracy * Shares.Of(mask) : (1 - accuracy) * 0.3;
    }

    /// <inheritdoc/>
    public override void SpreadRight(Beliefs beliefs, int o, int from, int to)
    {
        base.SpreadRight(beliefs, o, from, to);
        if (_relations is null || !_relations.Has(o)) return;
        for (int v = from; v < to; v++)
        {
            double right = 0;
            for (int t = from; t < to; t++)
            {
                if (_relations.Compatibility(o, v, t) != 0) right += beliefs.Probability[t];
            }

            beliefs.Right[v] = Math.Min(1, right);
        }
    }

    /// <inheritdoc/>
    public override void Learn(Estimate estimate, int iteration, Workers workers)
    {
        if (iteration % 3 == 2) _gathering = new FalseValueGathering(FalseValueConcentration.Fit(estimate, _relations, workers));
        if (_relations is null || iteration < KernelDelay) return;
        Shares.Learn(estimate, _relations, workers);
        _kernel?.Learn(estimate, _relations, workers);
    }

    /// <summary>All values are incompatible: each wrong value adds the same whichever is the truth, so one pass does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ScoreDistinct(SlotSums slots, Span<double> joint)
    {
        double total = slots.Total;
        for (int t = 0; t < joint.Length; t++)
        {
            joint[t] = slots.Right(t) - slots.Wrong(t) - _gathering.OfValue(slots.Weight(t)) - _gathering.OfAll(Math.Max(0, total - slots.Weight(t)));
        }
    }

    private void ScoreRelated(SlotSums slots, int o, Span<double> joint)
    {
        for (int t = 0; t < joint.Length; t++)
        {
            double sum = 0;
            double wrong = 0;
            for (int v = 0; v < joint.Length; v++)
            {
                int mask = _relations!.CompatibilityAt(o, t, v);
                if (mask != 0)
                {
                    sum += slots.Right(v) + slots.Weight(v) * Shares.LogOf(mask);
                    continue;
                }

                sum += slots.Wrong(v) + _gathering.OfValue(slots.Weight(v)) + (_kernel is null ? 0 : _kernel.LogDensity(_relations.DistanceAt(o, t, v)));
                wrong += slots.Weight(v);
            }

            joint[t] = sum - _gathering.OfAll(wrong);
        }
    }
}
