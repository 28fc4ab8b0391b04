using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Joins the texts that are too long for the sieve with all others, pair by pair: by length, by counts, exactly.</summary>
internal sealed class LongJoin(JoinPlan plan, CancellationToken cancellation)
{
    /// <summary>Joins a long text of the right side with the texts of the left side; of one side, with those in the slots before it.</summary>
    public void RunRight(int rightSlot, PairBuffer output)
    {
        int length = plan.Right.LengthOf(rightSlot);
        int start = plan.IsSelf ? rightSlot : plan.Left.FirstLongerThan(length);
        for (int slot = start - 1; slot >= 0 && MayMeet(plan.Left.LengthOf(slot), length); slot--) Compare(slot, rightSlot, output);
        if (plan.IsSelf) return;
        for (int slot = start; slot < plan.Left.Count && MayMeet(plan.Left.LengthOf(slot), length); slot++) Compare(slot, rightSlot, output);
    }

    /// <summary>Joins a long text of the left side with the short texts of the right side.</summary>
    public void RunLeft(int leftSlot, PairBuffer output)
    {
        int length = plan.Left.LengthOf(leftSlot);
        for (int slot = plan.Right.ShortCount - 1; slot >= 0 && MayMeet(plan.Right.LengthOf(slot), length); slot--) Compare(leftSlot, slot, output);
    }

    // As lengths move apart the greatest distance grows no faster than they do: behind the first that is too far away there is none.
    private bool MayMeet(int a, int b) => Math.Abs(a - b) <= DistanceLimits.Of(a + b, plan.ScoreCutoff);

    private void Compare(int leftSlot, int rightSlot, PairBuffer output)
    {
        cancellation.ThrowIfCancellationRequested();
        LongSignature left = Of(plan.Left, leftSlot), right = Of(plan.Right, rightSlot);
        if (left.DistanceTo(right) <= DistanceLimits.Of(left.Length + right.Length, plan.ScoreCutoff)) plan.Verify(leftSlot, rightSlot, output);
    }

    private static LongSignature Of(JoinTexts texts, int slot) =>
        slot >= texts.ShortCount ? texts.LongOf(slot) : new LongSignature(texts[slot], texts.Unit, texts.LengthOf(slot));
}
