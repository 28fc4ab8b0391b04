using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Coreference;

/// <summary>Finds whom a description means: "the president", "the Mexican leader", "the company".</summary>
internal sealed class NominalResolver(DependencyTree tree, EntityTable entities, RoleReader roles)
{
    private readonly GroupResolver _groups = new(tree, entities);
    private bool? _hasLeft;

    // How many mentions back a description without a matching role may reach.
    private const int Reach = 60;

    /// <summary>Returns the entity that a definite description refers back to, or <see langword="null"/>.</summary>
    public Entity? Resolve(in Mention mention, List<Mention> before)
    {
        if (_groups.IsPair(mention.Token))
            return _groups.FindPair(mention.Token, before);
        if (IsAged(mention.Token))
            return FindPerson(before);
        if (mention.IsPlural || !IsDefinite(mention.Token) || tree.Part(mention.Token) != PartOfSpeech.Noun || IsPredicative(mention.Token))
            return null;
        if (roles.TryMeaning(mention.Token, out NounMeaning meaning))
        {
            Entity? named = meaning.Type switch
            {
                ParticipantType.Person => FindByRole(mention.Token, meaning, before),
                ParticipantType.Organization or ParticipantType.Place => FindByType(mention, meaning.Type, before),
                _ => null,
            };
            if (named is not null)
                return named;
        }

        return FindSameNoun(mention, before);
    }

    // "the 34-year-old"
    private bool IsAged(int token) => token > 1 && tree.IsForm(token, "old") && tree.Lemma(token - 2) == "year" && IsDefinite(token) && !IsPredicative(token);

    private Entity? FindPerson(List<Mention> before)
    {
        for (int i = before.Count - 1; i >= 0 && i >= before.Count - Reach; i--)
        {
            if (!before[i].IsInsidePhrase && entities.Of(before[i].Token) is { IsNamed: true, Type: ParticipantType.Person } person)
                return person;
        }

        return null;
    }

    // A description in an apposition or behind a copula says something new of its subject.
    private bool IsPredicative(int token) => tree.Relation(token) == DependencyRelation.Apposition || tree.Has(token, DependencyRelation.Copula);

    private bool IsDefinite(int token)
    {
        foreach (int child in tree.Children(token))
        {
            if (tree.Relation(child) == DependencyRelation.Determiner)
                return tree.Lemma(child) is "the" or "this" or "that";
        }

        return false;
    }

    private Entity? FindByRole(int noun, NounMeaning meaning, List<Mention> before)
    {
        for (int i = before.Count - 1; i >= 0 && i >= before.Count - Reach; i--)
        {
            if (entities.Of(before[i].Token) is { IsNamed: true, Type: ParticipantType.Person } person && HoldsRole(person, noun, meaning))
                return person;
        }

        return null;
    }

    private bool HoldsRole(Entity person, int noun, NounMeaning meaning)
    {
        string lemma = tree.Lemma(noun);
        foreach (string role in person.Roles)
        {
            bool isSame = role == lemma || role.EndsWith(" " + lemma, StringComparison.Ordinal)
                || (meaning.Role == NounRole.Leader && lemma == "leader" && IsOffice(role));
            if (isSame && ModifiersAgree(person, role, noun))
                return true;
        }

        return false;
    }

    private static bool IsOffice(string role) => role.EndsWith("president", StringComparison.Ordinal) || role.EndsWith("premier", StringComparison.Ordinal)
        || role.EndsWith("chancellor", StringComparison.Ordinal) || role.EndsWith("prime minister", StringComparison.Ordinal);

    // "the foreign minister" is not the finance minister, "the Mexican president" not the U.S. president, "the former president" nobody in office.
    private bool ModifiersAgree(Entity person, string role, int noun)
    {
        foreach (int child in tree.Children(noun))
        {
            if (tree.Relation(child) is not (DependencyRelation.AdjectivalModifier or DependencyRelation.Compound or DependencyRelation.NominalModifierPossessive))
                continue;
            string word = tree.Form(child).ToString();
            if (roles.NationOf(child, word) is { } nation)
            {
                if (person.Nation is not null && person.Nation != nation)
                    return false;
            }
            else if (!role.Contains(word, StringComparison.OrdinalIgnoreCase) && !(IsPast(word) && HasLeft))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPast(string word) => word.ToLowerInvariant() is "former" or "outgoing" or "departing" or "ousted" or "sacked" or "disgraced" or "embattled";

    // Where a text tells that somebody leaves office, the former minister is the one who left.
    private bool HasLeft => _hasLeft ??= TellsOfLeaving();

    private bool TellsOfLeaving()
    {
        for (int token = 0; token < tree.Count; token++)
        {
            if (tree.Lemma(token) is "resign" or "resignation" or "dismiss" or "dismissal" or "sack" or "oust" or "ouster" or "fire" or "quit" or "depose")
                return true;
        }

        return false;
    }

    private Entity? FindByType(in Mention mention, ParticipantType type, List<Mention> before)
    {
        if (HasModifier(mention.Token))
            return null;
        bool wantsCountry = tree.Lemma(mention.Token) is "country" or "nation";
        for (int i = before.Count - 1; i >= 0 && i >= before.Count - Reach; i--)
        {
            if (entities.Of(before[i].Token) is { IsNamed: true } named && named.Type == type && named.IsCountry == wantsCountry
                && (type == ParticipantType.Organization ? IsBody(tree.Lemma(mention.Token)) && MayBe(named, tree.Lemma(mention.Token)) : wantsCountry))
                return named;
        }

        return null;
    }

    private static bool IsBody(string lemma) => lemma is "company" or "firm" or "airline" or "carrier" or "operator" or "bank" or "agency" or "club"
        or "union" or "party" or "retailer" or "manufacturer" or "organization" or "organisation" or "newspaper" or "charity" or "team" or "ministry";

    // "the union" is no bank and no council.
    private static bool MayBe(Entity organization, string noun)
    {
        string kind = organization.Name[(organization.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        if (kind == noun || IsGeneral(noun))
            return true;
        bool isOfKind = kind.Length < organization.Name.Length && NounLexicon.TryGet(kind, out NounMeaning meaning) && meaning.Type == ParticipantType.Organization;
        return !isOfKind;
    }

    private static bool IsGeneral(string noun) => noun is "company" or "firm" or "operator" or "organization" or "organisation" or "carrier" or "agency";

    private bool HasModifier(int noun)
    {
        foreach (int child in tree.Children(noun))
        {
            if (tree.Relation(child) is DependencyRelation.AdjectivalModifier or DependencyRelation.Compound or DependencyRelation.NominalModifier
                or DependencyRelation.NominalModifierPossessive or DependencyRelation.NumericModifier)
                return true;
        }

        return false;
    }

    // "a ferry … the ferry": the same noun again, if no name came between them for it.
    private Entity? FindSameNoun(in Mention mention, List<Mention> before)
    {
        string lemma = tree.Lemma(mention.Token);
        for (int i = before.Count - 1; i >= 0 && i >= before.Count - Reach; i--)
        {
            int token = before[i].Token;
            if (!before[i].IsPlural && tree.Lemma(token) == lemma && tree.Part(token) == PartOfSpeech.Noun && ModifiersFit(mention.Token, token))
                return Follow(before[i]);
        }

        return null;
    }

    // The later mention may say less than the first one, never more: "a night ferry … the ferry".
    private bool ModifiersFit(int later, int earlier)
    {
        foreach (int child in tree.Children(later))
        {
            if (tree.Relation(child) is DependencyRelation.AdjectivalModifier or DependencyRelation.Compound or DependencyRelation.NominalModifier
                or DependencyRelation.NominalModifierPossessive && !HasModifier(earlier, tree.Lemma(child)))
                return false;
        }

        return true;
    }

    private bool HasModifier(int noun, string lemma)
    {
        foreach (int child in tree.Children(noun))
        {
            if (tree.Lemma(child) == lemma)
                return true;
        }

        return false;
    }

    /// <summary>Returns the entity of a mention; a description becomes one the first time something refers back to it.</summary>
    public Entity Follow(in Mention mention)
    {
        if (_groups.Of(mention) is { } group)
            return group;
        if (entities.Of(mention.Token) is { } known)
            return known;
        Entity entity = entities.Add(PhraseName.Of(tree, mention.Token), mention.Type, isNamed: false);
        entity.Gender = mention.Gender;
        entity.IsPlural = mention.IsPlural;
        entities.Link(mention.Token, entity);
        return entity;
    }
}
