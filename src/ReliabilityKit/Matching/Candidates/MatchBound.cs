using ReliabilityKit.Matching.Names;
using ReliabilityKit.Matching.Weights;

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

    /// <summary>The greatest weight of a conflict between claims that are not both quoted or dated.</summary>
    private const double Conflict = 1.5;
    private const double DateConflict = 2;
    private const double QuotationConflict = 3;

    private readonly NameNumbers _names;
    private readonly ComparisonWeights _weights;
    private readonly double _opposite;
    private readonly double _place;
    private readonly double _sameDay;
    private readonly double _overlappingDates;
    private readonly double _quantity;
    private readonly double _arguments;
    private readonly double _different;
    private readonly double _likeNoun;
    private readonly double _bothNames;

    // What depends on the number of claims of both documents.
    private int _claims = -1;
    private double _measure;
    private double _sameKey;
    private double _sameName;
    private double _partialName;
    private double _sameNoun;

    /// <summary>Creates a bound.</summary>
    /// <param name="names">The participants of the archive.</param>
    /// <param name="weights">What the levels of comparison weigh.</param>
    public MatchBound(NameNumbers names, ComparisonWeights weights)
    {
        _names = names;
        _weights = weights;
        _opposite = Math.Max(
            weights.WeightOf(ComparisonField.Action, ComparisonLevels.OppositeVerb), weights.WeightOf(ComparisonField.Action, ComparisonLevels.EntailedVerb));
        _place = Greatest(ComparisonField.Place);
        _sameDay = Greatest(ComparisonField.Date);
        _overlappingDates = Math.Max(weights.WeightOf(ComparisonField.Date, ComparisonLevels.OverlappingDates), DateConflict - Conflict);
        _quantity = Greatest(ComparisonField.Quantity);
        _arguments = Greatest(ComparisonField.Arguments);
        GreatestText = Greatest(ComparisonField.Text);
        _different = NameWeight(ComparisonLevels.Different);
        _bothNames = 2 * NameWeight(ComparisonLevels.SameName);
        _likeNoun = NameWeight(ComparisonLevels.SimilarNoun);
    }

    /// <summary>Gets the most that the words of two clauses can weigh.</summary>
    public double GreatestText { get; }

    /// <summary>Returns the bound, but for the weight of the story.</summary>
    /// <param name="claim">The one claim.</param>
    /// <param name="a">Its sketch.</param>
    /// <param name="b">The sketch of the other claim, as the archive keeps it.</param>
    /// <param name="claims">The number of claims of both documents.</param>
    /// <param name="text">What their words weigh, or <see cref="GreatestText"/>.</param>
    /// <param name="exactly">Whether names are compared; else what their masks tell has to do, which is quicker and gives more.</param>
    public double Of(ClaimProfile claim, in ClaimSketch a, in ClaimSketch b, int claims, double text, bool exactly = true)
    {
        if (claims != _claims) Tune(claims);
        double common = ComparisonLevels.Prior.Weight + ((a.Places & b.Places) != 0 ? _place : 0) + DatesBound(a, b);
        bool measured = a.HasMeasure && b.HasMeasure;
        bool argued = ((a.Traits | b.Traits) & SketchTraits.Arguments) != 0;
        double details = (argued ? _arguments : 0) + (measured && !a.CountsApartFrom(b) ? _quantity : 0);
        double best = double.NegativeInfinity;
        if (a.Family == b.Family) best = (IsDenied(a, b) ? Math.Max(text, 0) : text) + details + ActionBound(a, b, claims) + ParticipantsBound(claim, a, b, exactly) + Conflict;
        if ((a.Measures & b.Measures) != 0) best = Math.Max(best, Math.Max(text, 0) + _measure + _arguments + Conflict);
        if (Both(a, b, SketchTraits.Quotation)) best = Math.Max(best, GreatestText + details + QuotationConflict);
        if (Both(a, b, SketchTraits.Fact)) best = Math.Max(best, Math.Max(text, 0) + details + _bothNames + Conflict);
        if (Both(a, b, SketchTraits.Ahead)) best = Math.Max(best, text + details + _opposite + DateConflict);
        return common + best;
    }

    /// <summary>Returns what the words of two clauses weigh.</summary>
    /// <param name="a">The sketch of the one claim.</param>
    /// <param name="b">That of the other.</param>
    /// <param name="sharedBits">The information of the words that both have.</param>
    public double TextOf(in ClaimSketch a, in ClaimSketch b, double sharedBits)
    {
        double union = a.WordBits + b.WordBits - sharedBits;
        double likeness = union > 0 ? sharedBits / union : 0;
        return Math.Max(TextWeight(likeness - Slack), TextWeight(likeness + Slack));
    }

    private static bool Both(in ClaimSketch a, in ClaimSketch b, SketchTraits trait) => (a.Traits & b.Traits & trait) != 0;

    private static bool IsDenied(in ClaimSketch a, in ClaimSketch b) => ((a.Traits | b.Traits) & SketchTraits.Negated) != 0;

    private double Greatest(ComparisonField field)
    {
        double greatest = 0;
        foreach (ComparisonLevel level in FieldLevels.Of(field)) greatest = Math.Max(greatest, _weights.WeightOf(field, level));
        return greatest;
    }

    // Dates that are apart add nothing, but the conflict about them weighs more.
    private double DatesBound(in ClaimSketch a, in ClaimSketch b) =>
        !a.IsDated || !b.IsDated ? 0
        : a.FirstDay > b.LastDay || b.FirstDay > a.LastDay ? DateConflict - Conflict
        : Both(a, b, SketchTraits.OneDay) ? Math.Max(_sameDay, DateConflict - Conflict)
        : _overlappingDates;

    private void Tune(int claims)
    {
        _claims = claims;
        _measure = Math.Max(ComparisonLevels.SameTopic.Weight, Math.Log2(ComparisonLevels.SameThing.M / TermFrequency.Of(0, 1, claims)));
        _sameKey = NameBound(ComparisonLevels.SameName, 2, claims);
        _sameName = NameBound(ComparisonLevels.SameName, 1, claims);
        _partialName = Math.Max(NameBound(ComparisonLevels.PartialName, 1, claims), NameBound(ComparisonLevels.SpelledAlike, 1, claims));
        _sameNoun = NameBound(ComparisonLevels.SameNoun, 2, claims);
    }

    private double ActionBound(in ClaimSketch a, in ClaimSketch b, int claims) =>
        a.Concept == b.Concept
            ? TermBound(ComparisonField.Action, ComparisonLevels.SameVerb, _weights.Terms is null ? a.VerbShare : 0, 1, claims)
            : _opposite;

    // Where two names or nouns are two, every verdict counts that against the pair, but for one on who did what is done once.
    private double ParticipantsBound(ClaimProfile claim, in ClaimSketch a, in ClaimSketch b, bool exactly)
    {
        double key = ParticipantBound(claim.Key, a.Key, b.Key, b.KeyName, exactly);
        double counterpart = ParticipantBound(claim.Counterpart, a.Counterpart, b.Counterpart, b.CounterpartName, exactly);
        bool mentions = ((a.Traits | b.Traits) & SketchTraits.Arguments) != 0;
        double straight = (mentions ? Math.Max(key, _likeNoun) : key) + (Both(a, b, SketchTraits.OnceDone) ? Math.Max(counterpart, 0) : counterpart);
        if (((a.Traits ^ b.Traits) & SketchTraits.Agentless) == 0) return straight;
        return Math.Max(straight, (b.Traits & SketchTraits.Agentless) != 0
            ? ParticipantBound(claim.Counterpart, a.Counterpart, b.Key, b.KeyName, exactly)
            : ParticipantBound(claim.Key, a.Key, b.Counterpart, b.CounterpartName, exactly));
    }

    private double ParticipantBound(NameProfile? participant, NameMask a, NameMask b, int number, bool exactly)
    {
        if (participant is null || number < 0) return 0;
        if (participant.IsNamed && b.IsNamed && !a.MayAgree(b)) return _different;
        if (!exactly) return participant.IsNamed != b.IsNamed ? 0 : Math.Max(_sameName, _sameNoun);
        NameProfile other = _names[number];
        return NameComparer.Compare(participant, other) switch
        {
            NameRelation.SameName => participant.Key == other.Key ? _sameKey : _sameName,
            NameRelation.SpelledAlike or NameRelation.PartialName => _partialName,
            NameRelation.SameNoun or NameRelation.OtherOfKind => _sameNoun,
            NameRelation.SimilarNoun => _likeNoun,
            NameRelation.Unknown => 0,
            _ => _different,
        };
    }

    private double NameWeight(ComparisonLevel level) =>
        Math.Max(_weights.WeightOf(ComparisonField.Actor, level), _weights.WeightOf(ComparisonField.Object, level));

    private double NameBound(ComparisonLevel level, int count, int claims) =>
        Math.Max(TermBound(ComparisonField.Actor, level, 0, count, claims), TermBound(ComparisonField.Object, level, 0, count, claims));

    /// <summary>The weight of a term that is found so often in the two documents, and the share given in news at large.</summary>
    private double TermBound(ComparisonField field, ComparisonLevel level, double atLarge, int count, int claims) =>
        _weights.WeightOf(field, level, TermFrequency.Of(atLarge, count, claims));

    private double TextWeight(double likeness) => _weights.WeightOf(ComparisonField.Text, ClaimComparer.TextLevel(likeness));
}
