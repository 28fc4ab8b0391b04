using ReliabilityKit.Claims;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Names;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Findings.Rules;

/// <summary>One act that is done once, and two names for who did it: who signed the contract.</summary>
internal sealed class ActorRule : IFindingRule
{
    private static readonly string[] s_anybody = ["person", "people", "man", "woman", "boy", "girl", "child", "resident", "passer-by", "passerby", "witness", "member", "official", "officer", "worker"];
    private const double LikeWords = 0.3;

    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (!pair.BothAffirmed || pair.DatesApart || !Sameness.IsSameAction(pair)) return null;
        if (pair.A.Object is not { } a || pair.B.Object is not { } b || pair.A.Actor is null || pair.B.Actor is null) return null;
        NameRelation objects = NameComparer.Compare(a, b);
        if (!Sameness.Agree(objects) || Sameness.SayDifferentTurns(pair)) return null;
        NameRelation actors = NameComparer.Compare(pair.A.Actor, pair.B.Actor);
        bool areTwo = actors is NameRelation.Different or NameRelation.Namesake;
        if (!(areTwo && (IsDoneByOne(pair) || IsWonByOne(pair, a, b) || IsCausedByOne(pair) || AreTwoTrades(pair))) && !((areTwo || AreDescribedApart(pair.A.Actor, pair.B.Actor)) && IsDoneToMost(pair, a, b))) return null;
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
        if (once && pair.A.Sense.Concept == "create" && !(IsKnownThing(pair.A.Object!) && IsKnownThing(pair.B.Object!))) return false;
        if (!once && !(pair.A.Sense.IsKnown && SoleWords.IsOnly(pair.A.Object!) && SoleWords.IsOnly(pair.B.Object!) && Occasion.MayShareFigures(pair))) return false;
        return IsOneName(pair.A.Actor!) && IsOneName(pair.B.Actor!) && AreOfOneKind(pair.A.Actor!, pair.B.Actor!);
    }

    private static bool IsKnownThing(NameProfile thing) => thing is { IsDefinite: true, IsPlural: false };

    /// <summary>Who signs for a company is no second signer; a bare name may be that of either.</summary>
    private static bool AreOfOneKind(NameProfile a, NameProfile b) => a.IsPerson == b.IsPerson || (a.IsPerson ? a : b).Words.Length == 1;

    /// <summary>A fire is started by one thing.</summary>
    private static bool IsCausedByOne(in ClaimPair pair) =>
        pair.A.Sense.Concept == "break out" && pair.A.Actor is { IsNamed: false, IsPlural: false } && pair.B.Actor is { IsNamed: false, IsPlural: false }
        && pair.Comparison.Key >= NameRelation.SameNoun && Occasion.MayShareFigures(pair);

    /// <summary>What is found or done once by a teacher was not found by a bus driver; of both neither may be anybody, nor many.</summary>
    private static bool AreTwoTrades(in ClaimPair pair) =>
        pair.A.Sense.Nature is ActionNature.Once or ActionNature.Settled && pair.A.Sense.Key == KeyRole.Object && pair.Comparison.Key >= NameRelation.SameNoun
        && pair.Comparison.TextLikeness >= LikeWords && Occasion.MayShareFigures(pair) && IsTrade(pair.A.Actor!) && IsTrade(pair.B.Actor!);

    private static bool IsTrade(NameProfile actor) => !actor.IsNamed && actor.Head.Length > 0 && actor.Noun.IsPerson && Array.IndexOf(s_anybody, actor.Head) < 0;

    /// <summary>A race has one winner.</summary>
    private static bool IsWonByOne(in ClaimPair pair, NameProfile a, NameProfile b) =>
        !ReferenceEquals(pair.A.Document, pair.B.Document) && pair.A.Sense.Concept is "win" or "win election" && pair.B.Sense.Concept == pair.A.Sense.Concept && !a.IsPlural && !b.IsPlural
        && Occasion.MayShareFigures(pair) && IsOneName(pair.A.Actor!) && IsOneName(pair.B.Actor!);

    /// <summary>Of one crowd only one party can have rescued the most.</summary>
    private static bool IsDoneToMost(in ClaimPair pair, NameProfile a, NameProfile b) =>
        pair.A.Sense.Nature != ActionNature.Speech && pair.A.Sense.IsKnown && Occasion.MayShareFigures(pair)
        && SoleWords.IsMost(a) && SoleWords.IsMost(b);

    /// <summary>Fishing boats are no patrol vessel, and no one ship with a name.</summary>
    private static bool AreDescribedApart(NameProfile a, NameProfile b) =>
        a.IsNamed != b.IsNamed ? a.IsPlural || b.IsPlural : !a.IsNamed && SortedWords.AreDisjoint(a.Modifiers, b.Modifiers);

    /// <summary>Of several who act together another text may name another one.</summary>
    private static bool IsOneName(NameProfile actor) =>
        actor.IsNamed && actor.Participant is { Type: not ParticipantType.Place, Members.IsEmpty: true };
}
