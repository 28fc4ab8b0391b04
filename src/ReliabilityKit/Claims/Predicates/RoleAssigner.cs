using ReliabilityKit.Language;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Gives each predicate its actor, its object and its further arguments.</summary>
internal sealed class RoleAssigner
{
    // Verbs that mostly stand without an object.
    private static readonly WordList StandAlone = new(
        ["meet", "come", "go", "sit", "stand", "stop", "return", "stay", "arrive", "rise", "fall", "die", "wait", "leave", "stoop", "run", "turn", "try", "live", "speak", "look", "step", "escape", "land", "resign"]);

    private readonly DependencyTree _tree;
    private readonly PredicateTable _predicates;
    private readonly SubjectFinder _subjects;
    private readonly NominalRoles _nominals;

    private RoleAssigner(DependencyTree tree, PredicateTable predicates)
    {
        _tree = tree;
        _predicates = predicates;
        _subjects = new SubjectFinder(tree, predicates);
        _nominals = new NominalRoles(tree);
    }

    public static void Assign(DependencyTree tree, PredicateTable predicates)
    {
        var assigner = new RoleAssigner(tree, predicates);
        foreach (Predicate predicate in predicates.TopDown)
            assigner.Assign(predicate);
    }

    private void Assign(Predicate predicate)
    {
        switch (predicate.Kind)
        {
            case PredicateKind.Apposition:
                _nominals.AssignApposition(predicate);
                break;
            case PredicateKind.Nominalization:
                _nominals.AssignNominalization(predicate);
                break;
            case PredicateKind.Score:
                break;
            default:
                AssignClause(predicate);
                break;
        }
    }

    private void AssignClause(Predicate predicate)
    {
        bool isVerb = predicate.Verb == predicate.Head;
        int agent = -1;
        foreach (int child in _tree.Children(predicate.Head))
            AssignDependent(predicate, child, ref agent);
        predicate.IsPassive |= agent >= 0 || IsBarePassive(predicate);
        if (predicate.Recipient >= 0 && predicate.Object < 0 && predicate.Content >= 0
            && _tree.Relation(predicate.Content) == DependencyRelation.OpenClausalComplement)
            (predicate.Object, predicate.Recipient) = (predicate.Recipient, -1);
        if (predicate.Recipient >= 0 && predicate.Object < 0 && predicate.Content < 0 && !predicate.IsPassive)
            (predicate.Object, predicate.Recipient) = (predicate.Recipient, -1);
        if (predicate.Subject < 0 && !predicate.IsExistential)
            predicate.Subject = _subjects.Find(predicate);
        predicate.IsCleft = IsCleft(predicate);
        if (predicate.Subject >= 0 && IsDummy(predicate))
            predicate.Subject = -1;
        if (!isVerb)
            predicate.Object = predicate.Head;
        else if (predicate.Object < 0 && predicate.Link == PredicateLink.Relative)
            predicate.Object = FindGap(predicate);
        if (predicate.IsPassive)
            TurnRound(predicate, agent >= 0 ? agent : FindAgent(predicate));
        else
            predicate.Actor = predicate.Subject;
        if (isVerb && predicate.Object < 0)
            predicate.Object = predicate.Content;
        if (predicate.Link == PredicateLink.Conjunct)
            ShareObject(predicate.Parent!, predicate);
    }

    // "Bans and punishes child labour": verbs joined side by side share the object behind the last one.
    private void ShareObject(Predicate first, Predicate second)
    {
        bool isShared = first.Object < 0 && first.Kind == PredicateKind.Verb && second.Kind == PredicateKind.Verb && !first.IsPassive && !second.IsPassive
            && first.Obliques.Count == 0 && second.Object > second.Head && second.Object != second.Content && second.Head == first.Head + 2
            && _tree.Relation(first.Head + 1) == DependencyRelation.Coordinator && !StandAlone.Contains(_tree.Lemma(first.Head));
        if (isShared)
            first.Object = second.Object;
    }

    private void AssignDependent(Predicate predicate, int child, ref int agent)
    {
        switch (_tree.Relation(child))
        {
            case DependencyRelation.NominalSubject or DependencyRelation.NominalSubjectOuter:
                AssignSubject(predicate, child);
                break;
            case DependencyRelation.NominalSubjectPassive:
                predicate.Subject = RelativePronouns.Resolve(_tree, child);
                predicate.IsPassive = true;
                break;
            case DependencyRelation.ClausalSubject or DependencyRelation.ClausalSubjectOuter or DependencyRelation.ClausalSubjectPassive:
                predicate.Subject = child;
                break;
            case DependencyRelation.AuxiliaryPassive:
                predicate.IsPassive = true;
                break;
            case DependencyRelation.Expletive when _tree.Lemma(child) == "there":
                predicate.IsExistential = true;
                break;
            case DependencyRelation.Object when _predicates.ClauseAt(child) is null:
                predicate.Object = RelativePronouns.Resolve(_tree, child);
                break;
            case DependencyRelation.IndirectObject:
                predicate.Recipient = RelativePronouns.Resolve(_tree, child);
                break;
            case DependencyRelation.ObliqueAgent when !IsMeans(child):
                agent = RelativePronouns.Resolve(_tree, child);
                break;
            case DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked or DependencyRelation.ObliqueAgent:
                predicate.Obliques.Add(child);
                break;
            case DependencyRelation.ClausalComplement:
                predicate.Content = child;
                break;
            case DependencyRelation.OpenClausalComplement or DependencyRelation.Object when predicate.Content < 0:
                predicate.Content = child;
                break;
        }
    }

    // Of two subjects the first one is what a reduced relative clause is about: "moves the minister criticized".
    private void AssignSubject(Predicate predicate, int subject)
    {
        if (predicate.Subject >= 0 && predicate.Object < 0 && predicate.Verb == predicate.Head)
            predicate.Object = predicate.Subject;
        predicate.Subject = WithoutExample(RelativePronouns.Resolve(_tree, subject));
    }

    // "drugs such as fentanyl cause deaths": the drugs do, also where the tree takes the example for the subject.
    private int WithoutExample(int subject)
    {
        int marker = _tree.Find(subject, DependencyRelation.Case);
        return marker > 0 && _tree.Lemma(marker) == "such" && _tree.Part(marker - 1).IsNoun() ? marker - 1 : subject;
    }

    private bool IsBarePassive(Predicate predicate)
    {
        if (predicate.Form != PredicateForm.Participle || predicate.Verb != predicate.Head)
            return false;
        return predicate.Link switch
        {
            PredicateLink.Adnominal => true,
            PredicateLink.Conjunct => predicate.Parent!.IsPassive,
            PredicateLink.Adverbial or PredicateLink.OpenComplement or PredicateLink.Relative => predicate.Object < 0,
            PredicateLink.Root when predicate.Object < 0 && predicate.Subject >= 0 && IsFragment(predicate.Head) => true,
            _ => _tree.Has(predicate.Head, DependencyRelation.ObliqueAgent),
        };
    }

    // "14 people injured" leaves out its form of "be"; a whole sentence ends with a stop and does not.
    private bool IsFragment(int token) => !char.IsPunctuation(_tree.Form(_tree.Text.GetSentenceOf(token).End - 1)[^1]);

    // A "by" that names neither time nor amount names the agent, whatever the tree calls it.
    private int FindAgent(Predicate predicate)
    {
        foreach (int oblique in predicate.Obliques)
        {
            bool isAgent = _tree.Find(oblique, DependencyRelation.Case, "by") >= 0 && _tree.Part(oblique).IsNoun()
                && !_tree.Has(oblique, DependencyRelation.NumericModifier) && !IsMeans(oblique);
            if (!isAgent)
                continue;
            predicate.Obliques.Remove(oblique);
            return oblique;
        }

        return -1;
    }

    // "closed by Friday", "taken there by helicopter": a day or a bare means of transport does nothing.
    private bool IsMeans(int noun) => TimeNouns.Contains(_tree.Lemma(noun)) || _tree.Lemma(noun) is "way" or "means" or "route"
        || (_tree.Tag(noun) == PennTag.Noun && _tree.Children(noun).Length == 1
        && _tree.Lemma(noun) is "helicopter" or "plane" or "air" or "train" or "rail" or "car" or "bus" or "boat" or "ship" or "sea" or "ferry" or "road"
            or "phone" or "telephone" or "email" or "post" or "mail" or "mistake" or "accident" or "hand" or "law" or "far" or "ambulance" or "truck");

    // "He was given a prize": the subject is the recipient, the object stays.
    private static void TurnRound(Predicate predicate, int agent)
    {
        predicate.Actor = agent;
        if (predicate.Object < 0)
            predicate.Object = predicate.Subject;
        else if (predicate.Recipient < 0 && predicate.Object != predicate.Subject)
            predicate.Recipient = predicate.Subject;
    }

    // "It is expected that they leave", "it was not clear whether they left": "it" stands for the clause behind.
    private bool IsDummy(Predicate predicate)
    {
        if (!_tree.IsForm(predicate.Subject, "it") || !(predicate.IsPassive || _tree.Part(predicate.Head) == PartOfSpeech.Adjective))
            return false;
        foreach (int child in _tree.Children(predicate.Head))
        {
            bool isContent = child > predicate.Head && (_tree.Relation(child).IsClausalSubject()
                || _tree.Relation(child) is DependencyRelation.ClausalComplement or DependencyRelation.AdverbialClause);
            if (isContent && _tree.Find(child, DependencyRelation.Marker) is var marker and >= 0 && _tree.Lemma(marker) is "that" or "whether" or "if" or "to")
                return true;
        }

        return false;
    }

    // "It was the mayor who ordered it", "it was in 1987 that they moved": what is put first is known, or a phrase of place or time.
    private bool IsCleft(Predicate predicate)
    {
        if (predicate.Kind != PredicateKind.Copula || predicate.Subject < 0 || !_tree.IsForm(predicate.Subject, "it")
            || RelativeClause(predicate.Head) is not (var clause and >= 0))
            return false;
        return _tree.Find(clause, DependencyRelation.NominalSubject, "who") >= 0 || _tree.Has(predicate.Head, DependencyRelation.Case) || _tree.Part(predicate.Head) == PartOfSpeech.ProperNoun
            || _tree.Find(predicate.Head, DependencyRelation.Determiner, "the") >= 0;
    }

    // "It was a cleaner, Ana Reis, who found it": the clause may hang on the name.
    private int RelativeClause(int noun) => _tree.Find(noun, DependencyRelation.AdnominalClauseRelative) is var own and >= 0 ? own
        : _tree.Find(noun, DependencyRelation.Apposition) is var name and >= 0 ? _tree.Find(name, DependencyRelation.AdnominalClauseRelative) : -1;

    // "The deal she signed": the noun before a relative clause without a pronoun is what the clause misses.
    private int FindGap(Predicate predicate)
    {
        int antecedent = _tree.Head(predicate.Head);
        if (predicate.Parent is { IsCleft: true } && _tree.Has(antecedent, DependencyRelation.Case))
        {
            predicate.Obliques.Add(antecedent);
            return -1;
        }

        bool isComplete = predicate.Content >= 0 || predicate.IsPassive || predicate.Subject == antecedent
            || RelativePronouns.HasOwn(_tree, predicate.Head);
        return isComplete ? -1 : antecedent;
    }
}
