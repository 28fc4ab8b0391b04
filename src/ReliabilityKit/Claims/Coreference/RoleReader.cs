using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Coreference;

/// <summary>Reads what the words beside a name say of its bearer: title, office, country, gender.</summary>
internal sealed class RoleReader(DependencyTree tree, EntityTable entities)
{
    /// <summary>Adds the roles that titles, appositions and copulas give to the named entities.</summary>
    public void Read(List<NameMention> names, PredicateTable predicates)
    {
        foreach (NameMention name in names)
        {
            if (entities.Of(name.Head) is { } entity)
                ReadTitles(name, entity);
        }

        foreach (Predicate predicate in predicates.TopDown)
        {
            if (predicate.Kind is PredicateKind.Apposition or PredicateKind.Copula && predicate.Object >= 0
                && tree.Part(predicate.Object) == PartOfSpeech.Noun && entities.Of(predicate.Actor) is { IsNamed: true } entity)
            {
                AddRole(entity, predicate.Object);
                // "the club's lawyer, Ines Prado": the description that its name explains is the person.
                if (predicate.Kind == PredicateKind.Apposition && predicate.Object < predicate.Actor && entities.Of(predicate.Object) is null)
                    entities.Link(predicate.Object, entity);
            }
        }
    }

    private void ReadTitles(NameMention name, Entity entity)
    {
        foreach (int child in tree.Children(name.Head))
        {
            if (child < name.First && tree.Relation(child) is DependencyRelation.NominalModifierDescriptive or DependencyRelation.Compound
                or DependencyRelation.AdjectivalModifier or DependencyRelation.NominalModifierUnmarked)
                AddRole(entity, child);
        }

        int head = tree.Head(name.Head);
        if (head >= 0 && tree.Relation(name.Head) == DependencyRelation.Flat)
            AddRole(entity, head);
    }

    private void AddRole(Entity entity, int noun)
    {
        string word = tree.Form(noun).ToString();
        if (CountryLexicon.TryAdjective(word, out string? nation))
            entity.Nation ??= nation;
        if (!TryMeaning(noun, out NounMeaning meaning) || meaning.Type != ParticipantType.Person)
            return;
        if (entity.Type == ParticipantType.Thing)
            entity.Type = ParticipantType.Person;
        if (entity.Type != ParticipantType.Person)
            return;
        if (entity.Gender == Gender.Unknown)
            entity.Gender = meaning.Gender;
        if (meaning.Role is NounRole.Role or NounRole.Leader)
            entity.AddRole(RoleWords(noun, entity));
    }

    // "U.S. Secretary of State", "Mexican Foreign Minister": the words before the noun say which minister, or of which country.
    private string RoleWords(int noun, Entity entity)
    {
        string role = tree.Form(noun).ToString().ToLowerInvariant();
        foreach (int child in tree.Children(noun))
        {
            if (child > noun || tree.Relation(child) is not (DependencyRelation.Compound or DependencyRelation.AdjectivalModifier
                or DependencyRelation.NominalModifierPossessive or DependencyRelation.NominalModifierUnmarked or DependencyRelation.NominalModifierDescriptive))
                continue;
            string word = tree.Form(child).ToString();
            if (NationOf(child, word) is { } nation)
                entity.Nation ??= nation;
            else
                role = word.ToLowerInvariant() + " " + role;
        }

        return role;
    }

    public string? NationOf(int token, string word)
    {
        if (CountryLexicon.TryAdjective(word, out string? nation))
            return nation;
        return entities.Of(token) is { IsCountry: true } country ? country.Name : CountryLexicon.TryName(word, out Country named) ? named.Name : null;
    }

    /// <summary>Returns what a noun for a person, organization or place means, written with a capital or not.</summary>
    public bool TryMeaning(int noun, out NounMeaning meaning) =>
        NounLexicon.TryGet(tree.Lemma(noun), out meaning) || NounLexicon.TryGet(tree.Form(noun).ToString(), out meaning)
        || NounLexicon.TryGet(tree.Lemma(noun).ToLowerInvariant(), out meaning);
}
