using ReliabilityKit.Matching.Names;
using ReliabilityKit.Matching.Weights;

namespace ReliabilityKit.Matching.Candidates;

/// <summary>Says how much weight a verdict on two claims can reach at the most, from their sketches alone.</summary>
/// <remarks>
/// <para>Every verdict sums what the fields add. Where a sketch leaves a field open, the field's greatest weight stands; where a rule may leave a field
/// out of account, zero. So no pair is lost whose weight is enough, and most pairs need not be compared in full.</para>
/// <para>What the rules ask before they look at weights is asked here too: most want the claims to be about one event, others figures, an act that one
/// alone can have done, or a quotation on both sides. A rule that asks for less needs its own line in <see cref="Of"/>.</para>
/// </remarks>
internal sealed class MatchBound
{
    /// <summary>Sums of bits that were added in another order differ by less.</summary>
    private const double Slack = 1e-4;

    private readonly NameNumbers _names;
    private readonly ComparisonWeights _weights;
    private readonly VerdictBounds _verdicts;
    private readonly double _opposite;
    private readonly double _synonym;
    private readonly double _place;
    private readonly double _otherPlace;
    private readonly double _sameDay;
    private readonly double _overlappingDates;
    private readonly double _quantity;
    private readonly double _arguments;
    private readonly double _different;
    private readonly double _likeNoun;
    private readonly double _bothNames;
    private readonly ComparisonLevel _closestName;

    // What depends on the number of claims of both documents.
    private int _claims = -1;
    private double _measure;

    /// <summary>Creates a bound.</summary>
    /// <param name="names">The participants of the archive.</param>
    /// <param name="weights">What the levels of comparison weigh.</param>
    /// <param name="verdicts">What verdicts add.</param>
    public MatchBound(NameNumbers names, ComparisonWeights weights, VerdictBounds verdicts)
    {
        _names = names;
        _weights = weights;
        _verdicts = verdicts;
        _synonym = weights.WeightOf(ComparisonField.Action, ComparisonLevels.SynonymVerb);
        _opposite = Math.Max(
            weights.WeightOf(ComparisonField.Action, ComparisonLevels.OppositeVerb), weights.WeightOf(ComparisonField.Action, ComparisonLevels.EntailedVerb));
        _place = Greatest(ComparisonField.Place);
        _otherPlace = weights.WeightOf(ComparisonField.Place, ComparisonLevels.OtherPlace);
        _sameDay = Greatest(ComparisonField.Date);
        _overlappingDates = Math.Max(0, weights.WeightOf(ComparisonField.Date, ComparisonLevels.OverlappingDates));
        _quantity = Greatest(ComparisonField.Quantity);
        _arguments = Greatest(ComparisonField.Arguments);
        GreatestText = Greatest(ComparisonField.Text);
        _different = Math.Max(NameWeight(ComparisonLevels.Different), NameWeight(ComparisonLevels.Namesake));
        _closestName = new[] { ComparisonLevels.SameName, ComparisonLevels.PartialName, ComparisonLevels.SpelledAlike }.MaxBy(level => NameWeight(level, 1))!;
        _bothNames = 2 * NameWeight(ComparisonLevels.SameName);
        _likeNoun = NameWeight(ComparisonLevels.SimilarNoun);
    }

    /// <summary>Gets the most that the words of two clauses can weigh.</summary>
    public double GreatestText { get; }

    /// <summary>Returns the bound, but for the weight of the story.</summary>
    /// <param name="claim">The one claim.</param>
    /// <param name="a">Its sketch.</param>
    /// <param name="b">The sketch of the other claim, as the archive keeps it.</param>
    /// <param name="claims">The number of claims of both documents, or of the one where it is one.</param>
    /// <param name="text">What their words weigh, or <see cref="GreatestText"/>.</param>
    /// <param name="exactly">Whether names are compared; else what their masks tell has to do, which is quicker and gives more.</param>
    public double Of(ClaimProfile claim, in ClaimSketch a, in ClaimSketch b, int claims, double text, bool exactly = true)
    {
        if (claims != _claims) Tune(claims);
        bool placesApart = ArePlacesApart(a, b);
        double date = DateWeight(a, b);
        double place = placesApart ? _otherPlace : (a.Places & b.Places) != 0 || MentionsPlace(a, b) ? _place : 0;
        double arguments = HasEither(a, b, SketchTraits.Arguments) || Both(a, b, SketchTraits.Qualified) ? _arguments : 0;
        double details = arguments + (a.HasMeasure && b.HasMeasure && !a.CountsApartFrom(b) ? _quantity : 0);
        bool figuresMeet = !placesApart && !a.IsFarFrom(b, _verdicts.FigureDays);
        double best = double.NegativeInfinity;
        if (a.Family == b.Family) best = OneAct(claim, a, b, text, exactly, place, date, details, figuresMeet);
        if (figuresMeet && (a.Measures & b.Measures) != 0) best = Math.Max(best, Math.Max(text, 0) + _measure + arguments + place + date + _verdicts.Figures);
        if (figuresMeet && (a.Figures & b.Figures) != 0)
            best = Math.Max(best, Math.Max(text, 0) + ComparisonLevels.SameThing.Weight + arguments + place + date + _verdicts.OneEvent);
        if (Both(a, b, SketchTraits.Quotation)) best = Math.Max(best, GreatestText + details + place + date + _verdicts.Quotation);
        if (Both(a, b, SketchTraits.Fact)) best = Math.Max(best, Math.Max(text, 0) + details + _bothNames + Math.Max(place, 0) + date + _verdicts.Figures);
        if (Both(a, b, SketchTraits.Ahead)) best = Math.Max(best, text + details + Math.Max(_opposite, _synonym) + place + _verdicts.Dates);
        return ComparisonLevels.Prior.Weight + best + Slack;
    }

    /// <summary>Returns whether something anchors both claims in one story, whatever their texts tell: a name, a quotation, or a fact such as a result.</summary>
    public static bool MayBeAnchored(in ClaimSketch a, in ClaimSketch b) =>
        (a.Traits & b.Traits & (SketchTraits.Quotation | SketchTraits.Fact)) != 0
        || MayBeOneName(a.Key, b.Key) || MayBeOneName(a.Counterpart, b.Counterpart) || MayBeOneName(a.Key, b.Counterpart) || MayBeOneName(a.Counterpart, b.Key);

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

    /// <summary>The most that a verdict on two acts of one family can reach.</summary>
    private double OneAct(
        ClaimProfile claim, in ClaimSketch a, in ClaimSketch b, double text, bool exactly, double place, double date, double details, bool figuresMeet)
    {
        ParticipantsBound participants = Participants(claim, a, b, exactly);
        double act = ActionBound(a, b) + (HasEither(a, b, SketchTraits.Negated) ? Math.Max(text, 0) : text);
        double best = double.NegativeInfinity;
        if (participants.MayBeOneEvent && (participants.CounterpartsAreKnown || HasOtherDetail(a, b))) best = details + participants.Sum + OneEvent(a, b, place, date);
        if (figuresMeet && a.HasMeasure && b.HasMeasure && (participants.KeysMayAgree || participants.CounterpartsMayAgree))
            best = Math.Max(best, details + participants.Sum + place + date + _verdicts.Figures);
        if (participants.KeysMayAgree && Both(a, b, SketchTraits.OnceDone))
            best = Math.Max(best, details + participants.Key + Math.Max(participants.Counterpart, 0) + Math.Max(place, 0) + date + _verdicts.Doers);
        if (Both(a, b, SketchTraits.SoleDoer) && !a.IsFarFrom(b, _verdicts.FigureDays))
            best = Math.Max(best, details + Math.Max(participants.Key, 0) + Math.Max(participants.Counterpart, 0) + place + date + _verdicts.Doers);
        if (participants.KeysMayAgree && Both(a, b, SketchTraits.Arguments))
            best = Math.Max(best, details + participants.Sum + place + date + _verdicts.Doers);
        return act + best;
    }

    // Where it is open whether the counterparts are the same, something else has to differ or agree.
    private static bool HasOtherDetail(in ClaimSketch a, in ClaimSketch b) =>
        a.Concept != b.Concept || HasEither(a, b, SketchTraits.Negated | SketchTraits.Arguments) || (a.IsDated && b.IsDated) || (a.Places != 0 && b.Places != 0)
        || (a.HasMeasure && b.HasMeasure);

    // Where places or dates are what differs, they are left out of account.
    private double OneEvent(in ClaimSketch a, in ClaimSketch b, double place, double date)
    {
        double undated = Math.Max(place, 0) + _verdicts.OneEvent;
        return a.IsDated && b.IsDated ? Math.Max(undated + date, place + _verdicts.Dates) : undated;
    }

    private static bool MayBeOneName(in ParticipantSketch a, in ParticipantSketch b) => a.IsNamed && b.IsNamed && a.Mask.MayAgree(b.Mask);

    private static bool Both(in ClaimSketch a, in ClaimSketch b, SketchTraits trait) => (a.Traits & b.Traits & trait) != 0;

    private static bool HasEither(in ClaimSketch a, in ClaimSketch b, SketchTraits trait) => ((a.Traits | b.Traits) & trait) != 0;

    private static bool ArePlacesApart(in ClaimSketch a, in ClaimSketch b) =>
        a.Places != 0 && b.Places != 0 && (a.Places & b.Places) == 0 && !MentionsPlace(a, b);

    private static bool MentionsPlace(in ClaimSketch a, in ClaimSketch b) =>
        a.Places != 0 && b.Places != 0 && ((a.Places & b.Mentions) | (b.Places & a.Mentions)) != 0;

    private double Greatest(ComparisonField field)
    {
        double greatest = 0;
        foreach (ComparisonLevel level in FieldLevels.Of(field)) greatest = Math.Max(greatest, _weights.WeightOf(field, level));
        return greatest;
    }

    // Dates that are apart add nothing: a rule may leave them out.
    private double DateWeight(in ClaimSketch a, in ClaimSketch b) =>
        !a.IsDated || !b.IsDated || a.IsApartFrom(b) ? 0 : Both(a, b, SketchTraits.OneDay) ? _sameDay : _overlappingDates;

    private void Tune(int claims)
    {
        _claims = claims;
        _measure = Math.Max(ComparisonLevels.SameTopic.Weight, Math.Log2(ComparisonLevels.SameThing.M / TermFrequency.Of(0, 1, claims)));
    }

    private double ActionBound(in ClaimSketch a, in ClaimSketch b)
    {
        if (a.Concept != b.Concept) return _opposite;
        double chance = Chance(_weights.Terms is null ? a.VerbShare : 0, CountOfBoth(a, b, a.ConceptCount, b.ConceptCount));
        return Math.Max(
            _weights.WeightOf(ComparisonField.Action, ComparisonLevels.SameVerb, chance), _weights.WeightOf(ComparisonField.Action, ComparisonLevels.SynonymVerb, chance));
    }

    /// <summary>What an act without its doer happens to is compared with the object of another.</summary>
    private ParticipantsBound Participants(ClaimProfile claim, in ClaimSketch a, in ClaimSketch b, bool exactly)
    {
        ParticipantsBound straight = Pair(a, b, Side(claim.Key, a.Key, a, b.Key, b, exactly), Side(claim.Counterpart, a.Counterpart, a, b.Counterpart, b, exactly));
        if (((a.Traits ^ b.Traits) & SketchTraits.Agentless) == 0) return straight;
        return straight.Or(Pair(a, b, (b.Traits & SketchTraits.Agentless) != 0
            ? Side(claim.Counterpart, a.Counterpart, a, b.Key, b, exactly)
            : Side(claim.Key, a.Key, a, b.Counterpart, b, exactly), 0));
    }

    // What an act happens to may stand among the arguments of the other clause, and who it is may be told elsewhere in the text.
    private ParticipantsBound Pair(in ClaimSketch a, in ClaimSketch b, double key, double counterpart)
    {
        bool mayBeMentioned = HasEither(a, b, SketchTraits.Arguments) || (key == 0 && a.Key.IsThere && b.Key.IsThere);
        return new ParticipantsBound(mayBeMentioned ? Math.Max(key, _likeNoun) : key, counterpart, mayBeMentioned || key != _different, counterpart != _different)
        {
            CounterpartsAreKnown = counterpart != 0 || !a.Counterpart.IsThere || !b.Counterpart.IsThere,
        };
    }

    private double Side(NameProfile? participant, in ParticipantSketch mine, in ClaimSketch a, in ParticipantSketch other, in ClaimSketch b, bool exactly)
    {
        if (participant is null || !other.IsThere) return 0;
        if (mine.IsNamed == other.IsNamed && !mine.Mask.MayAgree(other.Mask)) return _different;
        if (!exactly) return MaskWeight(mine, other);
        NameProfile name = _names[other.Number];
        if (mine.IsNamed != other.IsNamed && MayBear(mine, other)) return _likeNoun;
        int both = CountOfBoth(a, b, mine.Count, other.Count);
        return NameComparer.Compare(participant, name) switch
        {
            NameRelation.SameName => TermWeight(ComparisonLevels.SameName, participant.Key == name.Key ? both : Math.Min(mine.Count, other.Count), true),
            NameRelation.SpelledAlike => TermWeight(ComparisonLevels.SpelledAlike, mine, other),
            NameRelation.PartialName => TermWeight(ComparisonLevels.PartialName, mine, other),
            NameRelation.SameNoun or NameRelation.OtherOfKind => TermWeight(ComparisonLevels.SameNoun, mine, other),
            NameRelation.SimilarNoun => _likeNoun,
            NameRelation.Unknown => 0,
            _ => _different,
        };
    }

    private double MaskWeight(in ParticipantSketch a, in ParticipantSketch b) =>
        a.IsNamed != b.IsNamed ? MayBear(a, b) ? _likeNoun : 0 : a.IsNamed ? TermWeight(_closestName, a, b) : Math.Max(_likeNoun, TermWeight(ComparisonLevels.SameNoun, a, b));

    // "The motorway" may be Motorway 9.
    private static bool MayBear(in ParticipantSketch a, in ParticipantSketch b) => ((a.Mask.Any & b.Mask.Last) | (a.Mask.Last & b.Mask.Any)) != 0;

    // The term may be either; in its own document it stands so often.
    private double TermWeight(ComparisonLevel level, in ParticipantSketch a, in ParticipantSketch b) =>
        TermWeight(level, Math.Min(a.Count, b.Count), a.IsNamed && b.IsNamed);

    private double TermWeight(ComparisonLevel level, int count, bool isName) =>
        NameWeight(level, Chance(isName && _weights.Terms is null ? ClaimComparer.NameAtLarge : 0, count));

    private double NameWeight(ComparisonLevel level, double chance = 0) =>
        Math.Max(_weights.WeightOf(ComparisonField.Actor, level, chance), _weights.WeightOf(ComparisonField.Object, level, chance));

    /// <summary>How often a term is met that is found so often in the two documents, and has the share given in news at large.</summary>
    private double Chance(double atLarge, int count) => TermFrequency.Of(atLarge, count, _claims);

    private static int CountOfBoth(in ClaimSketch a, in ClaimSketch b, int countA, int countB) => a.Document == b.Document ? Math.Max(countA, countB) : countA + countB;

    private double TextWeight(double likeness) => _weights.WeightOf(ComparisonField.Text, ClaimComparer.TextLevel(likeness));
}
