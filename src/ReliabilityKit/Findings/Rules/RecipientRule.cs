using ReliabilityKit.Claims;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Findings.Rules;

/// <summary>One thing given once, and two names for who got it: whom the contract was awarded to.</summary>
internal sealed class RecipientRule : IFindingRule
{
    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (!pair.BothAffirmed || pair.TimesApart || !Sameness.IsSameAction(pair) || !IsGift(pair.A) || !IsGift(pair.B)) return null;
        if (!Sameness.Agree(pair.Comparison.Key) || Sameness.SayDifferentTurns(pair) || !Occasion.MayShareFigures(pair)) return null;
        if (RecipientOf(pair.A) is not { } a || RecipientOf(pair.B) is not { } b) return null;
        if (NameComparer.Compare(a, b) is not (NameRelation.Different or NameRelation.Namesake)) return null;
        Comparison comparison = pair.Without(ComparisonField.Arguments);
        return new Verdict(FindingRelation.Contradiction, FindingKind.Actor, comparison, Conflict.TwoActors, Sameness.Named(a.Participant), Sameness.Named(b.Participant));
    }

    private static bool IsGift(ClaimProfile claim) => claim.Sense.Concept is "award" or "sell" or "deliver" or "extradite";

    private static NameProfile? RecipientOf(ClaimProfile claim)
    {
        foreach (ArgumentProfile argument in claim.Arguments)
        {
            if (argument is { Role: "to", Value: { IsNamed: true, Participant: { Type: not ParticipantType.Place, Members.IsEmpty: true } } }) return argument.Value;
        }

        return null;
    }
}
