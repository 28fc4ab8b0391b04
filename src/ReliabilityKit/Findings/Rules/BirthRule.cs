using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Facts;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Two ages of one person, or an age and a date of birth: a person is born once.</summary>
internal sealed class BirthRule : IFindingRule
{
    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        foreach (Birth a in pair.A.Births)
        {
            foreach (Birth b in pair.B.Births)
            {
                NameRelation relation = NameComparer.Compare(a.Person, b.Person);
                if (relation is NameRelation.SameName or NameRelation.PartialName or NameRelation.SpelledAlike && a.Excludes(b))
                    return new Verdict(FindingRelation.Contradiction, FindingKind.Quantity, Weigh(pair, relation), Conflict.ClearNumbers, SideOf(pair.A, a), SideOf(pair.B, b));
            }
        }

        return null;
    }

    /// <summary>What the person does in either text does not matter.</summary>
    public static Comparison Weigh(in ClaimPair pair, NameRelation relation)
    {
        Comparison comparison = default;
        comparison[ComparisonField.Prior] = pair.Comparison[ComparisonField.Prior];
        comparison[ComparisonField.Story] = pair.Comparison[ComparisonField.Story];
        comparison[ComparisonField.Actor] = relation == NameRelation.SameName ? ComparisonLevels.SameName : ComparisonLevels.PartialName;
        return comparison;
    }

    private static Side SideOf(ClaimProfile claim, Birth birth) => new(birth.Span, birth.Span.Of(claim.Claim.Document.Text).ToString());
}
