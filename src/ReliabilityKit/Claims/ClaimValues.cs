using System.Collections.Immutable;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims;

/// <summary>The dates and numbers of a document, given to the predicates they belong to.</summary>
internal sealed class ClaimValues
{
    private readonly DependencyTree _tree;
    private readonly ValueAssigner _assigner;
    private readonly Dictionary<Predicate, (TemporalExpression Date, int Rank)> _dates = [];
    private readonly Dictionary<Predicate, List<Quantity>> _quantities = [];
    private readonly HashSet<int> _dateHeads = [];

    public ClaimValues(
        DependencyTree tree, PredicateTable predicates, ImmutableArray<TemporalExpression> dates, ImmutableArray<Quantity> quantities)
    {
        _tree = tree;
        _assigner = new ValueAssigner(tree, predicates);
        foreach (TemporalExpression date in dates)
            AddDate(date);
        foreach (Quantity quantity in quantities)
            AddQuantity(quantity);
    }

    /// <summary>Returns whether the phrase with this head is a date and no participant.</summary>
    public bool IsDate(int token) => _dateHeads.Contains(token);

    /// <summary>Returns when a predicate takes place, or <see langword="null"/>.</summary>
    public TemporalExpression? DateOf(Predicate predicate)
    {
        if (_dates.TryGetValue(predicate, out var found))
            return found.Date;
        return SharesDate(predicate) && predicate.Parent is { } parent ? DateOf(parent) : null;
    }

    /// <summary>Returns the numbers of a predicate, in the order of the text.</summary>
    public ImmutableArray<Quantity> QuantitiesOf(Predicate predicate) =>
        _quantities.TryGetValue(predicate, out List<Quantity>? found) ? [.. found] : [];

    // "On Monday she met him and left", "was repaired and reopened in April" with the date hung on the first verb, "a bomb went off on Monday, killing two", "refused on Monday to sign": one date for both verbs.
    private bool SharesDate(Predicate predicate) => predicate.Link switch
    {
        PredicateLink.Conjunct => predicate.Parent is { } first && _dates.TryGetValue(first, out var date)
            && (date.Date.Span.Start < _tree.Text.SpanOf(first.Head).Start || date.Date.Span.Start > _tree.Text.SpanOf(predicate.Head).Start),
        PredicateLink.Relative => predicate.Parent is { IsCleft: true },
        PredicateLink.OpenComplement => predicate.Modality == Modality.Asserted,
        PredicateLink.Adverbial => predicate.Form == PredicateForm.Gerund && !_tree.Has(predicate.Head, DependencyRelation.Marker),
        _ => false,
    };

    private void AddDate(TemporalExpression date)
    {
        int head = _assigner.HeadOf(date.Span);
        if (head < 0 || date.Type is TemporalType.Duration or TemporalType.Set)
            return;
        _dateHeads.Add(head);
        if (date.Start is null && date.End is null)
            return;
        int rank = RankOf(head);
        OfferApart(date, head);
        if (_assigner.ClauseOf(head) is { } clause)
        {
            Offer(clause, date, rank);

            // "was elected president in 2018", "was found alive on Monday": the date of what somebody became is that of the act.
            if (clause is { Link: PredicateLink.OpenComplement, Form: PredicateForm.Verbless, Parent: { } act })
                Offer(act, date, rank + 1);
        }

        if (_assigner.NominalOf(head) is { } nominal)
            Offer(nominal, date, rank);
        if (WhenClauseAfter(head, date.Span.End) is { } told)
            Offer(told, date, 0);
    }

    // "capsized and sank at 2:40 a.m. on Monday": the tree may hang the time on one verb and the day on the other.
    private void OfferApart(TemporalExpression date, int head)
    {
        for (int token = head + 1; token < _tree.Count && _tree.Text.SpanOf(token).Start < date.Span.End; token++)
        {
            int above = _tree.Head(token);
            bool isApart = above >= 0 && (_tree.Text.SpanOf(above).End <= date.Span.Start || _tree.Text.SpanOf(above).Start >= date.Span.End)
                && _tree.Relation(token) is DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked;
            if (!isApart || !_dateHeads.Add(token))
                continue;
            if (_assigner.ClauseOf(token) is { } clause)
                Offer(clause, date, RankOf(token));
        }
    }

    // "compared with May 2021, when the minister resigned": a clause that "when" joins to a date took place on it.
    private Predicate? WhenClauseAfter(int head, int end)
    {
        int token = head;
        int last = _tree.Text.GetSentenceOf(head).End;
        while (token < last && (_tree.Text.SpanOf(token).Start < end || IsBetween(token)))
            token++;
        return token < last && _tree.Text.LemmaOf(token) == "when" ? _assigner.ClauseOf(token) : null;
    }

    private bool IsBetween(int token) =>
        _tree.Text.FormOf(token) is "," || (_tree.Text.PartOfSpeechOf(token) == PartOfSpeech.Adverb && _tree.Text.LemmaOf(token) != "when");

    private void Offer(Predicate predicate, TemporalExpression date, int rank)
    {
        if (!_dates.TryGetValue(predicate, out var known) || rank < known.Rank)
            _dates[predicate] = (date, rank);
    }

    // A date that hangs on the verb itself comes before one that hangs on one of its nouns; of equals the first one counts.
    private int RankOf(int head)
    {
        int depth = 0;
        for (int token = head; token >= 0 && _assigner.ClauseOf(token) is { } clause && clause.Head != token; token = _tree.Head(token))
            depth++;
        return depth;
    }

    private void AddQuantity(Quantity quantity)
    {
        int head = _assigner.HeadOf(quantity.Span);
        if (head < 0)
            return;
        if (_assigner.ClauseOf(head) is { } clause)
            Add(clause, quantity);
        if (_assigner.NominalOf(head) is { } nominal)
            Add(nominal, quantity);
        foreach (Predicate other in _assigner.WithParticipant(head))
            Add(other, quantity);
    }

    private void Add(Predicate predicate, Quantity quantity)
    {
        if (!_quantities.TryGetValue(predicate, out List<Quantity>? list))
            _quantities.Add(predicate, list = []);
        if (list.Count == 0 || list[^1] != quantity)
            list.Add(quantity);
    }
}
