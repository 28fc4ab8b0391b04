namespace ReliabilityKit.Matching.Weights;

/// <summary>The levels that each field can reach, and so what a comparison of two claims is as a row of numbers.</summary>
internal static class FieldLevels
{
    private static readonly ComparisonLevel[] s_names =
    [
        ComparisonLevels.SameName, ComparisonLevels.PartialName, ComparisonLevels.SpelledAlike, ComparisonLevels.SameNoun, ComparisonLevels.SimilarNoun,
        ComparisonLevels.OtherOfKind, ComparisonLevels.Different, ComparisonLevels.Namesake,
    ];

    private static readonly ComparisonLevel[][] s_levels = Table();

    /// <summary>The number of fields.</summary>
    public static int FieldCount => s_levels.Length;

    /// <summary>Returns the levels of a field that say something; none for the prior.</summary>
    public static ReadOnlySpan<ComparisonLevel> Of(ComparisonField field) => s_levels[(int)field];

    /// <summary>Returns the place of a level among those of a field, or -1 for one that says nothing or is set by hand.</summary>
    public static int IndexOf(ComparisonField field, ComparisonLevel? level)
    {
        ComparisonLevel[] levels = s_levels[(int)field];
        for (int i = 0; i < levels.Length; i++)
        {
            if (ReferenceEquals(levels[i], level)) return i;
        }

        return -1;
    }

    private static ComparisonLevel[][] Table()
    {
        ComparisonLevel[][] table = new ComparisonLevel[(int)ComparisonField.Text + 1][];
        table[(int)ComparisonField.Prior] = [];
        table[(int)ComparisonField.Story] = [ComparisonLevels.SameStory, ComparisonLevels.RelatedStory, ComparisonLevels.OtherStory];
        table[(int)ComparisonField.Actor] = s_names;
        table[(int)ComparisonField.Object] = s_names;
        table[(int)ComparisonField.Action] =
            [ComparisonLevels.SameVerb, ComparisonLevels.SynonymVerb, ComparisonLevels.EntailedVerb, ComparisonLevels.OppositeVerb, ComparisonLevels.OtherVerb];
        table[(int)ComparisonField.Place] = [ComparisonLevels.SamePlace, ComparisonLevels.OverlappingPlace, ComparisonLevels.OtherPlace];
        table[(int)ComparisonField.Date] = [ComparisonLevels.SameDay, ComparisonLevels.OverlappingDates, ComparisonLevels.ApartDates];
        table[(int)ComparisonField.Quantity] = [ComparisonLevels.SameQuantity, ComparisonLevels.OverlappingQuantity, ComparisonLevels.ApartQuantity];
        table[(int)ComparisonField.Arguments] = [ComparisonLevels.SharedArguments, ComparisonLevels.OtherArguments];
        table[(int)ComparisonField.Text] =
            [ComparisonLevels.SameText, ComparisonLevels.LikeText, ComparisonLevels.SomeText, ComparisonLevels.FewText, ComparisonLevels.NoText];
        return table;
    }
}
