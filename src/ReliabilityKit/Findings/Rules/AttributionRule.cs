using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Names;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Findings.Rules;

/// <summary>The same quoted words in two mouths.</summary>
internal sealed class AttributionRule : IFindingRule
{
    /// <summary>A phrase of common words is said by many.</summary>
    private const double LeastBits = 12;
    private const int LeastBlanks = 3;
    private const double SameLetters = 0.85;

    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (pair.A.Quotation is not { } a || pair.B.Quotation is not { } b || !AreTwo(pair, a, b)) return null;
        if (Math.Min(a.Words.TotalBits, b.Words.TotalBits) < LeastBits || !AreTheSame(pair, a, b)) return null;
        Comparison comparison = pair.Comparison;
        foreach (ComparisonField field in (ReadOnlySpan<ComparisonField>)[ComparisonField.Actor, ComparisonField.Action, ComparisonField.Object])
            comparison[field] = ComparisonLevels.Missing;
        comparison[ComparisonField.Text] = ComparisonLevels.SameText;
        return new Verdict(
            FindingRelation.Contradiction, FindingKind.Attribution, comparison, Conflict.TwoSpeakers, SideOf(pair.A.Claim, a), SideOf(pair.B.Claim, b));
    }

    /// <summary>The quotation and its speaker, where one sentence holds both.</summary>
    private static Side SideOf(Claim claim, Quotation quotation)
    {
        TextSpan speaker = quotation.Speaker.Span;
        TextSpan both = TextSpan.FromBounds(Math.Min(quotation.Span.Start, speaker.Start), Math.Max(quotation.Span.End, speaker.End));
        return new Side(claim.SentenceSpan.Contains(both) ? both : speaker, quotation.Speaker.Name);
    }

    /// <summary>One text may quote more than the other, or break the quotation off earlier.</summary>
    private static bool AreTheSame(in ClaimPair pair, Quotation a, Quotation b)
    {
        ReadOnlySpan<char> textA = a.Span.Of(pair.A.Claim.Document.Text).Trim(" ,.!?");
        ReadOnlySpan<char> textB = b.Span.Of(pair.B.Claim.Document.Text).Trim(" ,.!?");
        int length = Math.Min(textA.Length, textB.Length);
        return textA[..length].Count(' ') >= LeastBlanks && Indel.NormalizedSimilarity(textA[..length], textB[..length], SameLetters) >= SameLetters;
    }

    /// <summary>Two names, or a name and "the coach" where the coach is somebody else.</summary>
    private static bool AreTwo(in ClaimPair pair, Quotation a, Quotation b) =>
        AreTwoNames(a, b) || IsAnother(pair, a, b) || IsAnother(pair, b, a);

    private static bool IsAnother(in ClaimPair pair, Quotation named, Quotation described) =>
        NameProfile.Of(named.Speaker) is { IsNamed: true, IsPerson: true } person && NameProfile.Of(described.Speaker) is { IsNamed: false, Head: { Length: > 0 } noun }
        && (pair.A.Document.Names.IsRoleOfAnother(noun, person) || pair.B.Document.Names.IsRoleOfAnother(noun, person));

    private static bool AreTwoNames(Quotation a, Quotation b) =>
        NameProfile.Of(a.Speaker) is { IsNamed: true } nameA
        && NameProfile.Of(b.Speaker) is { IsNamed: true } nameB
        && NameComparer.Compare(nameA, nameB) is NameRelation.Different or NameRelation.Namesake;
}
