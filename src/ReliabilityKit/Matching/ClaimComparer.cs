using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Names;
using ReliabilityKit.Matching.Weights;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching;

/// <summary>Compares two claims field by field, and so tells how likely they are about the same event or fact.</summary>
/// <remarks>
/// Participants are compared by what the act does to them, not by grammar: who resigned with who was dismissed, what sank with what was sunk.
/// Whether the claims agree is not asked here.
/// </remarks>
internal static class ClaimComparer
{
    /// <summary>The share of claims of news in which a name stands.</summary>
    public const double NameAtLarge = 0.0005;

    private const double SameWords = 0.6;
    private const double ManyWords = 0.38;
    private const double SomeWords = 0.2;
    private const double FewWords = 0.08;

    /// <summary>Compares two claims.</summary>
    /// <param name="a">The one claim.</param>
    /// <param name="b">The other claim.</param>
    /// <param name="story">How the stories of their documents compare.</param>
    /// <param name="terms">How often terms are met, or <see langword="null"/> to ask the two documents and news at large.</param>
    public static Comparison Compare(ClaimProfile a, ClaimProfile b, ComparisonLevel story, TermShares? terms = null)
    {
        Comparison comparison = default;
        comparison[ComparisonField.Prior] = ComparisonLevels.Prior;
        comparison[ComparisonField.Story] = story;
        CompareActions(a, b, terms, ref comparison);
        CompareParticipants(a, b, terms, ref comparison);
        ComparePlaces(a, b, ref comparison);
        comparison[ComparisonField.Date] = CompareDates(a.When, b.When);
        comparison[ComparisonField.Quantity] = QuantityComparer.Compare(a, b);
        comparison.ArgumentsDiffer = ArgumentComparer.Differ(a, b);
        comparison[ComparisonField.Arguments] = ArgumentComparer.Compare(a, b, comparison.ArgumentsDiffer);
        comparison.TextLikeness = a.Words.Likeness(b.Words);
        comparison[ComparisonField.Text] = TextLevel(comparison.TextLikeness);
        return comparison;
    }

    private static void CompareActions(ClaimProfile a, ClaimProfile b, TermShares? terms, ref Comparison comparison)
    {
        ActionRelation relation = ActionLexicon.Default.Relate(a.Sense, b.Sense);
        bool sameVerb = string.Equals(a.Claim.Action.Phrase, b.Claim.Action.Phrase, StringComparison.Ordinal);
        if (relation == ActionRelation.Synonym && sameVerb) relation = ActionRelation.Same;
        comparison.Action = relation;
        comparison[ComparisonField.Action] = relation switch
        {
            ActionRelation.Same => Adjusted(ComparisonLevels.SameVerb, a.Sense.Concept, VerbFrequency.Of(a), a, b, terms),
            ActionRelation.Synonym => Adjusted(ComparisonLevels.SynonymVerb, a.Sense.Concept, VerbFrequency.Of(a), a, b, terms),
            ActionRelation.Entails => ComparisonLevels.EntailedVerb,
            ActionRelation.OppositeAct or ActionRelation.OppositeStatus => ComparisonLevels.OppositeVerb,
            _ => ComparisonLevels.OtherVerb,
        };
    }

    private static void CompareParticipants(ClaimProfile a, ClaimProfile b, TermShares? terms, ref Comparison comparison)
    {
        if (HaveOnlyObjects(a, b))
        {
            comparison.Key = Relate(a.Object, b.Object);
            comparison[ComparisonField.Object] = Level(comparison.Key, a.Object, b.Object, a, b, terms);
            return;
        }

        comparison.Key = RelateKeys(a, b);
        comparison.Counterpart = Relate(a.Counterpart, b.Counterpart);
        FieldScore key = Level(comparison.Key, a.Key, b.Key, a, b, terms);
        FieldScore counterpart = Level(comparison.Counterpart, a.Counterpart, b.Counterpart, a, b, terms);
        bool keyIsObject = a.Sense.Key == KeyRole.Object || (a.Sense.Key == KeyRole.Theme && a.Object is not null);
        comparison[ComparisonField.Actor] = keyIsObject ? counterpart : key;
        comparison[ComparisonField.Object] = keyIsObject ? key : counterpart;
    }

    /// <summary>Where a passive leaves out who did it, what it was done to is all that can be compared: "the town was captured".</summary>
    private static bool HaveOnlyObjects(ClaimProfile a, ClaimProfile b) =>
        (a.IsAgentless && HasObject(b)) || (b.IsAgentless && HasObject(a));

    private static bool HasObject(ClaimProfile claim) => claim.Object is not null && claim.Sense is { Key: KeyRole.Actor or KeyRole.None, HoldsObject: false };

    private static void ComparePlaces(ClaimProfile a, ClaimProfile b, ref Comparison comparison)
    {
        comparison.Place = a.Place is { } first && b.Place is { } second ? PlaceProfile.Compare(first, second) : null;
        if (comparison.Place == NameRelation.Different && (Names(a, b.Place!) || Names(b, a.Place!))) comparison.Place = NameRelation.Unknown;
        comparison[ComparisonField.Place] = comparison.Place switch
        {
            null => ComparisonLevels.Missing,
            NameRelation.SameName => ComparisonLevels.SamePlace,
            NameRelation.PartialName or NameRelation.Unknown => ComparisonLevels.OverlappingPlace,
            _ => ComparisonLevels.OtherPlace,
        };
    }

    /// <summary>"Near the campground, five kilometres north of Aldermere" may be "near Aldermere".</summary>
    private static bool Names(ClaimProfile claim, PlaceProfile place)
    {
        ReadOnlySpan<char> sentence = claim.Claim.SentenceSpan.Of(claim.Claim.Document.Text);
        foreach (ReadOnlySpan<char> word in new WordSplitter(sentence))
        {
            if (char.IsUpper(word[0]) && place.Names.Contains(TextFolding.Fold(word))) return true;
        }

        return false;
    }

    /// <summary>
    /// What a known act happens to may stand in another role of the other clause, or be put there by a misread tree: then it still speaks for the same
    /// event, but less.
    /// </summary>
    private static NameRelation? RelateKeys(ClaimProfile a, ClaimProfile b)
    {
        NameRelation? relation = Relate(a.Key, b.Key);
        if (relation == NameRelation.OtherOfKind && IsOneEvent(a, b)) return NameRelation.SimilarNoun;
        if (relation == NameRelation.Unknown && (IsKnownAs(a.Key!, b.Key!, a, b) || IsKnownAs(b.Key!, a.Key!, a, b))) return NameRelation.SimilarNoun;
        if (relation >= NameRelation.SimilarNoun || !a.Sense.IsKnown || !b.Sense.IsKnown || a.Sense.Nature == ActionNature.Speech) return relation;
        return ArgumentComparer.Mentions(b, a.Key) || ArgumentComparer.Mentions(a, b.Key) ? NameRelation.SimilarNoun : relation;
    }

    /// <summary>
    /// What happens once is described now by its kind and now by its looks ("a passenger ferry", "a packed ferry"): only two names, or a word that sets
    /// it apart from another, make it two.
    /// </summary>
    private static bool IsOneEvent(ClaimProfile a, ClaimProfile b) =>
        a.Sense.Nature == ActionNature.Once && string.Equals(a.Sense.Concept, b.Sense.Concept, StringComparison.Ordinal)
        && a.Key!.ModifierNames.Length * b.Key!.ModifierNames.Length == 0 && !a.Key.IsSetApart && !b.Key.IsSetApart;

    /// <summary>Returns whether one of the documents calls the named person what the other side only calls the minister.</summary>
    private static bool IsKnownAs(NameProfile named, NameProfile noun, ClaimProfile a, ClaimProfile b) =>
        named is { IsNamed: true, IsPerson: true } && !noun.IsNamed && noun.Head.Length > 0
        && (a.Document.Names.HasRole(noun.Head, named) || b.Document.Names.HasRole(noun.Head, named))
        && !a.Document.Names.IsRoleOfAnother(noun.Head, named) && !b.Document.Names.IsRoleOfAnother(noun.Head, named);

    private static NameRelation? Relate(NameProfile? a, NameProfile? b) =>
        a is null || b is null ? null : NameComparer.Compare(a, b);

    private static FieldScore Level(NameRelation? relation, NameProfile? first, NameProfile? second, ClaimProfile a, ClaimProfile b, TermShares? terms) => relation switch
    {
        null => ComparisonLevels.Missing,
        NameRelation.SameName => Adjusted(ComparisonLevels.SameName, first!.Key, NameAtLarge, a, b, terms),
        NameRelation.SpelledAlike => Adjusted(ComparisonLevels.SpelledAlike, first!.Key, NameAtLarge, a, b, terms),
        NameRelation.PartialName => Adjusted(ComparisonLevels.PartialName, Longer(first!, second!).Key, NameAtLarge, a, b, terms),
        NameRelation.SameNoun => Adjusted(ComparisonLevels.SameNoun, first!.Key, NounAtLarge(first), a, b, terms),
        NameRelation.SimilarNoun => ComparisonLevels.SimilarNoun,
        NameRelation.OtherOfKind => ComparisonLevels.OtherOfKind,
        NameRelation.Unknown => ComparisonLevels.NameOrNoun,
        NameRelation.Namesake => ComparisonLevels.Namesake,
        _ => ComparisonLevels.Different,
    };

    private static NameProfile Longer(NameProfile a, NameProfile b) => a.Words.Length >= b.Words.Length ? a : b;

    private static double NounAtLarge(NameProfile noun) => double.Exp2(-WordFrequency.BitsOf(Stem.Of(noun.Key))) / 2;

    /// <summary>Agreement on a rare term says more than on a common one: the term's own frequency stands for U.</summary>
    private static FieldScore Adjusted(ComparisonLevel level, string term, double atLarge, ClaimProfile a, ClaimProfile b, TermShares? terms)
    {
        double chance = TermFrequency.Of(term, terms?.Of(term) ?? atLarge, a.Document, b.Document);
        return new FieldScore(level, Math.Log2(level.M / chance), chance);
    }

    private static ComparisonLevel CompareDates(DateSpan a, DateSpan b) =>
        a.IsOpen || b.IsOpen ? ComparisonLevels.Missing
        : a.IsApartFrom(b) ? ComparisonLevels.ApartDates
        : a.IsSameDay(b) ? ComparisonLevels.SameDay
        : ComparisonLevels.OverlappingDates;

    /// <summary>Returns the level of a likeness of words.</summary>
    public static ComparisonLevel TextLevel(double likeness) => likeness switch
    {
        >= SameWords => ComparisonLevels.SameText,
        >= ManyWords => ComparisonLevels.LikeText,
        >= SomeWords => ComparisonLevels.SomeText,
        >= FewWords => ComparisonLevels.FewText,
        _ => ComparisonLevels.NoText,
    };
}
