using System.Collections.Immutable;
using ReliabilityKit.Claims.CheckWorthiness;
using ReliabilityKit.Claims.Coreference;
using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Claims.Speech;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims;

/// <summary>Makes the claims of a document of its predicates, entities and values.</summary>
internal sealed class ClaimBuilder
{
    private readonly Document _document;
    private readonly DependencyTree _tree;
    private readonly ParticipantBuilder _participants;
    private readonly PlaceReader _places;
    private readonly SpeakerFinder _speakers;
    private readonly ClaimValues _values;

    public ClaimBuilder(Document document, DependencyTree tree, PredicateTable predicates, EntityTable entities, ClaimValues values)
    {
        _document = document;
        _tree = tree;
        _participants = new ParticipantBuilder(tree, entities);
        _places = new PlaceReader(tree, entities);
        _speakers = new SpeakerFinder(tree, predicates);
        _values = values;
    }

    /// <summary>Returns the claims in the order of the text.</summary>
    public ImmutableArray<Claim> Build(List<Predicate> predicates)
    {
        var ordered = new List<Predicate>(predicates);
        ordered.Sort(static (left, right) => left.Head.CompareTo(right.Head));
        var claims = ImmutableArray.CreateBuilder<Claim>(ordered.Count);
        int sentence = 0;
        int number = 0;
        foreach (Predicate predicate in ordered)
        {
            int at = SentenceOf(predicate.Head, sentence);
            number = at == sentence ? number : 0;
            sentence = at;
            if (SaysSomething(predicate) && !IsHearsay(predicate) && !IsYardstick(predicate))
                claims.Add(Build(predicate, sentence, number++));
        }

        return claims.DrainToImmutable();
    }

    private int SentenceOf(int token, int sentence)
    {
        while (_tree.Text.GetSentence(sentence).End <= token)
            sentence++;
        return sentence;
    }

    // A verb without any participant ("Thanks.", "to begin with") claims nothing; what a cleft puts first is claimed by the clause behind it.
    private static bool SaysSomething(Predicate predicate) =>
        !predicate.IsCleft && (predicate.Actor >= 0 || predicate.Object >= 0 || predicate.Obliques.Count > 0);

    // "is said to be rich": nobody is named who says it, and what is said is a claim of its own.
    private bool IsHearsay(Predicate predicate) => predicate is { IsPassive: true, Actor: < 0, Content: >= 0, Kind: PredicateKind.Verb }
        && _tree.Relation(predicate.Content) == DependencyRelation.OpenClausalComplement
        && _tree.Find(predicate.Content, DependencyRelation.Marker, "to") >= 0
        && _tree.Lemma(predicate.Head) is "say" or "believe" or "think" or "report" or "expect" or "understand" or "allege" or "rumour" or "rumor"
            or "consider" or "estimate" or "suppose" or "assume" or "presume" or "fear" or "reckon" or "predict" or "forecast";

    // "worse than analysts had forecast", "up from May, compared with 3% in June": what something is compared with, not a statement.
    private bool IsYardstick(Predicate predicate) => IsComparison(predicate)
        || (predicate is { Object: < 0, Content: < 0 } && _tree.Find(predicate.Head, DependencyRelation.Marker, "than") >= 0);

    private bool IsComparison(Predicate predicate) => predicate is { Form: PredicateForm.Participle, Actor: < 0, Link: not PredicateLink.Root }
        && _tree.IsForm(predicate.Head, "compared");

    private Claim Build(Predicate predicate, int sentence, int number)
    {
        int place = _places.Find(predicate);
        var claim = new Claim
        {
            Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_document.Id}#{sentence}.{number}"),
            Document = _document,
            SentenceIndex = sentence,
            SentenceSpan = _tree.Text.GetSentence(sentence).Span,
            Span = ClauseSpan.Of(_tree, predicate),
            Kind = predicate.Kind,
            Attribution = AttributionBuilder.Build(predicate.Speech, _participants),
            Actor = BuildActor(predicate),
            Action = ActionReader.Read(_tree, predicate),
            Object = BuildObject(predicate),
            Arguments = BuildArguments(predicate),
            Place = _participants.Build(place),
            Date = _values.DateOf(predicate),
            Quantities = _values.QuantitiesOf(predicate),
        };
        return claim with { Checkability = CheckabilityReader.Read(claim) };
    }

    private Participant? BuildActor(Predicate predicate)
    {
        bool isClause = predicate.Actor >= 0 && _tree.Head(predicate.Actor) == predicate.Head && _tree.Relation(predicate.Actor).IsClausalSubject();
        return isClause ? _participants.BuildClause(predicate.Actor) : _participants.Build(predicate.Actor, acts: true);
    }

    private Participant? BuildObject(Predicate predicate)
    {
        bool isClause = predicate.Object >= 0 && predicate.Object == predicate.Content
            && _tree.Relation(predicate.Object) is DependencyRelation.ClausalComplement;
        if (predicate.Kind == PredicateKind.Apposition && predicate.Object >= 0)
            return _participants.BuildDescription(predicate.Object);
        return isClause ? _participants.BuildClause(predicate.Object) : _participants.Build(predicate.Object);
    }

    private ImmutableArray<Argument> BuildArguments(Predicate predicate)
    {
        if (predicate.Obliques.Count == 0 && predicate.Recipient < 0)
            return [];
        var arguments = ImmutableArray.CreateBuilder<Argument>();
        if (predicate.Recipient >= 0)
            arguments.Add(BuildArgument("to", predicate.Recipient, predicate.Recipient));
        foreach (int oblique in predicate.Obliques)
        {
            if (!_speakers.IsAccordingTo(oblique) && !_values.IsDate(oblique))
                arguments.Add(BuildArgument(Prepositions.Before(_tree, oblique, out int first), oblique, first));
        }

        return arguments.ToImmutable();
    }

    private Argument BuildArgument(string role, int head, int first)
    {
        int resolved = RelativePronouns.Resolve(_tree, head);
        Participant value = _participants.Build(resolved)!;
        int end = NounPhrase.Tokens(_tree, head).Last + 1;
        return new Argument(role, value) { Span = _tree.Text.Cover(Math.Min(first, head), Math.Max(end, head + 1)) };
    }
}
