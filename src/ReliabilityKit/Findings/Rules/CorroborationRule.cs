using ReliabilityKit.Claims;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Two texts that say the same: the same act by and to the same, and nothing that differs.</summary>
internal sealed class CorroborationRule : IFindingRule
{
    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (pair.IsCopy || ReferenceEquals(pair.A.Document, pair.B.Document) || !pair.BothAsserted || !pair.SamePolarity) return null;
        if (!Sameness.IsSameAction(pair) || pair.A.Sense.Nature == ActionNature.Speech || !IsStatement(pair.A) || !IsStatement(pair.B)) return null;
        if (pair.Comparison.Key is null or NameRelation.Unknown || !Sameness.IsOneEvent(pair)) return null;
        if (pair.DatesApart || Sameness.AreTwo(pair.Comparison.Place) || pair.Comparison.ArgumentsDiffer) return null;
        if (!ReferenceEquals(pair.Comparison[ComparisonField.Quantity].Level, ComparisonLevels.Missing) && !ConfirmsNumber(pair)) return null;
        if (!HasDetail(pair) && !IsKnownFact(pair)) return null;
        FindingKind kind = KindOf(pair);
        return new Verdict(
            FindingRelation.Corroboration, kind, pair.Comparison, Conflict.Agreement, SideOf(pair.A.Claim, kind), SideOf(pair.B.Claim, kind));
    }

    /// <summary>The words of a speaker confirm nothing, and what somebody is called beside his name is no event.</summary>
    private static bool IsStatement(ClaimProfile claim) =>
        claim.Quotation is null && (claim.Claim.Kind is PredicateKind.Verb or PredicateKind.Nominalization || (claim.Claim.Kind == PredicateKind.Copula && claim.Sense.IsKnown))
        && (claim.Actor ?? claim.Object) is not null;

    /// <summary>"The highway is open again": of what both take for known, a settled matter needs no more detail.</summary>
    private static bool IsKnownFact(in ClaimPair pair) =>
        pair.A.Sense is { IsKnown: true, Nature: ActionNature.Once or ActionNature.Settled } && pair.Comparison.Key >= NameRelation.SameNoun
        && pair.A.Key is { IsDefinite: true } && pair.B.Key is { IsDefinite: true } && pair.Comparison.Counterpart is null && Occasion.IsShared(pair);

    /// <summary>Sharing a verb and one participant is no confirmation yet: something more has to agree.</summary>
    private static bool HasDetail(in ClaimPair pair) =>
        pair.Comparison[ComparisonField.Date].Weight > 0
        || ConfirmsNumber(pair)
        || pair.Comparison[ComparisonField.Place].Weight > 0
        || pair.Comparison[ComparisonField.Arguments].Weight > 0
        || Sameness.Agree(pair.Comparison.Counterpart);

    /// <summary>"At least 14" leaves room for 21, but does not confirm it.</summary>
    private static bool ConfirmsNumber(in ClaimPair pair)
    {
        if (pair.Comparison[ComparisonField.Quantity].Weight <= 0) return false;
        foreach (Measure a in pair.A.Measures)
        {
            foreach (Measure b in pair.B.Measures)
            {
                if (QuantityComparer.MeasureTheSame(a, b) && !QuantityComparer.AreApart(a, b) && a.Range.IsBounded && b.Range.IsBounded) return true;
            }
        }

        return false;
    }

    private static Side SideOf(Claim claim, FindingKind kind) => kind == FindingKind.Date ? Sameness.DateOf(claim) : Sameness.ActionOf(claim);

    private static FindingKind KindOf(in ClaimPair pair) =>
        pair.Comparison[ComparisonField.Date].Weight > 0 ? FindingKind.Date
        : ConfirmsNumber(pair) ? FindingKind.Quantity
        : pair.Comparison[ComparisonField.Place].Weight > 0 ? FindingKind.Place
        : FindingKind.Action;
}
