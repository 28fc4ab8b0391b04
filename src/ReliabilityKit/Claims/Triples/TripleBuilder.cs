using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReliabilityKit.Claims.Coreference;
using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Claims.Speech;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Triples;

/// <summary>Makes tuples of the predicates of a sentence: coordination split, prepositions with the verb, the unsaid "is" spelled out.</summary>
internal sealed class TripleBuilder(DependencyTree tree, PredicateTable predicates)
{
    private readonly List<ClaimTriple> _triples = [];
    private readonly VerbGroup _verbs = new(tree, predicates);
    private readonly PhraseWords _phrases = new(tree);

    /// <summary>Returns the tuples of each sentence.</summary>
    /// <param name="sentenceOf">For each sentence of the tree the index that its tuples go to.</param>
    /// <param name="count">Number of such indices.</param>
    public ImmutableArray<ImmutableArray<ClaimTriple>> Build(int[] sentenceOf, int count)
    {
        var all = new ImmutableArray<ClaimTriple>[count];
        Array.Fill(all, []);
        var ordered = new List<Predicate>(predicates.TopDown);
        ordered.Sort(static (left, right) => left.Head.CompareTo(right.Head));
        int next = 0;
        for (int i = 0; i < sentenceOf.Length; i++)
        {
            Sentence sentence = tree.Text.GetSentence(i);
            _triples.Clear();
            for (; next < ordered.Count && ordered[next].Head < sentence.End; next++)
                Add(ordered[next]);
            for (int token = sentence.First; token < sentence.End; token++)
                AddImplied(token);
            all[sentenceOf[i]] = [.. _triples];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    private void Add(Predicate predicate)
    {
        bool isSecondary = predicate is { Link: PredicateLink.OpenComplement, Form: PredicateForm.Verbless };
        if (predicate.Kind == PredicateKind.Nominalization || isSecondary || VerbGroup.IsContinuation(predicate))
            return;
        if (predicate.Kind == PredicateKind.Apposition)
            AddApposition(predicate);
        else
            AddClause(predicate);
    }

    private void AddApposition(Predicate predicate)
    {
        foreach (int named in _phrases.Conjuncts(predicate.Actor, onlyFirst: true))
        {
            foreach (int description in _phrases.Conjuncts(predicate.Object))
                Emit(Confidence.Apposition, "is", _phrases.Words(named), [_phrases.Words(description)]);
        }
    }

    private void AddClause(Predicate predicate)
    {
        int subject = predicate.Subject;
        if (subject < 0)
            return;

        List<int> group = _verbs.Tokens(predicate, out Predicate last);
        foreach (int one in _phrases.Conjuncts(subject))
            AddOf(predicate, last, group, one);
    }

    private void AddOf(Predicate predicate, Predicate last, List<int> group, int subject)
    {
        List<int> arguments = ArgumentsOf(predicate, last);
        double confidence = Confidence.Of(predicate, hasArgument: true);
        if (ContentOf(last) is { } content)
        {
            EmitVerb(confidence, predicate, group, subject, content, -1, arguments);
            return;
        }

        int first = FirstArgument(last, subject, arguments);
        if (first < 0)
        {
            EmitVerb(Confidence.Of(predicate, hasArgument: false), predicate, group, subject, null, -1, arguments);
            return;
        }

        arguments.RemoveAll(argument => _phrases.Contains(first, argument));
        foreach (int one in _phrases.Conjuncts(first))
            EmitVerb(confidence, predicate, group, subject, _phrases.Words(one), MarkerOwner(first), arguments);
    }

    // "She said it left" and "It left, she said": what is said is the object.
    private string? ContentOf(Predicate last)
    {
        if (last.Verb != last.Head || (last.Object >= 0 && last.Object != last.Content))
            return null;
        if (last.Content >= 0 && tree.Relation(last.Content) == DependencyRelation.ClausalComplement)
            return _phrases.Clause(last.Content);
        bool isBeside = last.Link == PredicateLink.Parataxis && last.Content < 0 && SayingLexicon.TryVerb(tree.Lemma(last.Head), out _);
        return isBeside && last.Parent is { } parent ? _phrases.Beside(parent.Head, last.Head) : null;
    }

    // The object comes first; where there is none, the first oblique, whose preposition goes to the verb.
    private int FirstArgument(Predicate last, int subject, List<int> arguments)
    {
        int first = ObjectOf(last, subject);
        if (first == last.Head && IsRelational(first) && arguments.Count > 0 && arguments[0] > first)
            first = -1;
        if (first < 0 && arguments.Count > 0)
            first = arguments[0];
        arguments.Remove(first);
        return first;
    }

    // "is aware of the risk": the adjective belongs to the action.
    private bool IsRelational(int head) => tree.Part(head) == PartOfSpeech.Adjective;

    private static int ObjectOf(Predicate last, int subject)
    {
        if (last.IsPassive)
            return last.Object == last.Subject || last.Object == subject ? -1 : last.Object;
        return last.Kind == PredicateKind.Copula && last.Verb != last.Head ? last.Head : last.Object >= 0 ? last.Object : last.Content;
    }

    private int MarkerOwner(int argument) => tree.Has(argument, DependencyRelation.Case) ? argument : -1;

    private List<int> ArgumentsOf(Predicate predicate, Predicate last)
    {
        var arguments = new List<int>();
        if (last.Recipient >= 0 && last.Recipient != last.Subject)
            arguments.Add(last.Recipient);
        if (last.Actor >= 0 && last.IsPassive && tree.Head(last.Actor) == last.Head)
            arguments.Add(last.Actor);
        arguments.AddRange(last.Obliques);
        if (predicate != last)
            arguments.AddRange(predicate.Obliques);
        return arguments;
    }

    private void EmitVerb(double confidence, Predicate predicate, List<int> group, int subject, string? first, int marked, List<int> arguments)
    {
        var rest = new List<string>();
        if (first is not null)
            rest.Add(first);
        foreach (int argument in arguments)
            rest.Add(_phrases.WordsWithMarker(argument));
        bool isRelational = marked >= 0 && predicate.Verb != predicate.Head && IsRelational(predicate.Head) && marked != predicate.Head;
        string action = _phrases.Join(group);
        if (isRelational)
            action += " " + _phrases.Words(predicate.Head, marked);
        if (predicate.Verb < 0 || VerbGroup.NeedsBe(predicate))
            action = "is " + action;
        if (marked >= 0)
            action += " " + _phrases.Marker(marked);
        Emit(confidence, action.Trim(), subject < 0 ? "" : _phrases.Words(subject), rest);
    }

    // "President Smith" is a president; "Smith's house" he has.
    private void AddImplied(int token)
    {
        DependencyRelation relation = tree.Relation(token);
        int head = tree.Head(token);
        if (relation == DependencyRelation.NominalModifierDescriptive && head >= 0 && !IsForm(token))
            Emit(Confidence.Title, "is", _phrases.Name(head, token), [_phrases.Words(token)]);
        else if (relation == DependencyRelation.NominalModifierPossessive && head >= 0 && tree.Part(token) == PartOfSpeech.ProperNoun)
            Emit(Confidence.Possession, "has", _phrases.Words(token), [_phrases.Possessed(head, token)]);
    }

    // "Mr." and "Dr." say nothing of their bearer.
    private bool IsForm(int token) => NounLexicon.TryGet(tree.Form(token).ToString(), out NounMeaning meaning) && meaning.Role == NounRole.Title;

    private void Emit(double confidence, string action, string actor, List<string> arguments)
    {
        if (action.Length > 0 && (actor.Length > 0 || arguments.Count > 0))
            _triples.Add(new ClaimTriple(confidence, action, actor, [.. arguments]));
    }
}
