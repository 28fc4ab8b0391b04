using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Coreference;

/// <summary>Makes entities of people or things that are named together, and finds what "the two" and "the pair" mean.</summary>
internal sealed class GroupResolver(DependencyTree tree, EntityTable entities)
{
    // Two that are spoken of as a pair were named not long ago.
    private const int Reach = 30;

    /// <summary>Returns the group whose first member a mention is, or <see langword="null"/> where it is named alone.</summary>
    public Entity? Of(in Mention mention)
    {
        if (!mention.IsPlural || Second(mention.Token) < 0)
            return null;
        if (entities.GroupAt(mention.Token) is { } known)
            return known;
        Entity group = Create(mention.Token);
        entities.LinkGroup(mention.Token, group);
        return group;
    }

    /// <summary>Returns whether a phrase speaks of two without naming them: "the two", "the pair", "both men".</summary>
    public bool IsPair(int token)
    {
        if (tree.Lemma(token) is "pair" or "duo" or "couple" || (tree.Lemma(token) == "two" && tree.Part(token) == PartOfSpeech.Numeral))
            return tree.Find(token, DependencyRelation.Determiner, "the") >= 0 && !tree.Has(token, DependencyRelation.NominalModifier);
        bool isTwo = tree.Find(token, DependencyRelation.NumericModifier, "two") >= 0 && tree.Find(token, DependencyRelation.Determiner, "the") >= 0;
        return (isTwo || tree.Find(token, DependencyRelation.Determiner, "both") >= 0) && !tree.Has(token, DependencyRelation.AdjectivalModifier)
            && !tree.Has(token, DependencyRelation.NominalModifier);
    }

    /// <summary>Returns the two that were named together last, or <see langword="null"/>.</summary>
    public Entity? FindPair(int token, List<Mention> before)
    {
        bool isPlace = NounLexicon.TryGet(tree.Lemma(token), out NounMeaning meaning) && meaning.Type == ParticipantType.Place;
        for (int i = before.Count - 1; i >= 0 && i >= before.Count - Reach; i--)
        {
            bool fits = before[i].IsPlural && HoldsTwo(before[i].Token) && (before[i].Type == ParticipantType.Place) == isPlace;
            if (fits && Of(before[i]) is { IsNamed: true } pair)
                return pair;
        }

        return null;
    }

    private bool HoldsTwo(int token) => Second(token) is var second and >= 0 && Second(token, second + 1) < 0;

    private int Second(int token, int from = 0)
    {
        foreach (int child in tree.Children(token))
        {
            if (child >= from && tree.Relation(child) == DependencyRelation.Conjunct && tree.Part(child).IsNoun())
                return child;
        }

        return -1;
    }

    private Entity Create(int first)
    {
        var members = new List<Entity>();
        bool areKnown = TryAdd(first, members);
        for (int next = Second(first); next >= 0; next = Second(first, next + 1))
            areKnown &= TryAdd(next, members);
        string name = areKnown ? string.Join(" and ", members.Select(member => member.Name)) : PhraseName.Of(tree, first);
        Entity group = entities.Add(name, TypeOf(members), isNamed: areKnown && members.TrueForAll(member => member.IsNamed));
        group.IsPlural = true;
        if (areKnown)
            group.Members.AddRange(members);
        return group;
    }

    // Things named together stay things: "they" may be people or things, but only people speak.
    private static ParticipantType TypeOf(List<Entity> members) =>
        members.Count > 0 && members.TrueForAll(member => member.Type == ParticipantType.Thing) ? ParticipantType.Thing : ParticipantType.Group;

    private bool TryAdd(int token, List<Entity> members)
    {
        if (entities.Of(token) is not { } member)
            return false;
        members.Add(member);
        return true;
    }
}
