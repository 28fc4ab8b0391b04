using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Coreference;

/// <summary>Describes the noun phrases of a text as mentions.</summary>
internal sealed class MentionReader(DependencyTree tree, EntityTable entities, RoleReader roles)
{
    /// <summary>Returns the mention with this head, or <see langword="null"/> where the token heads no noun phrase of its own.</summary>
    public Mention? Read(int token, int sentence)
    {
        PartOfSpeech part = tree.Part(token);
        bool isNoun = part.IsNoun() || (tree.Relation(token).IsSubject() && (part == PartOfSpeech.Numeral || tree.IsForm(token, "old")));
        DependencyRelation relation = tree.Relation(token);
        if (!isNoun || !char.IsLetterOrDigit(tree.Form(token)[0]) || relation is DependencyRelation.Flat or DependencyRelation.Fixed or DependencyRelation.GoesWith or DependencyRelation.ObliqueUnmarked
            || TimeNouns.Contains(tree.Lemma(token)) || IsMeasure(tree.Lemma(token)))
            return null;
        Entity? entity = entities.Of(token);
        bool isModifier = relation is DependencyRelation.Compound or DependencyRelation.NominalModifierDescriptive or DependencyRelation.AdjectivalModifier;
        if (isModifier && entity is null)
            return null;
        bool isPlural = IsPlural(token, entity);
        return new Mention(
            token, sentence, TypeOf(token, entity, isPlural), GenderOf(token, entity), isPlural, IsSubject(token, relation),
            isModifier || relation.IsNominalModifier());
    }

    private static bool IsMeasure(string lemma) => lemma is "percent" or "%" or "km" or "mile" or "metre" or "meter" or "kilometre" or "kilometer"
        or "degree" or "dollar" or "euro" or "pound" or "cent" or "$" or "foot" or "inch";

    private static bool IsSubject(int token, DependencyRelation relation) => token >= 0 && relation.IsSubject();

    private bool IsPlural(int token, Entity? entity)
    {
        if (entity is { IsNamed: true })
            return tree.Has(token, DependencyRelation.Conjunct) && HasNominalConjunct(token);
        return tree.Tag(token) is PennTag.NounPlural or PennTag.ProperNounPlural || HasNominalConjunct(token);
    }

    private bool HasNominalConjunct(int token)
    {
        int conjunct = tree.Find(token, DependencyRelation.Conjunct);
        return conjunct >= 0 && tree.Part(conjunct).IsNoun();
    }

    public ParticipantType TypeOf(int token, Entity? entity, bool isPlural)
    {
        if (entity is { IsNamed: true } && !isPlural)
            return entity.Type;
        if (!roles.TryMeaning(token, out NounMeaning meaning))
            return entity is { IsNamed: true, Type: ParticipantType.Person } ? ParticipantType.Group : entity?.Type ?? ParticipantType.Thing;
        return meaning.Type == ParticipantType.Person && isPlural ? ParticipantType.Group : meaning.Type;
    }

    private Gender GenderOf(int token, Entity? entity)
    {
        if (entity is { Gender: not Gender.Unknown })
            return entity.Gender;
        return roles.TryMeaning(token, out NounMeaning meaning) ? meaning.Type == ParticipantType.Person ? meaning.Gender : Gender.Neuter : Gender.Unknown;
    }
}
