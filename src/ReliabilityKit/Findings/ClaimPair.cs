using System.Diagnostics.CodeAnalysis;
using NodaTime;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Findings;

/// <summary>Two claims and how they compare: what a rule judges.</summary>
internal readonly struct ClaimPair
{
    /// <summary>What a text tells without a date happened within so many days before.</summary>
    private const int NewsDays = 60;

    private readonly Comparison _comparison;

    /// <summary>Pairs two claims.</summary>
    /// <param name="a">The one claim.</param>
    /// <param name="b">The other claim.</param>
    /// <param name="comparison">How they compare.</param>
    /// <param name="isCopy">Whether their sentences are one text, copied.</param>
    public ClaimPair(ClaimProfile a, ClaimProfile b, in Comparison comparison, bool isCopy = false)
    {
        IsCopy = isCopy;
        A = a;
        B = b;
        _comparison = comparison;
    }

    /// <summary>Gets the one claim.</summary>
    public ClaimProfile A { get; }

    /// <summary>Gets the other claim.</summary>
    public ClaimProfile B { get; }

    /// <summary>Gets how they compare; a reference, for it is some hundred bytes.</summary>
    [UnscopedRef]
    public ref readonly Comparison Comparison => ref _comparison;

    /// <summary>Gets whether their sentences are one text, copied: they confirm nothing.</summary>
    public bool IsCopy { get; }

    /// <summary>Gets whether both say that something is, or is not, the case.</summary>
    public bool BothAsserted => A.IsAsserted && B.IsAsserted;

    /// <summary>Gets whether both say that something is the case.</summary>
    public bool BothAffirmed => BothAsserted && !A.IsNegated && !B.IsNegated;

    /// <summary>Gets whether both say how the same plan looks; what two speakers expect may differ.</summary>
    public bool BothPlans =>
        A.IsPlan && B.IsPlan && !A.IsNegated && !B.IsNegated && (A.Claim.Attribution.IsEmpty || B.Claim.Attribution.IsEmpty || HaveOneSpeaker);

    private bool HaveOneSpeaker =>
        NameProfile.Of(A.Claim.Attribution[0].Speaker) is { } a && NameProfile.Of(B.Claim.Attribution[0].Speaker) is { } b
        && NameComparer.Compare(a, b) >= NameRelation.SameNoun;

    /// <summary>Returns the comparison without what it says about a field: the field in which the claims differ.</summary>
    public Comparison Without(ComparisonField field)
    {
        Comparison comparison = Comparison;
        comparison[field] = ComparisonLevels.Missing;
        return comparison;
    }

    /// <summary>
    /// Gets whether the texts tell different stories, by their words or as they have no name in common, and the claims name nothing that both are about:
    /// "a book", "people", "the loss".
    /// </summary>
    public bool IsUnanchored =>
        !IsName(Comparison.Key) && !IsName(Comparison.Counterpart)
        && (A.Quotation is null || B.Quotation is null) && (A.Result is null || B.Result is null) && (A.Births.Length == 0 || B.Births.Length == 0)
        && (ReferenceEquals(Comparison[ComparisonField.Story].Level, ComparisonLevels.OtherStory) || IsOfUnknownTime || A.Document.StoryNames.AreApartFrom(B.Document.StoryNames));

    /// <summary>Stories that are only related may be years apart where one of the texts does not say when it was published.</summary>
    private bool IsOfUnknownTime =>
        ReferenceEquals(Comparison[ComparisonField.Story].Level, ComparisonLevels.RelatedStory)
        && (A.Document.Document.Published is null || B.Document.Document.Published is null) && !DatesMeet;

    private static bool IsName(NameRelation? relation) => relation is NameRelation.SameName or NameRelation.PartialName or NameRelation.SpelledAlike;

    /// <summary>Gets whether both affirm or both negate.</summary>
    public bool SamePolarity => A.IsNegated == B.IsNegated;

    /// <summary>Gets whether their dates are known and have no time in common.</summary>
    public bool DatesApart => !A.When.IsOpen && !B.When.IsOpen && A.When.IsApartFrom(B.When);

    /// <summary>
    /// Gets whether they speak of different times: their dates are apart, or the one names a date long before the other's text was published, which
    /// tells news.
    /// </summary>
    public bool TimesApart => DatesApart || IsOldNews(A, B) || IsOldNews(B, A);

    /// <summary>Gets whether a copy took over the words of the date: "last Tuesday" is not another day because the copy appeared later.</summary>
    public bool CopyOneDate =>
        IsCopy && A.Claim.Date is { } a && B.Claim.Date is { } b
        && a.Span.Of(A.Claim.Document.Text).Equals(b.Span.Of(B.Claim.Document.Text), StringComparison.OrdinalIgnoreCase);

    /// <summary>Gets whether their dates are known and have a time in common.</summary>
    public bool DatesMeet => !A.When.IsOpen && !B.When.IsOpen && !A.When.IsApartFrom(B.When);

    private static bool IsOldNews(ClaimProfile dated, ClaimProfile undated) =>
        undated.When.IsOpen
        && dated.When.End is { } end
        && undated.Document.Document.Published is { } published
        && Period.DaysBetween(end.Date, published.Date) > NewsDays;
}
