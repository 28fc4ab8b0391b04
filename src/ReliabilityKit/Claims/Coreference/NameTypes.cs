using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Language;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Coreference;

/// <summary>Makes the types of a document's names agree.</summary>
/// <remarks>
/// The recogniser sees one sentence at a time and may take one name for a person here and for a place there. Over a whole document its answers
/// are votes, and so are the words around a name: a title before it, a place's preposition, a verb that acts on people.
/// </remarks>
internal sealed class NameTypes(DependencyTree tree)
{
    private const int Recognised = 2;
    private const int FullName = 3;
    private const int Titled = 4;
    private const int Located = 1;

    private const int ActedOn = 3;

    private static readonly WordList PersonVerbs = WordList.Read("Claims/Coreference/person-verbs.tsv");

    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _located = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _votes = new(StringComparer.Ordinal);

    /// <summary>Gives all mentions with the same words, and surnames with the full names they end, the type that most votes are for.</summary>
    public static void Settle(DependencyTree tree, List<NameMention> names)
    {
        var types = new NameTypes(tree);
        foreach (NameMention name in names)
            types.Vote(name);
        for (int i = 0; i < names.Count; i++)
            names[i] = names[i] with { Type = IsProduct(names[i]) ? null : types.Winner(names[i]) ?? names[i].Type };
    }

    // "Airbus A350", "Trent X7": words of letters and digits behind a name are models, and no model acts.
    private static bool IsProduct(NameMention name)
    {
        for (int i = 1; i < name.Words.Length; i++)
        {
            if (name.Words[i].AsSpan().ContainsAnyInRange('0', '9') && name.Words[i].AsSpan().ContainsAnyInRange('A', 'Z'))
                return true;
        }

        return false;
    }

    private void Vote(NameMention name)
    {
        if (name.Type is { } type)
        {
            Add(name.Text, type, Recognised);
            if (name.Words.Length > 1 && type == EntityType.Person)
                AddSurname(name.Words[^1]);
        }

        if (name.Type is not null && IsActedOnAsPerson(name.Head))
            Add(name.Text, EntityType.Person, ActedOn);
        if (name.Type == EntityType.Location && HasGivenName(name))
            Add(name.Text, EntityType.Person, Recognised);
        if (name.Type is not null && name.Words.Length > 1 && (OrganizationWords.IsClub(name.Words[0]) || OrganizationWords.IsClub(name.Words[^1])))
            Add(name.Text, EntityType.Organization, Titled);
        if (name.Type != EntityType.Person && HasScore(name.Head))
            Add(name.Text, EntityType.Organization, Recognised);
        if (HasTitle(name))
            Add(name.Text, EntityType.Person, Titled);
        if (KindBefore(name) is { } kind && (name.Type is not null || kind == EntityType.Person))
            Add(name.Text, kind, Titled);
        if (name.Type is not null && tree.Find(name.Head, DependencyRelation.Case, "in") >= 0)
            AddLocated(name.Text);
    }

    // "Rovers beat Harbour 3-1": who wins and loses by points is a team, unless it is known for a person.
    private bool HasScore(int head)
    {
        int verb = tree.Relation(head) is DependencyRelation.NominalSubject or DependencyRelation.Object or DependencyRelation.Oblique ? tree.Head(head) : -1;
        if (verb < 0 || tree.Lemma(verb) is not ("beat" or "lose" or "draw" or "defeat" or "win" or "thrash" or "trounce"))
            return false;
        foreach (int child in tree.Children(verb))
        {
            if (PointScore.StandsAt(tree.Text, tree.Parts, child))
                return true;
        }

        return false;
    }

    private void AddSurname(string word)
    {
        _surnames.Add(word);
        Add(word, EntityType.Person, FullName);
    }

    private void AddLocated(string name)
    {
        _located.Add(name);
        Add(name, EntityType.Location, Located);
    }

    private bool IsActedOnAsPerson(int head) =>
        tree.Relation(head) == DependencyRelation.Object && tree.Head(head) >= 0 && PersonVerbs.Contains(tree.Lemma(tree.Head(head)));

    // "Maria Soto" is a person unless something is said to be in her.
    private bool HasGivenName(NameMention name) => name.Words.Length == 2 && NounLexicon.GenderOf(name.Words[0]) != Gender.Unknown
        && !tree.Has(name.Head, DependencyRelation.Case);

    private bool HasTitle(NameMention name)
    {
        string before = name.First > 0 ? tree.Form(name.First - 1).ToString() : "";
        return NounLexicon.TryGet(before, out NounMeaning meaning) && meaning.Role == NounRole.Title;
    }

    // "the airline Norse", "spokeswoman Ada Holm", "the village of Arden": a noun that its name explains says what the name is.
    private EntityType? KindBefore(NameMention name)
    {
        int noun = name.First - 1;
        bool isNamed = noun > 0 && tree.Form(noun) is "of" && tree.Head(noun) == name.Head;
        noun = isNamed ? noun - 1 : noun;
        if (noun < 0 || tree.Part(noun) != PartOfSpeech.Noun || !NounLexicon.TryGet(tree.Lemma(noun), out NounMeaning meaning)
            || (isNamed ? tree.Head(name.Head) != noun || meaning.Type != ParticipantType.Place : !IsOnePhrase(noun, name.Head)))
            return null;
        return meaning.Type switch
        {
            ParticipantType.Organization => EntityType.Organization,
            ParticipantType.Person => EntityType.Person,
            ParticipantType.Place => EntityType.Location,
            _ => null,
        };
    }

    private bool IsOnePhrase(int noun, int name) => tree.Head(noun) == name
        ? tree.Relation(noun) is DependencyRelation.Compound or DependencyRelation.NominalModifierDescriptive
        : tree.Head(name) == noun && tree.Relation(name) is DependencyRelation.Flat or DependencyRelation.Apposition;

    private void Add(string key, EntityType type, int weight)
    {
        if (!_votes.TryGetValue(key, out int[]? counts))
            _votes.Add(key, counts = new int[3]);
        counts[(int)type] += weight;
    }

    private EntityType? Winner(NameMention name)
    {
        if (!_votes.TryGetValue(name.Text, out int[]? counts))
            return null;
        // Whoever is called by full name once goes by the surname later, unless things happen in a place of that name.
        if (_surnames.Contains(name.Text) && !_located.Contains(name.Text))
            return EntityType.Person;
        int best = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            if (counts[i] > counts[best])
                best = i;
        }

        return counts[best] > 0 ? (EntityType)best : null;
    }
}
