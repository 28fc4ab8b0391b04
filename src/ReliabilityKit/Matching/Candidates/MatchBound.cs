using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Matching.Candidates;

/// <summary>Says how much weight a verdict on two claims can reach at the most, from their sketches alone.</summary>
/// <remarks>
/// Every verdict sums what the fields add. Where a sketch leaves a field open, the field's greatest weight stands; where a rule may leave a field out
/// of account, zero. So no pair is lost whose weight is enough, and most pairs need not be compared in full.
/// </remarks>
internal sealed class MatchBound(NameNumbers names)
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
    private readonly double _arguments = ComparisonLevels.SharedArguments.Weight;
    private readonly double _sameText = ComparisonLevels.SameText.Weight;
    private readonly double _likeNoun = ComparisonLevels.SimilarNoun.Weight;
    private readonly double _different = ComparisonLevels.Different.Weight;

    /// <summary>Returns the bound, but for the weight of the story.</summary>
    /// <param name="claim">The one claim.</param>
    /// <param name="a">Its sketch.</param>
    /// <param name="b">The sketch of the other claim, as the archive keeps it.</param>
    /// <param name="claims">The number of claims of both documents.</param>
    /// <param name="sharedBits">The information of the words that both have.</param>
    public double Of(ClaimProfile claim, in ClaimSketch a, in ClaimSketch b, int claims, double sharedBits)
    {
        double text = TextWeight(a, b, sharedBits);
        double common = _prior + ((a.Places & b.Places) != 0 ? _place : 0);
        double dates = DatesBound(a, b);
        bool measured = a.HasMeasure && b.HasMeasure;
        bool argued = ((a.Traits | b.Traits) & SketchTraits.Arguments) != 0;
        double details = (argued ? _arguments : 0) + (measured ? _quantity : 0);
        double best = double.NegativeInfinity;
        if (a.Family == b.Family) best = text + dates + details + ActionBound(a, b, claims) + ParticipantsBound(claim, a, b, claims) + (measured ? MeasureConflict : Conflict);
        if ((a.Measures & b.Measures) != 0) best = Math.Max(best, Math.Max(text, 0) + dates + MeasureBound(claims) + _arguments + MeasureConflict);
        if (Both(a, b, SketchTraits.Quotation)) best = Math.Max(best, _sameText + dates + details + QuotationConflict);
        if (Both(a, b, SketchTraits.Ahead)) best = Math.Max(best, text + details + _opposite + DateConflict);
        return common + best;
    }

    private static bool Both(in ClaimSketch a, in ClaimSketch b, SketchTraits trait) => (a.Traits & b.Traits & trait) != 0;

    // Dates that are apart add nothing, but the conflict about them weighs more.
    private double DatesBound(in ClaimSketch a, in ClaimSketch b) =>
        !a.IsDated || !b.IsDated ? 0
        : a.FirstDay > b.LastDay || b.FirstDay > a.LastDay ? DateConflict - Conflict
        : Both(a, b, SketchTraits.OneDay) ? _date
        : Math.Max(DateConflict - Conflict, ComparisonLevels.OverlappingDates.Weight);

    private static double MeasureBound(int claims) =>
        Math.Max(ComparisonLevels.SameTopic.Weight, TermBound(ComparisonLevels.SameThing.M, 0, 1, claims));

    private double ActionBound(in ClaimSketch a, in ClaimSketch b, int claims) =>
        a.Concept == b.Concept ? TermBound(ComparisonLevels.SameVerb.M, a.VerbShare, 1, claims) : _opposite;

    // Where two names or nouns are two, every verdict counts that against the pair, but for one on who did what is done once.
    private double ParticipantsBound(ClaimProfile claim, in ClaimSketch a, in ClaimSketch b, int claims)
    {
        double key = ParticipantBound(claim.Key, a.Key, b.Key, b.KeyName, claims);
        double counterpart = ParticipantBound(claim.Counterpart, a.Counterpart, b.Counterpart, b.CounterpartName, claims);
        bool mentions = ((a.Traits | b.Traits) & SketchTraits.Arguments) != 0;
        return (mentions ? Math.Max(key, _likeNoun) : key) + (Both(a, b, SketchTraits.OnceDone) ? Math.Max(counterpart, 0) : counterpart);
    }

    private double ParticipantBound(NameProfile? participant, NameMask a, NameMask b, int number, int claims)
    {
        if (participant is null || number < 0) return 0;
        NameProfile other = names[number];
        if (participant.IsNamed && other.IsNamed && !a.MayAgree(b)) return _different;
        return NameComparer.Compare(participant, other) switch
        {
            NameRelation.SameName => TermBound(ComparisonLevels.SameName.M, 0, participant.Key == other.Key ? 2 : 1, claims),
            NameRelation.SpelledAlike or NameRelation.PartialName => TermBound(ComparisonLevels.PartialName.M, 0, 1, claims),
            NameRelation.SameNoun or NameRelation.OtherOfKind => TermBound(ComparisonLevels.SameNoun.M, 0, 2, claims),
            NameRelation.SimilarNoun => _likeNoun,
            NameRelation.Unknown => 0,
            _ => _different,
        };
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
