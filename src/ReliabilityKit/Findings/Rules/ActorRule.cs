using ReliabilityKit.Claims;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Names;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Findings.Rules;

/// <summary>One act that is done once, and two names for who did it: who signed the contract.</summary>
internal sealed class ActorRule : IFindingRule
{
    private static readonly string[] s_most = ["most", "majority", "all", "bulk"];
    private static readonly string[] s_only = ["winning", "only", "decisive", "sole", "opening", "first", "last", "final", "deciding"];

    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (!pair.BothAffirmed || pair.DatesApart || !Sameness.IsSameAction(pair)) return null;
        if (pair.A.Object is not { } a || pair.B.Object is not { } b || pair.A.Actor is null || pair.B.Actor is null) return null;
        NameRelation objects = NameComparer.Compare(a, b);
        if (!Sameness.Agree(objects) || Sameness.SayDifferentTurns(pair)) return null;
        NameRelation actors = NameComparer.Compare(pair.A.Actor, pair.B.Actor);
        bool areTwo = actors is NameRelation.Different or NameRelation.Namesake;
        if (!(areTwo && IsDoneByOne(pair)) && !((areTwo || AreDescribedApart(pair.A.Actor, pair.B.Actor)) && IsDoneToMost(pair, a, b))) return null;
        return new Verdict(
            FindingRelation.Contradiction,
            FindingKind.Actor,
            pair.Without(ComparisonField.Actor),
            Conflict.TwoActors,
            Sameness.Named(pair.A.Claim.Actor!),
            Sameness.Named(pair.B.Claim.Actor!));
    }

    /// <summary>What is signed, bought or founded has one doer, and so has the winning goal.</summary>
    private static bool IsDoneByOne(in ClaimPair pair)
    {
        bool once = pair.A.Sense is { Nature: ActionNature.Once, Key: KeyRole.Object } && pair.B.Sense.Key == KeyRole.Object;
        if (!once && !(pair.A.Sense.IsKnown && IsOnly(pair.A.Object!) && IsOnly(pair.B.Object!) && Occasion.MayShareFigures(pair))) return false;
        return IsOneName(pair.A.Actor!) && IsOneName(pair.B.Actor!) && pair.A.Actor!.IsPerson == pair.B.Actor!.IsPerson;
    }

    private static bool IsOnly(NameProfile obj) => HasAny(obj.Participant.Text, s_only);

    /// <summary>Of one crowd only one party can have rescued the most.</summary>
    private static bool IsDoneToMost(in ClaimPair pair, NameProfile a, NameProfile b) =>
        pair.A.Sense.Nature != ActionNature.Speech && pair.A.Sense.IsKnown && Occasion.MayShareFigures(pair)
        && HasAny(a.Participant.Text, s_most) && HasAny(b.Participant.Text, s_most);

    /// <summary>Fishing boats are no patrol vessel.</summary>
    private static bool AreDescribedApart(NameProfile a, NameProfile b) => !a.IsNamed && !b.IsNamed && SortedWords.AreDisjoint(a.Modifiers, b.Modifiers);

    private static bool HasAny(string text, string[] words)
    {
        foreach (ReadOnlySpan<char> word in new WordSplitter(text))
        {
            foreach (string candidate in words)
            {
                if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }

    /// <summary>Of several who act together another text may name another one.</summary>
    private static bool IsOneName(NameProfile actor) =>
        actor.IsNamed && actor.Participant is { Type: not ParticipantType.Place, Members.IsEmpty: true };
}
