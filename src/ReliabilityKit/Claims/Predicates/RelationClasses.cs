using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>The classes of relations that the reading of clauses asks for.</summary>
internal static class RelationClasses
{
    public static bool IsSubject(this DependencyRelation relation) => relation is DependencyRelation.NominalSubject
        or DependencyRelation.NominalSubjectPassive or DependencyRelation.NominalSubjectOuter;

    public static bool IsClausalSubject(this DependencyRelation relation) => relation is DependencyRelation.ClausalSubject
        or DependencyRelation.ClausalSubjectPassive or DependencyRelation.ClausalSubjectOuter;

    public static bool IsOblique(this DependencyRelation relation) => relation is DependencyRelation.Oblique
        or DependencyRelation.ObliqueAgent or DependencyRelation.ObliqueUnmarked;

    public static bool IsNominalModifier(this DependencyRelation relation) => relation is DependencyRelation.NominalModifier
        or DependencyRelation.NominalModifierPossessive or DependencyRelation.NominalModifierUnmarked
        or DependencyRelation.NominalModifierDescriptive;

    /// <summary>Relations by which a clause hangs on another clause or on a noun.</summary>
    public static bool IsClausal(this DependencyRelation relation) => relation.IsClausalSubject() || relation
        is DependencyRelation.ClausalComplement or DependencyRelation.OpenClausalComplement
        or DependencyRelation.AdverbialClause or DependencyRelation.AdverbialClauseRelative
        or DependencyRelation.AdnominalClause or DependencyRelation.AdnominalClauseRelative
        or DependencyRelation.Parataxis;

    /// <summary>Relations of words that stay inside the noun phrase of their head.</summary>
    public static bool IsInsideNounPhrase(this DependencyRelation relation) => relation.IsNominalModifier() || relation
        is DependencyRelation.Determiner or DependencyRelation.DeterminerPredeterminer or DependencyRelation.AdjectivalModifier
        or DependencyRelation.NumericModifier or DependencyRelation.Compound or DependencyRelation.Flat or DependencyRelation.Fixed
        or DependencyRelation.GoesWith;

    public static bool IsNominal(this PartOfSpeech part) =>
        part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Numeral or PartOfSpeech.Symbol;

    public static bool IsNoun(this PartOfSpeech part) => part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;
}
