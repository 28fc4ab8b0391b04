using ReliabilityKit.Claims.Speech;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Puts right what a parser can get wrong but English grammar rules out.</summary>
/// <remarks>A gold tree passes unchanged; each rule names the constraint that the tree breaks.</remarks>
internal sealed class TreeRepair(AnnotatedText text, int[] heads, DependencyRelation[] relations)
{
    private const int Reach = TreeDraft.Reach;

    /// <summary>Returns the trees of a text, put right.</summary>
    public static TreeDraft Repair(AnnotatedText text)
    {
        var draft = new TreeDraft(text);
        var scores = new ScoreRepair(draft);
        var helpers = new FunctionWordRepair(draft);
        for (int i = 0; i < text.SentenceCount; i++)
        {
            scores.Run(text.GetSentence(i));
            helpers.Run(text.GetSentence(i));
        }

        var hyphens = new HyphenRepair(draft);
        var worth = new WorthRepair(draft);
        var split = new SplitVerbRepair(draft);
        var verbs = new VerbGroupRepair(draft);
        var times = new TimePhraseRepair(draft);
        var fragments = new FragmentRepair(draft);
        for (int token = 0; token < draft.Count; token++)
        {
            hyphens.Run(token);
            worth.Run(token);
            split.Run(token);
            verbs.Run(token);
            times.Run(token);
            fragments.Run(token);
        }

        new TreeRepair(text, draft.Heads, draft.Relations).Run(new ClauseRepair(draft), new FrameRepair(draft));
        for (int i = 0; i < text.SentenceCount; i++)
            draft.KeepTree(text.GetSentence(i));
        return draft;
    }

    private void Run(ClauseRepair clauses, FrameRepair frames)
    {
        foreach (EntitySpan name in text.Entities)
            RepairName(name);
        for (int token = 0; token < heads.Length; token++)
        {
            clauses.Run(token);
            frames.Run(token);
            switch (relations[token])
            {
                case DependencyRelation.NominalSubject:
                    RepairSubject(token);
                    break;
                case DependencyRelation.AdverbialClause:
                    RepairContent(token);
                    break;
                case DependencyRelation.Object:
                    RepairObject(token);
                    break;
                case DependencyRelation.AdnominalClauseRelative:
                    RepairDateClause(token);
                    break;
            }
        }
    }

    // A name is one phrase: words of it that hang side by side on the same verb or noun belong to the first of them.
    private void RepairName(EntitySpan name)
    {
        int first = name.First;
        while (first < name.End && heads[first] >= name.First && heads[first] < name.End)
            first++;
        for (int token = first + 1; token < name.End; token++)
        {
            if (heads[token] != heads[first] || relations[token] != relations[first] || text.PartOfSpeechOf(token) != PartOfSpeech.ProperNoun)
                continue;
            heads[token] = first;
            relations[token] = DependencyRelation.Flat;
        }
    }

    // "can and will resign": an auxiliary has no subject of its own, its verb has.
    private void RepairSubject(int subject)
    {
        int head = heads[subject];
        if (head >= 0 && heads[head] >= 0 && relations[head] is DependencyRelation.Auxiliary or DependencyRelation.AuxiliaryPassive)
            heads[subject] = heads[head];
    }

    // A verb of saying without content takes the clause with "that" behind it: no adverbial clause of a verb begins with a bare "that".
    private void RepairContent(int clause)
    {
        int verb = heads[clause];
        if (verb < 0 || verb > clause || !SayingLexicon.TryVerb(text.LemmaOf(verb), out _))
            return;
        for (int token = verb + 1; token < clause; token++)
        {
            bool isThat = heads[token] == clause && relations[token] == DependencyRelation.Marker && text.LemmaOf(token) == "that";
            if (isThat && !HasDependent(verb, DependencyRelation.ClausalComplement, clause) && !IsSoThat(token))
                relations[clause] = DependencyRelation.ClausalComplement;
        }
    }

    // "said on Tuesday that it left": a day takes no relative clause with "that" where a verb of saying waits for its content.
    private void RepairDateClause(int clause)
    {
        int date = heads[clause];
        int verb = date < 0 ? -1 : heads[date];
        if (verb < 0 || verb > date || !TimeNouns.Contains(text.LemmaOf(date)) || !SayingLexicon.TryVerb(text.LemmaOf(verb), out _)
            || HasDependent(verb, DependencyRelation.ClausalComplement, clause))
            return;
        for (int token = date + 1; token < clause; token++)
        {
            if (text.LemmaOf(token) != "that" || heads[token] != clause)
                continue;
            heads[clause] = verb;
            relations[clause] = DependencyRelation.ClausalComplement;
            relations[token] = DependencyRelation.Marker;
            return;
        }
    }

    private bool IsSoThat(int token) => token > 0 && text.LemmaOf(token - 1) is "so" or "such" or "now" or "provided" or "given";

    // No verb has two objects: the second one, behind a joined verb without an object, belongs to that verb.
    private void RepairObject(int second)
    {
        int verb = heads[second];
        if (verb < 0 || verb > second || !HasObjectBefore(verb, second))
            return;
        for (int token = second - 1; token > verb; token--)
        {
            if (IsHiddenVerb(token, verb, second))
            {
                (heads[token], relations[token]) = (verb, DependencyRelation.Conjunct);
                MoveRight(verb, token, second);
                heads[second] = token;
                return;
            }

            if (heads[token] == verb && IsVerbOfItsOwn(token))
            {
                if (!HasDependent(token, DependencyRelation.Object, second))
                    MoveRight(verb, token, second);
                return;
            }
        }
    }

    // A joined verb, or the bare infinitive of "helped organise the rally".
    private bool IsVerbOfItsOwn(int token) => text.PartOfSpeechOf(token) == PartOfSpeech.Verb && (relations[token] == DependencyRelation.Conjunct
        || (relations[token] == DependencyRelation.Object && text.TagOf(token) == PennTag.VerbBase));

    // "has backed rebels and imposed sanctions": a participle between "and" and a second object was the verb of that object.
    private bool IsHiddenVerb(int token, int verb, int second) => heads[token] == second
        && relations[token] is DependencyRelation.AdjectivalModifier or DependencyRelation.AdnominalClause
        && text.TagOf(token) is PennTag.VerbPastParticiple or PennTag.VerbPast
        && text.PartOfSpeechOf(token - 1) == PartOfSpeech.CoordinatingConjunction && text.PartOfSpeechOf(verb) == PartOfSpeech.Verb;

    // What stands behind the second object hangs on its verb as well.
    private void MoveRight(int from, int to, int first)
    {
        for (int token = first; token < Math.Min(heads.Length, first + Reach); token++)
        {
            if (heads[token] == from && relations[token] is DependencyRelation.Object or DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked)
                heads[token] = to;
        }
    }

    private bool HasObjectBefore(int verb, int second)
    {
        for (int token = verb + 1; token < second; token++)
        {
            if (heads[token] == verb && relations[token] == DependencyRelation.Object)
                return true;
        }

        return false;
    }

    private bool HasDependent(int head, DependencyRelation relation, int except)
    {
        int limit = Math.Min(heads.Length, head + Reach);
        for (int token = Math.Max(0, head - Reach); token < limit; token++)
        {
            if (token != except && heads[token] == head && relations[token] == relation)
                return true;
        }

        return false;
    }
}
