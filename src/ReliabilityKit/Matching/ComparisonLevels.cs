namespace ReliabilityKit.Matching;

/// <summary>The levels of all fields. The probabilities are estimates for news, set once; a term's own frequency replaces U where names or verbs agree.</summary>
internal static class ComparisonLevels
{
    public static readonly ComparisonLevel Missing = new("not said", 1, 1);

    public static readonly ComparisonLevel Prior = new("two claims taken at random", 1, 512);

    public static readonly ComparisonLevel PutSideBySide = new("put side by side", 0.9, 0.01);
    public static readonly ComparisonLevel SameDocument = new("same document", 1, 1.0 / 32);
    public static readonly ComparisonLevel SameStory = new("same story", 0.95, 0.03);
    public static readonly ComparisonLevel RelatedStory = new("related stories", 0.5, 0.2);
    public static readonly ComparisonLevel OtherStory = new("different stories", 0.02, 0.8);

    public static readonly ComparisonLevel SameName = new("same name", 0.8, 0.002);
    public static readonly ComparisonLevel PartialName = new("part of the name", 0.4, 0.002);
    public static readonly ComparisonLevel SpelledAlike = new("name spelled alike", 0.4, 0.002);
    public static readonly ComparisonLevel SameNoun = new("same noun", 0.6, 0.005);
    public static readonly ComparisonLevel SimilarNoun = new("noun of like meaning", 0.3, 0.06);
    public static readonly ComparisonLevel OtherOfKind = new("same noun, described otherwise", 0.15, 0.3);
    public static readonly ComparisonLevel NameOrNoun = new("a name and a noun", 1, 1);
    public static readonly ComparisonLevel Different = new("different", 0.02, 0.9);
    public static readonly ComparisonLevel Namesake = new("same family name, different first name", 0.005, 0.9);

    public static readonly ComparisonLevel SameVerb = new("same action", 0.55, 0.01);
    public static readonly ComparisonLevel SynonymVerb = new("action of the same meaning", 0.4, 0.01);
    public static readonly ComparisonLevel EntailedVerb = new("one action implies the other", 0.2, 0.02);
    public static readonly ComparisonLevel OppositeVerb = new("opposite actions", 0.2, 0.005);
    public static readonly ComparisonLevel OtherVerb = new("different actions", 0.05, 0.95);

    public static readonly ComparisonLevel SamePlace = new("same place", 0.6, 0.08);
    public static readonly ComparisonLevel OverlappingPlace = new("one place may lie in the other", 0.3, 0.15);
    public static readonly ComparisonLevel OtherPlace = new("different places", 0.1, 0.6);

    public static readonly ComparisonLevel SameDay = new("same day", 0.7, 0.08);
    public static readonly ComparisonLevel OverlappingDates = new("dates that overlap", 0.3, 0.12);
    public static readonly ComparisonLevel ApartDates = new("dates apart", 0.03, 0.7);

    public static readonly ComparisonLevel SameQuantity = new("same number of the same", 0.5, 0.02);
    public static readonly ComparisonLevel OverlappingQuantity = new("numbers that agree", 0.3, 0.06);
    public static readonly ComparisonLevel ApartQuantity = new("different numbers of the same", 0.15, 0.3);

    public static readonly ComparisonLevel SameTopic = new("the same count", 0.5, 0.01);
    public static readonly ComparisonLevel SameThing = new("the same thing measured", 0.4, 0.02);

    public static readonly ComparisonLevel OtherArguments = new("details that differ", 0.15, 0.4);
    public static readonly ComparisonLevel SharedArguments = new("shared details", 0.5, 0.1);

    public static readonly ComparisonLevel SameText = new("nearly the same words", 0.3, 0.001);
    public static readonly ComparisonLevel LikeText = new("many words in common", 0.35, 0.01);
    public static readonly ComparisonLevel SomeText = new("some words in common", 0.3, 0.08);
    public static readonly ComparisonLevel FewText = new("few words in common", 0.3, 0.35);
    public static readonly ComparisonLevel NoText = new("hardly a word in common", 0.2, 0.6);
}
