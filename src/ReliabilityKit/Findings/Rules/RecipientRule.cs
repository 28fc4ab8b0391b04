using ReliabilityKit.Claims;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Findings.Rules;

/// <summary>One thing given or moved once, and two names for who got it or where it went: whom the contract was awarded to.</summary>
internal sealed class RecipientRule : IFindingRule
{
    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (!pair.BothAffirmed || pair.TimesApart || !Sameness.IsSameAction(pair) || !IsTransfer(pair.A) || !IsTransfer(pair.B)) return null;
        if (!Sameness.Agree(pair.Comparison.Key) || Sameness.SayDifferentTurns(pair) || !Occasion.MayShareFigures(pair)) return null;
        if (RecipientOf(pair.A) is not { } a || RecipientOf(pair.B) is not { } b) return null;
        if (NameComparer.Compare(a, b) is not (NameRelation.Different or NameRelation.Namesake)) return null;
        Comparison comparison = pair.Without(ComparisonField.Arguments);
        return new Verdict(FindingRelation.Contradiction, IsMove(pair.A) ? FindingKind.Place : FindingKind.Actor, comparison, Conflict.TwoActors, Sameness.Named(a.Participant), Sameness.Named(b.Participant));
    }

    private static bool IsTransfer(ClaimProfile claim) => claim.Sense.Concept is "award" or "sell" || IsMove(claim);

    private static bool IsMove(ClaimProfile claim) =>
        claim.Object is not null && claim.Claim.Action.Lemma is "move" or "relocate" or "transfer" or "extradite" or "deport" or "evacuate";

    private static NameProfile? RecipientOf(ClaimProfile claim)
    {
        bool isMove = IsMove(claim);
        foreach (ArgumentProfile argument in claim.Arguments)
        {
            if (argument.Role != "to" || claim.Document.Names.ProfileOf(argument.Value.Participant) is not { IsNamed: true, Participant.Members.IsEmpty: true } recipient) continue;
            if (isMove || recipient.Participant.Type != ParticipantType.Place) return recipient;
        }

        return null;
    }
}
