using ReliabilityKit.Claims;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Matching.Lexicon;

/// <summary>What actions mean: which are the same, which exclude each other, and which can happen only once.</summary>
/// <remarks>
/// The news lexicon comes first; a verb it does not know is looked up among the first senses of WordNet, whose further senses mislead in news.
/// </remarks>
internal sealed class ActionLexicon
{
    private readonly Dictionary<string, List<ActionPattern>> _patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ActionLink>> _relations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _synsets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _implications = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _families = new(StringComparer.Ordinal);

    private ActionLexicon()
    {
        ReadPatterns();
        ReadSynsets();
        ReadImplications();
        ReadAntonyms();
        ReadOpposites();
    }

    /// <summary>Gets the lexicon of this package; read once, when first asked for.</summary>
    public static ActionLexicon Default { get; } = new();

    /// <summary>Returns what a claim's action means.</summary>
    public ActionSense Find(Claim claim)
    {
        ActionWords words = new(claim);
        ActionPattern? best = null;
        if (_patterns.TryGetValue(FirstWord(claim.Action.Phrase), out List<ActionPattern>? patterns)) best = MostSpecific(patterns, words, best);
        if (_patterns.TryGetValue(claim.Action.Lemma, out patterns)) best = MostSpecific(patterns, words, best);
        return best is null ? Unknown(claim) : best.Sense with { HoldsObject = best.Holds(claim.Object) };
    }

    /// <summary>Returns how two meanings stand to each other.</summary>
    /// <param name="a">The one meaning.</param>
    /// <param name="b">The other meaning.</param>
    public ActionRelation Relate(in ActionSense a, in ActionSense b) =>
        string.Equals(a.Concept, b.Concept, StringComparison.Ordinal)
            ? ActionRelation.Synonym
            : RelationOf(a.Concept, b.Concept);

    /// <summary>Returns whether the first meaning cannot be true without the second.</summary>
    public bool Implies(in ActionSense first, in ActionSense second) =>
        _implications.TryGetValue(first.Concept, out HashSet<string>? implied) && implied.Contains(second.Concept);

    /// <summary>Returns the name of the family of a meaning: meanings that exclude or imply each other are in one.</summary>
    public string FamilyOf(in ActionSense sense)
    {
        string family = sense.Concept;
        while (_families.TryGetValue(family, out string? next)) family = next;
        return family;
    }

    private static string FirstWord(string phrase)
    {
        int blank = phrase.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? phrase : phrase[..blank];
    }

    private static ActionPattern? MostSpecific(List<ActionPattern> patterns, in ActionWords words, ActionPattern? best)
    {
        foreach (ActionPattern pattern in patterns)
        {
            if ((best is null || Rank(pattern, words) > Rank(best, words)) && words.Match(pattern)) best = pattern;
        }

        return best;
    }

    // "went under on Monday" is "go under" and not "go on": what the parser takes for one phrase comes before words that only stand near.
    private static int Rank(ActionPattern pattern, in ActionWords words) => pattern.Specificity + (words.IsPhrase(pattern) ? 1 : 0);

    private ActionSense Unknown(Claim claim)
    {
        string phrase = claim.Action.Phrase;
        if (_synsets.TryGetValue(phrase, out string? synset)) return new ActionSense(synset, ActionNature.Repeatable, KeyRole.None, false);
        ActionNature nature = claim.Kind is PredicateKind.Copula or PredicateKind.Apposition ? ActionNature.State : ActionNature.Repeatable;
        return new ActionSense(phrase, nature, KeyRole.None, false);
    }

    private void ReadPatterns()
    {
        foreach (string[] row in LexiconTable.Read("Matching/Lexicon/actions.tsv"))
        {
            ActionSense sense = new(row[0], Nature(row[1]), Role(row[2]), true);
            foreach (string expression in row[3].Split('|'))
            {
                ActionPattern pattern = ActionPattern.Parse(expression, sense);
                if (!_patterns.TryGetValue(pattern.Words[0], out List<ActionPattern>? patterns)) _patterns[pattern.Words[0]] = patterns = [];
                patterns.Add(pattern);
            }
        }
    }

    private void ReadSynsets()
    {
        foreach (string[] row in LexiconTable.Read("Matching/Lexicon/verb-synonyms.tsv"))
        {
            foreach (string word in row[0].Split('|')) _synsets.TryAdd(word, row[0]);
        }
    }

    private void ReadImplications()
    {
        foreach (string[] row in LexiconTable.Read("Matching/Lexicon/implications.tsv"))
        {
            Relate(row[0], row[1], ActionRelation.Entails);
            if (!_implications.TryGetValue(row[0], out HashSet<string>? implied)) _implications[row[0]] = implied = new(StringComparer.Ordinal);
            implied.Add(row[1]);
        }
    }

    private void ReadAntonyms()
    {
        foreach (string[] row in LexiconTable.Read("Matching/Lexicon/verb-antonyms.tsv"))
            Relate(_synsets.GetValueOrDefault(row[0], row[0]), _synsets.GetValueOrDefault(row[1], row[1]), ActionRelation.OppositeAct);
        foreach (string[] row in LexiconTable.Read("Matching/Lexicon/adjective-antonyms.tsv"))
            Relate($"be {row[0]}", $"be {row[1]}", ActionRelation.OppositeStatus);
    }

    private void ReadOpposites()
    {
        foreach (string[] row in LexiconTable.Read("Matching/Lexicon/opposites.tsv"))
        {
            if (row[2] == "action") Relate(row[0], row[1], ActionRelation.OppositeAct);
            else if (row[2] == "status") Relate(row[0], row[1], ActionRelation.OppositeStatus);
        }
    }

    private void Relate(string a, string b, ActionRelation relation)
    {
        Link(a, b, relation);
        Link(b, a, relation);
        (string first, string second) = (Root(a), Root(b));
        if (first != second) _families[second] = first;
    }

    // Of two relations between the same meanings the one read last counts, so it comes first.
    private void Link(string from, string to, ActionRelation relation)
    {
        if (!_relations.TryGetValue(from, out List<ActionLink>? links)) _relations[from] = links = [];
        links.Insert(0, new ActionLink(to, relation));
    }

    private ActionRelation RelationOf(string from, string to)
    {
        if (!_relations.TryGetValue(from, out List<ActionLink>? links)) return ActionRelation.Unrelated;
        foreach (ActionLink link in links)
        {
            if (string.Equals(link.Concept, to, StringComparison.Ordinal)) return link.Relation;
        }

        return ActionRelation.Unrelated;
    }

    private string Root(string concept) => FamilyOf(new ActionSense(concept, default, default, false));

    private static ActionNature Nature(string word) => word switch
    {
        "once" => ActionNature.Once,
        "settled" => ActionNature.Settled,
        "state" => ActionNature.State,
        "change" => ActionNature.Change,
        "speech" => ActionNature.Speech,
        "act" => ActionNature.Repeatable,
        _ => throw new InvalidOperationException($"The word table actions has an unknown nature: {word}."),
    };

    private static KeyRole Role(string word) => word switch
    {
        "actor" => KeyRole.Actor,
        "object" => KeyRole.Object,
        "theme" => KeyRole.Theme,
        _ => throw new InvalidOperationException($"The word table actions has an unknown key role: {word}."),
    };
}
