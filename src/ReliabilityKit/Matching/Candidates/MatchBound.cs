namespace ReliabilityKit.Matching.Candidates;

/// <summary>Says how much weight a verdict on two claims can reach at the most, from their sketches alone.</summary>
/// <remarks>
/// Every verdict sums what the fields add. Where a sketch leaves a field open, the field's greatest weight stands; where a rule may leave a field out
/// of account, zero. So no pair is lost whose weight is enough, and most pairs need not be compared in full.
/// </remarks>
internal sealed class MatchBound
{
    /// <summary>Sums of bits that were added in another order differ by less.</summary>
    private const double Slack = 1e-4;

    /// <summary>The greatest weight of a conflict between claims that are not both quoted, dated or measured.</summary>
    private const double Conflict = 1;
    private const double DateConflict = 2;
    private const double MeasureConflict = 1.5;
    private const double QuotationConflict = 3;

    private readonly double _prior = ComparisonLevels.Prior.Weight;
    private readonly double _opposite = ComparisonLevels.OppositeVerb.Weight;
    private readonly double _place = ComparisonLevels.SamePlace.Weight;
    private readonly double _date = ComparisonLevels.SameDay.Weight;
    private readonly double _quantity = ComparisonLevels.SameQuantity.Weight;
    private readonly double _measure = ComparisonLevels.SameTopic.Weight;
    private readonly double _arguments = ComparisonLevels.SharedArguments.Weight;
    private readonly double _sameText = ComparisonLevels.SameText.Weight;
    private readonly double _likeNoun = ComparisonLevels.SimilarNoun.Weight;

    /// <summary>Returns the bound, but for the weight of the story.</summary>
    /// <param name="a">The one claim.</param>
    /// <param name="b">The other claim.</param>
    /// <param name="claims">The number of claims of both documents.</param>
    /// <param name="sharedBits">The information of the words that both have.</param>
    public double Of(in ClaimSketch a, in ClaimSketch b, int claims, double sharedBits)
    {
        double text = TextWeight(a, b, sharedBits);
        double common = _prior + Has(a, b, SketchTraits.Place, _place);
        double dates = DatesBound(a, b);
        bool measured = a.Measures != 0 && b.Measures != 0;
        bool argued = ((a.Traits | b.Traits) & SketchTraits.Arguments) != 0;
        double details = (argued ? _arguments : 0) + (measured ? _quantity : 0);
        double best = double.NegativeInfinity;
        if (a.Family == b.Family) best = text + dates + details + ActionBound(a, b, claims) + ParticipantsBound(a, b, claims) + (measured ? MeasureConflict : Conflict);
        if ((a.Measures & b.Measures) != 0) best = Math.Max(best, Math.Max(text, 0) + dates + _measure + _arguments + MeasureConflict);
        if (Both(a, b, SketchTraits.Quotation)) best = Math.Max(best, _sameText + dates + details + QuotationConflict);
        if (a.IsDated && b.IsDated) best = Math.Max(best, text + details + _opposite + DateConflict);
        return common + best;
    }

    private static bool Both(in ClaimSketch a, in ClaimSketch b, SketchTraits trait) => (a.Traits & b.Traits & trait) != 0;

    private static double Has(in ClaimSketch a, in ClaimSketch b, SketchTraits trait, double weight) => Both(a, b, trait) ? weight : 0;

    // Dates that are apart add nothing, but the conflict about them weighs more.
    private double DatesBound(in ClaimSketch a, in ClaimSketch b) =>
        !a.IsDated || !b.IsDated ? 0
        : a.FirstDay > b.LastDay || b.FirstDay > a.LastDay ? DateConflict - Conflict
        : Both(a, b, SketchTraits.OneDay) ? _date
        : Math.Max(DateConflict - Conflict, ComparisonLevels.OverlappingDates.Weight);

    private double ActionBound(in ClaimSketch a, in ClaimSketch b, int claims) =>
        a.Concept == b.Concept ? TermBound(ComparisonLevels.SameVerb.M, a.VerbShare, 1, claims) : _opposite;

    // Which of the two participants of a claim is compared with which of the other depends on what the acts do to them.
    private double ParticipantsBound(in ClaimSketch a, in ClaimSketch b, int claims) =>
        ParticipantBound(a.Key, b.Key, claims, SketchTraits.None) + ParticipantBound(a.Counterpart, b.Counterpart, claims, a.Traits & b.Traits);

    private double ParticipantBound(ulong a, ulong b, int claims, SketchTraits shared)
    {
        if (a == 0 || b == 0) return 0;
        if ((a & b) != 0) return Math.Max(TermBound(ComparisonLevels.SameName.M, 0, 2, claims), TermBound(ComparisonLevels.PartialName.M, 0, 1, claims));
        return (shared & SketchTraits.CounterpartIsNamed) != 0 ? 0 : _likeNoun;
    }

    /// <summary>The weight of a term that is found so often in the two documents, and the share given in news at large.</summary>
    private static double TermBound(double m, double atLarge, int count, int claims) => Math.Log2(m / TermFrequency.Of(atLarge, count, claims));

    private static double TextWeight(in ClaimSketch a, in ClaimSketch b, double sharedBits)
    {
        double union = a.WordBits + b.WordBits - sharedBits;
        double likeness = union > 0 ? sharedBits / union : 0;
        return Math.Max(ClaimComparer.TextLevel(likeness - Slack).Weight, ClaimComparer.TextLevel(likeness + Slack).Weight);
    }
}
