using ReliabilityKit.Claims;
using ReliabilityKit.Matching.Lexicon;

namespace ReliabilityKit.Matching.Names;

/// <summary>The names that a document sets beside nouns: "the health minister, Anna Weber, resigned" is about Anna Weber.</summary>
internal sealed class NameMap
{
    private readonly Dictionary<int, Participant> _names = [];
    private readonly List<(NameProfile Person, string Noun)> _roles = [];

    /// <summary>Reads the appositions of a document.</summary>
    /// <param name="claims">Its claims, or those of them that <see cref="IsRead"/> is true of.</param>
    public NameMap(IEnumerable<Claim> claims)
    {
        foreach (Claim claim in claims)
        {
            if (!IsRead(claim)) continue;
            AddTitle(claim.Actor);
            AddTitle(claim.Object);
            if (!SetsBeside(claim)) continue;
            (Participant actor, Participant obj) = (claim.Actor!, claim.Object!);
            AddRole(actor, obj);
            AddRole(obj, actor);
            if (IsName(actor) && !IsName(obj)) _names.TryAdd(obj.Span.Start, actor);
            else if (IsName(obj) && !IsName(actor)) _names.TryAdd(actor.Span.Start, obj);
        }
    }

    /// <summary>Returns whether a claim sets one participant beside another, or names a person with a title; no others are read here.</summary>
    public static bool IsRead(Claim claim) => SetsBeside(claim) || MayHaveTitle(claim.Actor) || MayHaveTitle(claim.Object);

    private static bool SetsBeside(Claim claim) => claim is { Kind: PredicateKind.Apposition, Actor: not null, Object: not null };

    private static bool MayHaveTitle(Participant? participant) =>
        participant is { Type: ParticipantType.Person } && participant.Text.Length > participant.Name.Length;

    /// <summary>Returns the profile of a participant under its name, or <see langword="null"/> when there is nothing to compare.</summary>
    public NameProfile? ProfileOf(Participant? participant)
    {
        NameProfile? profile = NameProfile.Of(participant);
        return profile is { IsNamed: false } && _names.TryGetValue(participant!.Span.Start, out Participant? named) ? NameProfile.Of(named) : profile;
    }

    /// <summary>Returns whether the document sets a noun beside the name of a person who is another than the one given, and not beside that one.</summary>
    public bool IsRoleOfAnother(string noun, NameProfile person)
    {
        bool another = false;
        foreach ((NameProfile holder, string role) in _roles)
        {
            if (NounThesaurus.Default.Relate(role, noun) is not (NounRelation.Same or NounRelation.Synonym)) continue;
            if (NameComparer.Compare(holder, person) is not (NameRelation.Different or NameRelation.Namesake)) return false;
            another = true;
        }

        return another;
    }

    /// <summary>Returns whether the document sets a noun beside the name of a person.</summary>
    public bool HasRole(string noun, NameProfile person)
    {
        foreach ((NameProfile holder, string role) in _roles)
        {
            bool isRole = NounThesaurus.Default.Relate(role, noun) is NounRelation.Same or NounRelation.Synonym;
            if (isRole && NameComparer.Compare(holder, person) is NameRelation.SameName or NameRelation.PartialName or NameRelation.SpelledAlike) return true;
        }

        return false;
    }

    /// <summary>"Health minister Anna Weber": the words before a name are its role.</summary>
    private void AddTitle(Participant? participant)
    {
        if (!MayHaveTitle(participant)) return;
        if (NameProfile.Of(participant) is not { IsNamed: true } person) return;
        foreach (string word in person.Modifiers)
        {
            if (NounThesaurus.Default.IsPerson(word)) _roles.Add((person, RoleOf(word, participant!.Text)));
        }
    }

    private void AddRole(Participant named, Participant described)
    {
        if (NameProfile.Of(named) is { IsNamed: true, IsPerson: true } person && described.HeadLemma.Length > 0 && char.IsLower(described.HeadLemma[0]))
            _roles.Add((person, RoleOf(described.HeadLemma, described.Text)));
    }

    /// <summary>A prime minister and a deputy minister are other than a minister.</summary>
    private static string RoleOf(string noun, string phrase)
    {
        foreach (string rank in (ReadOnlySpan<string>)["prime", "deputy", "vice", "assistant"])
        {
            if (phrase.Contains($"{rank} {noun}", StringComparison.OrdinalIgnoreCase)) return $"{rank} {noun}";
        }

        return noun;
    }

    private static bool IsName(Participant participant) => NameProfile.Of(participant) is { IsNamed: true, IsPerson: true };
}
