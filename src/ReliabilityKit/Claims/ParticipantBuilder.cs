using System.Collections.Immutable;
using ReliabilityKit.Claims.Coreference;
using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims;

/// <summary>Makes participants of tokens: their words, their name in the document, and what they are.</summary>
internal sealed class ParticipantBuilder(DependencyTree tree, EntityTable entities)
{
    /// <summary>Returns the participant whose phrase has this head, or <see langword="null"/> for -1.</summary>
    /// <param name="head">Head token of the phrase.</param>
    /// <param name="acts">Whether it acts, so that the seat of a government means the government.</param>
    public Participant? Build(int head, bool acts = false)
    {
        if (head < 0)
            return null;
        ImmutableArray<Participant> members = tree.Part(head).IsNominal() ? MembersOf(head, acts) : [];
        Participant first = BuildOne(head, NounPhrase.Span(tree, head), acts);
        if (members.IsEmpty)
            return entities.Of(head) is { Members: { Count: > 0 } together } ? first with { Members = MembersOf(first, together, acts) } : first;
        return first with
        {
            Name = NameOf(members) ?? PhraseName.Of(tree, head),
            Type = members[0].Type is ParticipantType.Person ? ParticipantType.Group : members[0].Type,
            Entity = -1,
            Members = members,
        };
    }

    /// <summary>Returns what somebody is said to be, by its own words also where they mean somebody with a name.</summary>
    public Participant BuildDescription(int head) => Build(head)! with { Name = NameOfPhrase(head, NounPhrase.Span(tree, head)) };

    /// <summary>Returns the content of a clause as a participant: what was said, planned or believed.</summary>
    public Participant BuildClause(int head)
    {
        (int first, int last) = NounPhrase.ClauseTokens(tree, head);
        TextSpan span = tree.Text.Cover(first, last + 1);
        string text = span.Of(tree.Text.Text).ToString();
        return new Participant(span, text, PhraseName.Fold(text), ParticipantType.Thing) { HeadLemma = tree.Lemma(head) };
    }

    private Participant BuildOne(int head, TextSpan span, bool acts)
    {
        string text = span.Of(tree.Text.Text).ToString();
        Entity? entity = entities.Of(head);
        bool isPlural = tree.Tag(head) is PennTag.NounPlural or PennTag.ProperNounPlural;
        string name = entity is { IsNamed: true } || (entity is not null && tree.Part(head) == PartOfSpeech.Pronoun)
            ? NameOf(entity, acts)
            : NameOfPhrase(head, span);
        return new Participant(span, text, name, TypeOf(head, entity, isPlural, acts))
        {
            HeadLemma = tree.Lemma(head),
            Entity = entity?.Number ?? -1,
        };
    }

    private static string NameOf(Entity entity, bool acts) =>
        acts && CountryLexicon.TryName(entity.Name, out Country country) ? country.Name : entity.Name;

    private static string? NameOf(ImmutableArray<Participant> members)
    {
        foreach (Participant member in members)
        {
            if (member.Entity < 0)
                return null;
        }

        return string.Join(" and ", members.Select(member => member.Name));
    }

    // "her administration" is named after whose it is: "Anna Smith's administration".
    private string NameOfPhrase(int head, TextSpan span)
    {
        string name = PhraseName.Of(tree, head, span);
        int owner = tree.Find(head, DependencyRelation.NominalModifierPossessive);
        if (owner < 0 || tree.Part(owner) != PartOfSpeech.Pronoun || entities.Of(owner) is not { } entity
            || !name.StartsWith(tree.Form(owner).ToString(), StringComparison.Ordinal))
            return name;
        bool isPlural = entity.IsPlural && entity.Name.EndsWith('s');
        return entity.Name + (isPlural ? "'" : "'s") + name[tree.Form(owner).Length..];
    }

    private ParticipantType TypeOf(int head, Entity? entity, bool isPlural, bool acts)
    {
        if (entity is { IsNamed: true } || (entity is not null && tree.Part(head) == PartOfSpeech.Pronoun))
        {
            bool isSeveral = tree.Part(head) == PartOfSpeech.Pronoun && entity.Type == ParticipantType.Person
                && PronounForm.TryRead(tree.Form(head), out PronounForm form) && form.IsPlural;
            return isSeveral ? ParticipantType.Group
                : acts && entity.Type == ParticipantType.Place && CountryLexicon.TryName(entity.Name, out _) ? ParticipantType.Organization : entity.Type;
        }

        if (!tree.Part(head).IsNoun() || !NounLexicon.TryGet(tree.Lemma(head), out NounMeaning meaning))
            return IsPeople(head) ? ParticipantType.Group : ParticipantType.Thing;
        return meaning.Type == ParticipantType.Person && isPlural ? ParticipantType.Group : meaning.Type;
    }

    // "thousands of troops", "a group of migrants": the noun inside says what they are.
    private bool IsPeople(int head)
    {
        if (tree.Lemma(head) is not ("thousand" or "hundred" or "dozen" or "number" or "million" or "score" or "group" or "majority" or "lot" or "handful"))
            return false;
        int inner = tree.Find(head, DependencyRelation.NominalModifier);
        return inner >= 0 && NounLexicon.TryGet(tree.Lemma(inner), out NounMeaning meaning)
            && meaning.Type is ParticipantType.Person or ParticipantType.Group;
    }

    private ImmutableArray<Participant> MembersOf(int head, bool acts)
    {
        if (!HasMember(head))
            return [];
        var members = ImmutableArray.CreateBuilder<Participant>();
        members.Add(BuildOne(head, FirstSpan(head), acts));
        foreach (int child in tree.Children(head))
        {
            if (IsMember(child))
                members.Add(BuildOne(child, NounPhrase.Span(tree, child), acts));
        }

        return members.ToImmutable();
    }

    // "They" or "the pair": the words are those of the pair, the names those of its members.
    private static ImmutableArray<Participant> MembersOf(Participant group, List<Entity> members, bool acts) =>
        [.. members.Select(member => group with { Name = NameOf(member, acts), Type = member.Type, Entity = member.Number })];

    private bool HasMember(int head)
    {
        foreach (int child in tree.Children(head))
        {
            if (IsMember(child))
                return true;
        }

        return false;
    }

    private bool IsMember(int child) =>
        tree.Relation(child) == DependencyRelation.Conjunct && tree.Part(child).IsNominal() && !tree.Has(child, DependencyRelation.Copula)
        && !NounPhrase.IsExcluded(tree, child);

    // The first of several ends where the words that join the next one begin.
    private TextSpan FirstSpan(int head)
    {
        (int first, int last) = NounPhrase.Tokens(tree, head);
        foreach (int child in tree.Children(head))
        {
            if (IsMember(child))
            {
                last = Math.Min(last, tree.First(child) - 1);
                break;
            }
        }

        while (last > head && tree.Relation(last) is DependencyRelation.Punctuation or DependencyRelation.Coordinator)
            last--;
        return tree.Text.Cover(first, Math.Max(first, last) + 1);
    }
}
