using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Coreference;

/// <summary>Puts the names of a document together that mean the same person, organization or place.</summary>
/// <remarks>
/// The fullest names come first, so that "Smith" in a headline finds the "Anna Smith" of the text. Two full names with different given names
/// stay two people, and a name that is part of another place's or organization's name ("Korea", "North Korea") is not joined to it.
/// </remarks>
internal sealed class NameResolver
{
    private readonly DependencyTree _tree;
    private readonly EntityTable _entities;
    private readonly List<NameMention> _names;
    private readonly Dictionary<string, Entity> _byText = new(StringComparer.Ordinal);
    private readonly NameIndex _index = new();
    private readonly Dictionary<Entity, List<int>> _places = [];

    private NameResolver(DependencyTree tree, EntityTable entities, List<NameMention> names)
    {
        _tree = tree;
        _entities = entities;
        _names = names;
    }

    public static void Resolve(DependencyTree tree, EntityTable entities, List<NameMention> names)
    {
        NameTypes.Settle(tree, names);
        var resolver = new NameResolver(tree, entities, names);
        int[] order = new int[names.Count];
        for (int i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, resolver.FullestFirst);
        foreach (int index in order)
            resolver.Resolve(names[index]);
    }

    private int FullestFirst(int left, int right)
    {
        int byLength = _names[right].Words.Length.CompareTo(_names[left].Words.Length);
        return byLength != 0 ? byLength : left.CompareTo(right);
    }

    private void Resolve(NameMention name)
    {
        bool isCertain = true;
        Entity entity = _byText.TryGetValue(name.Text, out Entity? known) ? known : FindCountry(name) ?? FindFuller(name, out isCertain) ?? Create(name);
        if (entity.Type == ParticipantType.Thing && name.Type is { } type)
            entity.Type = TypeOf(type);
        if (isCertain)
            _byText.TryAdd(name.Text, entity);
        Link(name, entity);
    }

    private Entity? FindCountry(NameMention name)
    {
        if (!CountryLexicon.TryName(name.Text, out Country country) || name.Type == EntityType.Person)
            return null;
        if (country.IsSeat)
            return null;
        if (!_byText.TryGetValue(country.Name, out Entity? entity))
        {
            entity = _entities.Add(country.Name, ParticipantType.Place, isNamed: true, isCountry: true);
            _byText.Add(country.Name, entity);
        }

        return entity;
    }

    private Entity? FindFuller(NameMention name, out bool isCertain)
    {
        isCertain = true;
        return name.Type switch
        {
            EntityType.Location => null,
            EntityType.Organization => FindOrganization(name) ?? FindPerson(name, familyOnly: true, out isCertain),
            EntityType.Person => FindPerson(name, familyOnly: false, out isCertain) ?? _index.FindCompany(name.Words),
            _ => FindPerson(name, familyOnly: true, out isCertain) ?? FindOrganization(name),
        };
    }

    // Of several people with the name, the one named last before it.
    private Entity? FindPerson(NameMention name, bool familyOnly, out bool isCertain)
    {
        Entity? best = null;
        int bestRank = int.MinValue;
        isCertain = true;
        foreach ((string[] words, Entity entity) in _index.PeopleNamed(name.Words))
        {
            bool isFamily = PersonName.IsFamilyName(words, name.Words);
            if (entity == best || (!isFamily && (familyOnly || !PersonName.Covers(words, name.Words))))
                continue;
            isCertain = best is null;
            int rank = (isFamily ? 1 << 28 : 0) - Distance(entity, name.First);
            if (rank > bestRank)
                (best, bestRank) = (entity, rank);
        }

        return best;
    }

    private int Distance(Entity entity, int token)
    {
        int nearest = 1 << 27;
        foreach (int place in _places.GetValueOrDefault(entity) ?? [])
        {
            if (place < token)
                nearest = Math.Min(nearest, token - place);
        }

        return nearest;
    }

    private Entity? FindOrganization(NameMention name) => _index.FindOrganization(name.Words, name.Type == EntityType.Organization);

    private Entity Create(NameMention name)
    {
        Entity entity = _entities.Add(Canonical(name), name.Type is { } type ? TypeOf(type) : ParticipantType.Thing, isNamed: true);
        if (name.Type == EntityType.Person)
        {
            _index.AddPerson(name.Words, entity);
            entity.Gender = name.Words.Length > 1 ? NounLexicon.GenderOf(name.Words[0]) : Gender.Unknown;
        }
        else if (name.Type != EntityType.Location)
        {
            _index.AddOrganization(name.Words, entity);
        }

        return entity;
    }

    private string Canonical(NameMention name)
    {
        string text = _tree.Text.Cover(name.First, name.End).Of(_tree.Text.Text).ToString();
        return text.AsSpan().ContainsAny('\n', '\t') || text.Contains("  ", StringComparison.Ordinal) ? name.Text : text;
    }

    private static ParticipantType TypeOf(EntityType type) => type switch
    {
        EntityType.Person => ParticipantType.Person,
        EntityType.Organization => ParticipantType.Organization,
        _ => ParticipantType.Place,
    };

    // A title may head the phrase of its name ("President" of "President Smith"): then it means the same person.
    private void Link(NameMention name, Entity entity)
    {
        _entities.Link(name.Head, entity);
        if (entity.Type == ParticipantType.Person && name.Words.Length > 1)
            AddPlace(entity, name.First);
        int head = _tree.Head(name.Head);
        if (head >= 0 && _tree.Relation(name.Head) == DependencyRelation.Flat && NounLexicon.TryGet(_tree.Form(head).ToString().ToLowerInvariant(), out NounMeaning title)
            && title.Type == ParticipantType.Person)
            _entities.Link(head, entity);
    }

    private void AddPlace(Entity entity, int token)
    {
        if (!_places.TryGetValue(entity, out List<int>? places))
            _places.Add(entity, places = []);
        if (places.Count < 256)
            places.Add(token);
    }
}
