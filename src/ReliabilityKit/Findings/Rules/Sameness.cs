using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Questions about a pair that several rules ask.</summary>
internal static class Sameness
{
    /// <summary>Returns whether both name the same action, in one word or in two.</summary>
    public static bool IsSameAction(in ClaimPair pair) => pair.Comparison.Action is ActionRelation.Same or ActionRelation.Synonym;

    /// <summary>Returns whether two participants are known to be two.</summary>
    public static bool AreTwo(NameRelation? relation) =>
        relation is NameRelation.Different or NameRelation.Namesake or NameRelation.OtherOfKind;

    /// <summary>Returns whether two participants agree as far as both are named.</summary>
    public static bool Agree(NameRelation? relation) => relation >= NameRelation.SimilarNoun && relation != NameRelation.OtherOfKind;

    /// <summary>Returns whether one side narrows what the other leaves wide: "the buses on the harbour route" are not all the buses.</summary>
    public static bool Narrows(NameProfile? a, NameProfile? b) =>
        a is { IsPlural: true } && b is { IsPlural: true } && (a.Modifiers.Length == 0) != (b.Modifiers.Length == 0);

    /// <summary>Returns whether the act happens to the same participant and nothing else tells two events apart.</summary>
    public static bool IsOneEvent(in ClaimPair pair) =>
        (Agree(pair.Comparison.Key) || LeavesOutMatter(pair))
        && (pair.A.Key?.IsSetApart ?? false) == (pair.B.Key?.IsSetApart ?? false)
        && !AreTwo(pair.Comparison.Counterpart)
        && !SayDifferentTurns(pair);

    /// <summary>"The drivers said yes" leaves out to what: where the same people decide, it is the matter of the story.</summary>
    private static bool LeavesOutMatter(in ClaimPair pair) =>
        pair.Comparison.Key is null && Agree(pair.Comparison.Counterpart) && (pair.A.Sense.HoldsObject || pair.B.Sense.HoldsObject)
        && pair.A.Sense.Nature == ActionNature.Settled && pair.B.Sense.Nature == ActionNature.Settled;

    /// <summary>Eleven people died and 121 survived: of a crowd some may do this and others that.</summary>
    public static bool MayBeOtherMembers(in ClaimPair pair) => IsCounted(pair.A) || IsCounted(pair.B);

    /// <summary>A first and a second term, or "again" on one side, are two occasions.</summary>
    public static bool SayDifferentTurns(in ClaimPair pair) => pair.A.Turns != pair.B.Turns;

    /// <summary>Returns the words of a predicate.</summary>
    public static Side ActionOf(Claim claim) => new(claim.Action.Span, claim.Action.Text);

    /// <summary>Returns the date of a claim in the words of the text.</summary>
    public static Side DateOf(Claim claim) => new(claim.Date!.Span, claim.Date.Span.Of(claim.Document.Text).ToString());

    /// <summary>Returns a participant by its name.</summary>
    public static Side Named(Participant participant) => new(participant.Span, participant.Name);

    private static bool IsCounted(ClaimProfile claim)
    {
        if (claim.Key is not { IsNamed: false } key) return false;
        foreach (Measure measure in claim.Measures)
        {
            if (measure.Quantity.Kind == QuantityKind.Count && key.Participant.Span.Contains(measure.Quantity.Span) && measure.Quantity.Value is not 1) return true;
        }

        return false;
    }
}
