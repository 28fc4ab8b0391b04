using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>The trees of a text while they are being put right.</summary>
internal sealed class TreeDraft
{
    // Dependents farther from their head than this are rare, and a bound keeps hostile sentences cheap.
    public const int Reach = 64;

    private readonly HashSet<int> _people = [];

    public TreeDraft(AnnotatedText text)
    {
        Text = text;
        Heads = new int[text.TokenCount];
        Relations = new DependencyRelation[text.TokenCount];
        Tags = new PennTag[text.TokenCount];
        Parts = new PartOfSpeech[text.TokenCount];
        for (int token = 0; token < text.TokenCount; token++)
            Read(token);

        foreach (EntitySpan name in text.Entities)
        {
            for (int token = name.First; name.Type == EntityType.Person && token < name.End; token++)
                _people.Add(token);
        }
    }

    public AnnotatedText Text { get; }

    // "the left bank": English writes proper nouns with a capital, but for particles inside names ("van", "de").
    private bool IsWrittenSmall(int token) => (Parts[token] == PartOfSpeech.ProperNoun || Tags[token] == PennTag.ProperNoun) && !Text.FormOf(token).ContainsAnyExceptInRange('a', 'z')
        && Relations[token] is not (DependencyRelation.Flat or DependencyRelation.Compound);

    public int[] Heads { get; }

    public DependencyRelation[] Relations { get; }

    public PennTag[] Tags { get; }

    public PartOfSpeech[] Parts { get; }

    public List<ScoreLine> Scores { get; } = [];

    public int Count => Heads.Length;

    public string Lemma(int token) => Text.LemmaOf(token);

    public PartOfSpeech Part(int token) => Parts[token];

    /// <summary>Returns whether a token stands in the name of a person.</summary>
    public bool IsPerson(int token) => _people.Contains(token);

    /// <summary>Returns whether the sentence of a token ends with a stop, as no headline or caption in note form does.</summary>
    public bool IsWholeSentence(int token) => Text.FormOf(Text.GetSentenceOf(token).End - 1) is "." or "”" or "\"" or "''";

    public bool IsForm(int token, string word) => Text.FormOf(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    public void Hang(int token, int head, DependencyRelation relation) => (Heads[token], Relations[token]) = (head, relation);

    /// <summary>Makes a noun the subject of a verb, active or passive as the verb is.</summary>
    public void HangSubject(int noun, int verb) => Hang(
        noun, verb, Has(verb, DependencyRelation.AuxiliaryPassive) ? DependencyRelation.NominalSubjectPassive : DependencyRelation.NominalSubject);

    /// <summary>Returns the first dependent with a relation at or behind a token, or -1.</summary>
    public int Find(int head, DependencyRelation relation, int from = -1)
    {
        int limit = Math.Min(Count, head + Reach);
        for (int token = Math.Max(Math.Max(0, head - Reach), from); token < limit; token++)
        {
            if (Heads[token] == head && Relations[token] == relation)
                return token;
        }

        return -1;
    }

    public bool Has(int head, DependencyRelation relation) => Find(head, relation) >= 0;

    /// <summary>Returns the word that introduces a phrase or a clause, or -1.</summary>
    public int Marker(int head)
    {
        for (int token = Math.Max(0, head - Reach); token < head; token++)
        {
            if (Heads[token] == head && Relations[token] is DependencyRelation.Case or DependencyRelation.Marker)
                return token;
        }

        return -1;
    }

    public bool HasMarker(int head, string lemma) => Marker(head) is var marker and >= 0 && Lemma(marker) == lemma;

    /// <summary>Puts a dependent in the place of its head, which then hangs on it, and gives it the words that belong to a clause.</summary>
    /// <param name="token">The new head.</param>
    /// <param name="relation">How the old head hangs on it.</param>
    public void Promote(int token, DependencyRelation relation)
    {
        int old = Heads[token];
        Hang(token, Heads[old], Relations[old]);
        for (int child = Math.Max(0, old - Reach); child < Math.Min(Count, old + Reach); child++)
        {
            if (Heads[child] == old && IsOfClause(child, token))
                Heads[child] = token;
        }

        Hang(old, token, relation);
    }

    /// <summary>Takes a sentence back to the tree that the parser made of it, where repairs that did not expect each other left something else than a tree.</summary>
    public void KeepTree(Sentence sentence)
    {
        for (int token = sentence.First; token < sentence.End; token++)
        {
            if (LeadsToRoot(token, sentence))
                continue;
            for (int i = sentence.First; i < sentence.End; i++)
                Read(i);
            return;
        }
    }

    private bool LeadsToRoot(int token, Sentence sentence)
    {
        for (int steps = sentence.First; steps <= sentence.End; steps++)
        {
            if (token < 0)
                return true;
            if (token < sentence.First || token >= sentence.End)
                return false;
            token = Heads[token];
        }

        return false;
    }

    private void Read(int token)
    {
        Heads[token] = Text.HeadOf(token);
        Relations[token] = Text.RelationOf(token);
        Tags[token] = Text.TagOf(token);
        Parts[token] = Text.PartOfSpeechOf(token);
        if (IsWrittenSmall(token))
            (Tags[token], Parts[token]) = (PennTag.Noun, Parts[token] == PartOfSpeech.ProperNoun ? PartOfSpeech.Noun : Parts[token]);
    }

    private bool IsOfClause(int child, int head) => Relations[child] switch
    {
        DependencyRelation.Punctuation or DependencyRelation.Parataxis or DependencyRelation.AdverbialClause or DependencyRelation.Copula
            or DependencyRelation.Auxiliary or DependencyRelation.AuxiliaryPassive or DependencyRelation.Expletive or DependencyRelation.Coordinator
            or DependencyRelation.Marker or DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked or DependencyRelation.Discourse => true,
        DependencyRelation.AdverbialModifier => child < head,
        DependencyRelation relation => relation.IsSubject() || relation.IsClausalSubject(),
    };
}
