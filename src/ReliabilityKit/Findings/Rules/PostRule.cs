using ReliabilityKit.Claims;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Findings.Rules;

/// <summary>One post and two people said to hold it: "head of the commission", "capital of the province".</summary>
internal sealed class PostRule : IFindingRule
{
    private static readonly string[] s_posts =
    [
        "president", "premier", "chancellor", "governor", "mayor", "minister", "secretary", "head", "chief", "director", "chairman", "chairwoman", "chair", "captain", "coach", "manager",
        "leader", "ambassador", "speaker", "winner", "author", "founder", "owner", "king", "queen", "pope", "bishop", "lawyer", "capital", "successor", "editor", "spokesman", "spokeswoman",
    ];

    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (!pair.BothAffirmed || pair.TimesApart || !Occasion.MayShareFigures(pair) || pair.A.Claim.Action.Tense != pair.B.Claim.Action.Tense) return null;
        if (Split(pair.A) is not var (holderA, postA) || Split(pair.B) is not var (holderB, postB)) return null;
        if (NameComparer.Compare(postA, postB) != NameRelation.SameNoun || !SameWords(postA, postB) || !IsSinglePost(postA)) return null;
        if (NameComparer.Compare(holderA, holderB) is not (NameRelation.Different or NameRelation.Namesake)) return null;
        return new Verdict(
            FindingRelation.Contradiction, FindingKind.Actor, Weigh(pair), Conflict.TwoActors, Sameness.Named(holderA.Participant), Sameness.Named(holderB.Participant));
    }

    /// <summary>"Anna Weber is head of the commission" and "the head of the commission is Anna Weber".</summary>
    private static (NameProfile Holder, NameProfile Post)? Split(ClaimProfile claim)
    {
        if (claim.Claim.Kind is not (PredicateKind.Copula or PredicateKind.Apposition) || claim.Actor is not { } actor || NameProfile.Of(claim.Claim.Object) is not { } obj) return null;
        if (IsHolder(actor) && !obj.IsNamed) return (actor, obj);
        return IsHolder(obj) && !actor.IsNamed ? (obj, actor) : null;
    }

    private static bool IsHolder(NameProfile name) => name is { IsNamed: true, Participant.Members.IsEmpty: true };

    private static bool SameWords(NameProfile a, NameProfile b) => a.Modifiers.AsSpan().SequenceEqual(b.Modifiers) && a.ModifierNames.AsSpan().SequenceEqual(b.ModifierNames);

    /// <summary>There are many ministers but one of health; whose lawyer it is a pronoun may say.</summary>
    private static bool IsSinglePost(NameProfile post) =>
        Array.IndexOf(s_posts, post.Head) >= 0 && !post.IsPlural && !post.IsSetApart && !HasFormer(post)
        && (post.Modifiers.Length > 0 || post.Participant.Text.Split(' ')[0] is "her" or "Her" or "his" or "His" or "their" or "Their" or "its" or "Its");

    private static bool HasFormer(NameProfile post) => Array.Exists(post.Modifiers, word => word is "former" or "ex" or "deputy" or "vice" or "assistant") || post.Participant.Text.StartsWith("a ", StringComparison.OrdinalIgnoreCase) || post.Participant.Text.StartsWith("an ", StringComparison.OrdinalIgnoreCase);

    private static Comparison Weigh(in ClaimPair pair)
    {
        Comparison comparison = pair.Comparison;
        comparison[ComparisonField.Actor] = ComparisonLevels.Missing;
        comparison[ComparisonField.Object] = new FieldScore(ComparisonLevels.SameNoun, ComparisonLevels.SameNoun.Weight);
        comparison[ComparisonField.Action] = ComparisonLevels.Missing;
        return comparison;
    }
}
