using ReliabilityKit.Claims.Coreference;
using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Speech;

/// <summary>Finds who says the content of a clause by the words it hangs on.</summary>
internal sealed class SpeakerFinder(DependencyTree tree, PredicateTable predicates)
{
    /// <summary>Returns the speaker and the verb by which the words above a clause attribute it, or -1.</summary>
    public int FindAbove(Predicate predicate, out string verb)
    {
        verb = "";
        if (predicate.Parent is not { } parent)
            return -1;
        return predicate.Link switch
        {
            PredicateLink.Complement or PredicateLink.Subject => FindOfContent(predicate, parent, out verb),
            PredicateLink.OpenComplement => FindOfOpenContent(predicate, parent, out verb),
            PredicateLink.Adverbial => FindOfAccusation(predicate, parent, out verb),
            PredicateLink.Adnominal when predicate.Form == PredicateForm.Finite => FindOfNoun(predicate.Anchor, parent, out verb),
            _ => -1,
        };
    }

    /// <summary>Returns the verb of saying set beside a clause, as in "…, she said", or <see langword="null"/>.</summary>
    public Predicate? FindBeside(Predicate predicate)
    {
        foreach (int child in tree.Children(predicate.Head))
        {
            if (tree.Relation(child) == DependencyRelation.Parataxis && predicates.ClauseAt(child) is { } beside && IsSpeech(beside)
                && beside.Actor >= 0 && (beside.Content < 0 || tree.Part(beside.Content) != PartOfSpeech.Verb))
                return beside;
            if (tree.Relation(child) == DependencyRelation.AdverbialClause && predicates.ClauseAt(child) is { Actor: >= 0 } aside && IsAside(aside))
                return aside;
        }

        return null;
    }

    /// <summary>Returns the source that a verb of saying names beside its speaker, as in "the paper, citing two officials, reported", or -1.</summary>
    public int FindCited(Predicate saying) =>
        FindCited(saying.Head) is var beside and >= 0 ? beside : saying.Subject >= 0 ? FindCited(saying.Subject) : -1;

    private int FindCited(int head)
    {
        foreach (int child in tree.Children(head))
        {
            if (tree.Relation(child) is DependencyRelation.AdverbialClause or DependencyRelation.Parataxis or DependencyRelation.AdnominalClause
                && tree.Tag(child) == PennTag.VerbGerund && tree.Lemma(child) is "cite" or "quote"
                && tree.Find(child, DependencyRelation.Object) is var source and >= 0 && Speaks(source))
                return Owner(source);
        }

        return -1;
    }

    // "citing two officials" names a source, "citing a lack of funds" a reason.
    private bool Speaks(int noun) => tree.Part(noun) == PartOfSpeech.ProperNoun || IsDocument(tree.Lemma(noun)) || tree.Lemma(noun) is "source"
        || (NounLexicon.TryGet(tree.Lemma(noun), out NounMeaning meaning) && meaning.Type != ParticipantType.Place);

    // "…, as the mayor put it"
    private bool IsAside(Predicate clause) => tree.Find(clause.Head, DependencyRelation.Marker, "as") >= 0 && clause.Form == PredicateForm.Finite
        && (tree.Lemma(clause.Head) == "put" || (clause.Content < 0 && IsSpeech(clause)));

    /// <summary>Returns the speaker that "according to", "per" or "in the words of" names, or -1.</summary>
    public int FindAccordingTo(Predicate predicate)
    {
        foreach (int oblique in predicate.Obliques)
        {
            if (IsAccordingTo(oblique))
                return Owner(oblique);
        }

        return predicate.Verb == predicate.Head ? -1 : FindAccordingToOf(predicate.Head);
    }

    /// <summary>Returns whether a phrase names the source of a clause and takes no part in it.</summary>
    public bool IsAccordingTo(int token)
    {
        int marker = tree.Find(token, DependencyRelation.Case);
        return marker >= 0 && (tree.IsForm(marker, "according") || (tree.IsForm(tree.First(token), "according") && tree.First(token) < token)
            || (tree.Form(marker) is "per" && (tree.Part(token) == PartOfSpeech.ProperNoun || char.IsUpper(tree.Form(token)[0]))));
    }

    public static bool IsSpeech(DependencyTree tree, Predicate predicate, out Saying saying) =>
        SayingLexicon.TryVerb(PhraseReader.Phrase(tree, predicate), out saying) || SayingLexicon.TryVerb(tree.Lemma(predicate.Head), out saying);

    public bool IsSpeech(Predicate predicate) =>
        predicate.Kind == PredicateKind.Verb && IsSpeech(tree, predicate, out Saying saying) && saying.Kind != SayingKind.Fact;

    /// <summary>Returns who stands behind a document: of "ministry data" the ministry; other words are returned as they are.</summary>
    public int Owner(int token)
    {
        if (token < 0 || !IsDocument(tree.Lemma(token)))
            return token;
        int owner = -1;
        foreach (int child in tree.Children(token))
        {
            DependencyRelation relation = tree.Relation(child);
            bool isOwner = relation == DependencyRelation.NominalModifierPossessive
                || (relation == DependencyRelation.Compound && tree.Part(child) == PartOfSpeech.ProperNoun)
                || (relation == DependencyRelation.NominalModifier && tree.Find(child, DependencyRelation.Case) is var marker and >= 0
                    && tree.Lemma(marker) is "of" or "from" or "by");
            if (isOwner)
                owner = child;
        }

        return owner >= 0 ? owner : token;
    }

    private static bool IsDocument(string lemma) => lemma is "datum" or "data" or "figure" or "statement" or "report" or "statistic" or "message"
        or "record" or "estimate" or "study" or "survey" or "account" or "document" or "letter" or "poll" or "number" or "release" or "position"
        or "tweet" or "post" or "memo" or "filing" or "research" or "testimony" or "analysis" or "claim" or "statistics" or "count" or "tally";

    private int FindAccordingToOf(int head)
    {
        foreach (int child in tree.Children(head))
        {
            if (tree.Relation(child).IsNominalModifier() && IsAccordingTo(child))
                return Owner(child);
        }

        return -1;
    }

    private int FindOfContent(Predicate predicate, Predicate parent, out string verb)
    {
        verb = "";
        if (tree.Part(predicate.Anchor).IsNoun())
            return FindOfNoun(predicate.Anchor, parent, out verb);
        bool isAdjective = tree.Part(predicate.Anchor) == PartOfSpeech.Adjective;
        if (isAdjective && parent.Kind == PredicateKind.Copula && SayingLexicon.TryAdjective(tree.Lemma(predicate.Anchor), out Saying state))
        {
            verb = state.Verb;
            return state.Kind == SayingKind.Fact ? -1 : parent.Subject;
        }

        if (parent.Kind != PredicateKind.Verb || !IsSpeech(tree, parent, out Saying saying) || saying.Kind == SayingKind.Fact)
            return -1;
        verb = saying.Verb;
        return Owner(parent.Actor);
    }

    // "claimed to have won", "urged him to leave", "denied taking part".
    private int FindOfOpenContent(Predicate predicate, Predicate parent, out string verb)
    {
        verb = "";
        bool isOpinion = predicate.Form == PredicateForm.Verbless && tree.Lemma(parent.Head) is "call" or "consider" or "declare" or "deem";
        bool isSaid = !parent.IsPassive && parent.Kind == PredicateKind.Verb && tree.Part(predicate.Anchor) == PartOfSpeech.Verb
            && SayingLexicon.TryVerb(tree.Lemma(predicate.Anchor), out Saying saying) && saying.Kind == SayingKind.Say
            && (isOpinion || tree.Lemma(predicate.Anchor) is not ("begin" or "continue" or "go" or "allow" or "call" or "agree" or "find"));
        if (!isSaid && !IsForecast(predicate, parent))
            return -1;
        verb = tree.Lemma(predicate.Anchor);
        return Owner(parent.Actor);
    }

    // "analysts forecast losses to grow", not "she expects to win": what is thought of others is an opinion, of oneself a plan.
    private bool IsForecast(Predicate predicate, Predicate parent) => parent is { IsPassive: false, Kind: PredicateKind.Verb, Actor: >= 0 }
        && predicate.Subject >= 0 && predicate.Subject == parent.Object && predicate.Anchor == parent.Head
        && SayingLexicon.TryVerb(tree.Lemma(parent.Head), out Saying saying) && saying.Kind == SayingKind.Think;

    // "accused the company of hiding the leak".
    private int FindOfAccusation(Predicate predicate, Predicate parent, out string verb)
    {
        verb = "";
        bool isAccusation = tree.Lemma(parent.Head) is "accuse" or "suspect" or "blame" or "ask" or "urge" or "tell" or "order" && parent.Actor >= 0
            && predicate.Form is PredicateForm.Gerund or PredicateForm.Infinitive
            && tree.Find(predicate.Head, DependencyRelation.Marker) is var marker and >= 0 && tree.Lemma(marker) is "of" or "for" or "to";
        if (!isAccusation)
            return -1;
        verb = tree.Lemma(parent.Head);
        return Owner(parent.Actor);
    }

    // "her insistence that", "made the claim that", "denied the report that".
    private int FindOfNoun(int noun, Predicate parent, out string verb)
    {
        verb = "";
        if (!SayingLexicon.TryNoun(tree.Lemma(noun), out Saying saying))
            return -1;
        bool isGoverned = noun == parent.Object && parent.Kind == PredicateKind.Verb && parent.Actor >= 0;
        if (isGoverned && IsSpeech(tree, parent, out Saying governing) && governing.Kind == SayingKind.Say)
        {
            verb = governing.Verb;
            return Owner(parent.Actor);
        }

        verb = saying.Verb;
        if (saying.Kind == SayingKind.Fact || verb.Length == 0)
            return -1;
        int owner = OwnerOf(noun);
        return owner >= 0 ? owner : isGoverned && LightVerbs.Contains(tree.Lemma(parent.Head)) ? parent.Actor : -1;
    }

    private int OwnerOf(int noun)
    {
        foreach (int child in tree.Children(noun))
        {
            if (tree.Relation(child) == DependencyRelation.NominalModifierPossessive
                || (tree.Relation(child) == DependencyRelation.NominalModifier && tree.Find(child, DependencyRelation.Case) is var marker and >= 0
                    && tree.Lemma(marker) is "of" or "by" or "from"))
                return RelativePronouns.Resolve(tree, child);
        }

        return -1;
    }
}
