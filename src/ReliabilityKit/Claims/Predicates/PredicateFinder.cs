using ReliabilityKit.Claims.Speech;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Finds the words that make a claim: verbs, complements of copulas, appositions, and nouns that stand for acts.</summary>
internal sealed class PredicateFinder
{
    private readonly DependencyTree _tree;
    private readonly PredicateTable _found;

    private PredicateFinder(DependencyTree tree)
    {
        _tree = tree;
        _found = new PredicateTable(tree.Count);
    }

    public static PredicateTable Find(DependencyTree tree)
    {
        var finder = new PredicateFinder(tree);
        foreach (int token in tree.TopDown)
            finder.Visit(token);
        foreach (ScoreLine score in tree.Scores)
            finder.Add(score);
        return finder._found;
    }

    private void Visit(int token)
    {
        if (IsMark(_tree.Form(token)))
            return;
        if (FindClause(token) is { } clause)
            Add(clause);
        else if (_tree.Relation(token) == DependencyRelation.Apposition && IsStatement(token))
            Add(new Predicate(token, PredicateKind.Apposition) { Verb = -1, Form = PredicateForm.Verbless });
        else if (_tree.Part(token).IsNoun() && NominalizationLexicon.TryGet(_tree.Lemma(token), out Nominalization noun)
            && HasParticipants(token, noun))
            Add(new Predicate(token, PredicateKind.Nominalization) { Verb = -1, Form = PredicateForm.Verbless });
    }

    // A bullet says nothing, whatever the tagger takes it for.
    private static bool IsMark(ReadOnlySpan<char> form) => !char.IsLetterOrDigit(form[0]) && !char.IsLetterOrDigit(form[^1])
        && char.GetUnicodeCategory(form[0]) is not System.Globalization.UnicodeCategory.CurrencySymbol && form is not "%";

    private Predicate? FindClause(int token)
    {
        int copula = _tree.Find(token, DependencyRelation.Copula);
        if (copula >= 0)
            return new Predicate(token, PredicateKind.Copula) { Verb = copula, Form = FormOf(token, copula) };
        if (IsState(token))
            return null;
        if (IsVerb(token))
            return new Predicate(token, IsLinkingVerb(token) ? PredicateKind.Copula : PredicateKind.Verb) { Form = FormOf(token, token) };
        if (IsBarePredicate(token))
            return new Predicate(token, PredicateKind.Copula) { Verb = -1, Form = PredicateForm.Verbless };
        return null;
    }

    private bool IsVerb(int token)
    {
        DependencyRelation relation = _tree.Relation(token);
        if (_tree.Part(token) == PartOfSpeech.Auxiliary)
            return _tree.Has(token, DependencyRelation.Expletive) || IsStranded(token, relation);
        bool isPassive = _tree.Tag(token) == PennTag.VerbPastParticiple && _tree.Has(token, DependencyRelation.AuxiliaryPassive);
        return (_tree.Part(token) == PartOfSpeech.Verb || isPassive) && relation switch
        {
            DependencyRelation.Case or DependencyRelation.Marker or DependencyRelation.Fixed or DependencyRelation.Coordinator
                or DependencyRelation.Compound or DependencyRelation.Flat or DependencyRelation.Discourse or DependencyRelation.GoesWith
                or DependencyRelation.Reparandum or DependencyRelation.Determiner or DependencyRelation.AdverbialModifier => false,
            DependencyRelation.AdjectivalModifier => token > _tree.Head(token) && _tree.Children(token).Length > 0,
            _ => true,
        };
    }

    // A form of "be" whose complement the tree hangs elsewhere ("as the president is") still heads a clause with a subject and an oblique.
    private bool IsStranded(int token, DependencyRelation relation) =>
        _tree.Lemma(token) == "be"
        && relation is not (DependencyRelation.Copula or DependencyRelation.Auxiliary or DependencyRelation.AuxiliaryPassive)
        && (_tree.Has(token, DependencyRelation.Oblique) || _tree.Has(token, DependencyRelation.ClausalComplement));

    private bool IsLinkingVerb(int token)
    {
        if (_tree.Lemma(token) is not ("become" or "remain" or "seem" or "appear" or "stay" or "prove" or "look" or "feel" or "sound"))
            return false;
        int complement = _tree.Find(token, DependencyRelation.OpenClausalComplement);
        return complement >= 0 && (_tree.Part(complement) != PartOfSpeech.Verb || IsState(complement)) && !_tree.Has(complement, DependencyRelation.Copula);
    }

    // "remains closed", "stayed shut": the state that lasts, not the act that led to it.
    private bool IsState(int complement) => _tree.Tag(complement) == PennTag.VerbPastParticiple && _tree.Head(complement) is var verb and >= 0
        && _tree.Lemma(verb) is "remain" or "stay" or "look" or "appear" or "seem" or "feel" && _tree.Relation(complement) == DependencyRelation.OpenClausalComplement
        && !_tree.Has(complement, DependencyRelation.Marker) && !_tree.Has(complement, DependencyRelation.AuxiliaryPassive)
        && !_tree.Has(complement, DependencyRelation.ObliqueAgent);

    // "With the minister absent", "violence responsible for many deaths", and the headline "Minister dead".
    private bool IsBarePredicate(int token)
    {
        PartOfSpeech part = _tree.Part(token);
        if (!part.IsNominal() && part is not (PartOfSpeech.Adjective or PartOfSpeech.Adverb))
            return false;
        DependencyRelation relation = _tree.Relation(token);
        if (relation is DependencyRelation.AdjectivalModifier or DependencyRelation.AdnominalClause && part == PartOfSpeech.Adjective)
            return token > _tree.Head(token) && HasComplement(token);
        if (relation == DependencyRelation.OpenClausalComplement)
            return (part == PartOfSpeech.Adjective || part.IsNoun()) && IsSaidOfObject(token);
        foreach (int child in _tree.Children(token))
        {
            if (_tree.Relation(child) is DependencyRelation.NominalSubject or DependencyRelation.NominalSubjectOuter)
                return true;
        }

        return false;
    }

    // "found him guilty", "left three people dead", "was named head of the bank"; not "made it clear".
    private bool IsSaidOfObject(int token)
    {
        int said = _tree.Find(_tree.Head(token), DependencyRelation.Object);
        if (said < 0)
            said = _tree.Find(_tree.Head(token), DependencyRelation.NominalSubjectPassive);
        return said >= 0 && said < token && _tree.Part(_tree.Head(token)) == PartOfSpeech.Verb && _tree.Lemma(said) != "it"
            && !IsLinkingVerb(_tree.Head(token));
    }

    private bool HasComplement(int token)
    {
        foreach (int child in _tree.Children(token))
        {
            if (child > token && _tree.Relation(child) is DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked or DependencyRelation.OpenClausalComplement
                or DependencyRelation.AdverbialClause or DependencyRelation.ClausalComplement)
                return true;
        }

        return false;
    }

    private PredicateForm FormOf(int head, int verb)
    {
        PennTag tag = _tree.Tag(verb);
        if (tag is PennTag.VerbPast or PennTag.VerbPresent or PennTag.VerbThirdPerson or PennTag.Modal || HasFiniteAuxiliary(head))
            return PredicateForm.Finite;
        return tag switch
        {
            PennTag.VerbGerund => PredicateForm.Gerund,
            PennTag.VerbPastParticiple when !HasAuxiliary(head) => PredicateForm.Participle,
            _ => HasParticipleAuxiliary(head) ? PredicateForm.Gerund : PredicateForm.Infinitive,
        };
    }

    private bool HasFiniteAuxiliary(int head)
    {
        foreach (int child in _tree.Children(head))
        {
            if (_tree.Relation(child) is DependencyRelation.Auxiliary or DependencyRelation.AuxiliaryPassive
                && _tree.Tag(child) is PennTag.VerbPast or PennTag.VerbPresent or PennTag.VerbThirdPerson or PennTag.Modal)
                return true;
        }

        return false;
    }

    private bool HasAuxiliary(int head) => _tree.Has(head, DependencyRelation.Auxiliary) || _tree.Has(head, DependencyRelation.AuxiliaryPassive);

    private bool HasParticipleAuxiliary(int head)
    {
        foreach (int child in _tree.Children(head))
        {
            if (_tree.Relation(child) is DependencyRelation.Auxiliary or DependencyRelation.AuxiliaryPassive
                && _tree.Tag(child) == PennTag.VerbGerund)
                return true;
        }

        return false;
    }

    // "NASA (the space agency)" says something of NASA; "(NASA)", "[1]", "(2017-2021)" and "(left)" do not.
    private bool IsStatement(int token)
    {
        int head = _tree.Head(token);
        if (!_tree.Part(token).IsNoun() || !_tree.Part(head).IsNominal() || TimeNouns.Contains(_tree.Lemma(token)) || IsDay(head))
            return false;
        return !IsBehindColon(token) && char.IsLetter(_tree.Form(head)[0]) && !(_tree.Children(token).Length <= 2 && IsBracketed(token));
    }

    // "until Monday; its head …": nothing explains a day or a month.
    private bool IsDay(int token) => _tree.Part(token) == PartOfSpeech.ProperNoun && TimeNouns.Contains(_tree.Lemma(token));

    // "Background: the talks" is a heading, not a statement.
    private bool IsBehindColon(int token) => _tree.First(token) is var first && ((first > 0 && _tree.Form(first - 1) is ":") || _tree.Form(first) is ":");

    private bool IsBracketed(int token) =>
        token > 0 && _tree.First(token) is var first && _tree.Tag(first) == PennTag.LeftBracket;

    // "the dismissal of the minister", "the minister's arrest", "his resignation"; "his announcement" alone does not say what was announced.
    private bool HasParticipants(int token, Nominalization noun)
    {
        foreach (int child in _tree.Children(token))
        {
            DependencyRelation relation = _tree.Relation(child);
            if (relation == DependencyRelation.NominalModifierPossessive && (noun.IsPossessorObject || noun.IsOfActor)
                && !SayingLexicon.TryNoun(_tree.Lemma(token), out _))
                return true;
            if (relation == DependencyRelation.NominalModifier && _tree.Find(child, DependencyRelation.Case) is var marker and >= 0
                && (_tree.Lemma(marker) is "of" or "by" || (IsArgument(marker) && _tree.Has(token, DependencyRelation.NominalModifierPossessive))))
                return true;
        }

        return false;
    }

    private bool IsArgument(int marker) => _tree.Lemma(marker) is "from" or "to" or "on" or "against" or "with" or "over" or "into";

    private void Add(in ScoreLine score) => _found.Add(new Predicate(score.First, PredicateKind.Score)
    {
        Verb = -1,
        Form = PredicateForm.Verbless,
        Actor = score.Winner,
        Subject = score.Winner,
        Object = score.Loser,
        IsDraw = score.IsDraw,
    });

    private void Add(Predicate predicate)
    {
        int token = predicate.Head;
        int anchor = _tree.Head(token);
        predicate.Anchor = anchor;
        predicate.Parent = _found.ClauseOf(anchor, _tree);
        predicate.Link = LinkOf(predicate, _tree.Relation(token), anchor);
        _found.Add(predicate);
    }

    private PredicateLink LinkOf(Predicate predicate, DependencyRelation relation, int anchor)
    {
        if (predicate.Kind is PredicateKind.Apposition or PredicateKind.Nominalization)
            return PredicateLink.Nominal;
        return relation switch
        {
            DependencyRelation.Root => PredicateLink.Root,
            DependencyRelation.ClausalComplement => PredicateLink.Complement,
            DependencyRelation.OpenClausalComplement => PredicateLink.OpenComplement,
            DependencyRelation.AdnominalClauseRelative => IsContentOfNoun(predicate.Head, anchor) ? PredicateLink.Adnominal : PredicateLink.Relative,
            DependencyRelation.AdnominalClause or DependencyRelation.AdjectivalModifier => PredicateLink.Adnominal,
            DependencyRelation.AdverbialClause or DependencyRelation.AdverbialClauseRelative => PredicateLink.Adverbial,
            DependencyRelation.Conjunct => _found.ClauseAt(anchor) is null ? PredicateLink.Parataxis : PredicateLink.Conjunct,
            DependencyRelation.Object => PredicateLink.OpenComplement,
            _ when relation.IsClausalSubject() || relation.IsSubject() => PredicateLink.Subject,
            _ when relation.IsOblique() => PredicateLink.Adverbial,
            _ when relation.IsNominalModifier() => PredicateLink.Adnominal,
            _ => PredicateLink.Parataxis,
        };
    }

    // "fears that the dam breaks": "that" is no pronoun here, the clause misses nothing.
    private bool IsContentOfNoun(int clause, int noun) => _tree.Find(clause, DependencyRelation.Marker, "that") >= 0
        && SayingLexicon.TryNoun(_tree.Lemma(noun), out _);
}
