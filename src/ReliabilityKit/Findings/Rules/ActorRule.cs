using ReliabilityKit.Claims;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Findings.Rules;

/// <summary>One act that is done once, and two names for who did it: who signed the contract.</summary>
internal sealed class ActorRule : IFindingRule
{
    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (!pair.BothAffirmed || pair.DatesApart) return null;
        if (pair.A.Sense.Nature != ActionNature.Once || !Sameness.IsSameAction(pair)) return null;
        if (pair.A.Sense.Key != KeyRole.Object || pair.B.Sense.Key != KeyRole.Object) return null;
        if (!Sameness.Agree(pair.Comparison.Key) || Sameness.SayDifferentTurns(pair)) return null;
        if (pair.Comparison.Counterpart is not (NameRelation.Different or NameRelation.Namesake)) return null;
        if (!IsOneName(pair.A.Actor!) || !IsOneName(pair.B.Actor!) || pair.A.Actor!.IsPerson != pair.B.Actor!.IsPerson) return null;
        return new Verdict(
            FindingRelation.Contradiction,
            FindingKind.Actor,
            pair.Without(ComparisonField.Actor),
            Conflict.TwoActors,
            Sameness.Named(pair.A.Claim.Actor!),
            Sameness.Named(pair.B.Claim.Actor!));
    }

    /// <summary>Of several who act together another text may name another one.</summary>
    private static bool IsOneName(NameProfile actor) =>
        actor.IsNamed && actor.Participant is { Type: ParticipantType.Person or ParticipantType.Organization, Members.IsEmpty: true };
}
