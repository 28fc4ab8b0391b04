using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims;

/// <summary>Finds which predicate a date or a number belongs to: the one whose clause its words hang in.</summary>
internal sealed class ValueAssigner(DependencyTree tree, PredicateTable predicates)
{
    private readonly Dictionary<int, List<Predicate>> _byParticipant = IndexByParticipant(predicates);

    /// <summary>Returns the token inside a span that the others of the span hang on, or -1 for a span without a token.</summary>
    public int HeadOf(TextSpan span)
    {
        int first = FirstTokenAt(span.Start);
        for (int token = first; token < tree.Count && tree.Text.SpanOf(token).Start < span.End; token++)
        {
            int head = tree.Head(token);
            if (head < first || tree.Text.SpanOf(head).Start >= span.End)
                return token;
        }

        return first < tree.Count && tree.Text.SpanOf(first).Overlaps(span) ? first : -1;
    }

    /// <summary>Returns the clause of a token.</summary>
    public Predicate? ClauseOf(int token) => predicates.ClauseOf(token, tree);

    /// <summary>Returns the apposition or nominalisation whose phrase a token stands in, or <see langword="null"/>.</summary>
    public Predicate? NominalOf(int token)
    {
        for (; token >= 0 && predicates.ClauseAt(token) is null; token = tree.Head(token))
        {
            if (predicates.NominalAt(token) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>
    /// Returns the predicates that somebody counted takes part in: "three men were arrested and <i>charged</i>", "14 homes <i>destroyed</i>".
    /// </summary>
    public List<Predicate> WithParticipant(int token)
    {
        int noun = token;
        while (tree.Relation(noun) is DependencyRelation.NumericModifier or DependencyRelation.Compound or DependencyRelation.AdjectivalModifier
            && tree.Head(noun) >= 0)
            noun = tree.Head(noun);
        // "a contract worth $40 million": the amount says something of the contract.
        if (tree.Relation(noun) == DependencyRelation.ObliqueUnmarked && tree.Head(noun) is var worth && tree.IsForm(worth, "worth")
            && tree.Relation(worth) == DependencyRelation.AdjectivalModifier)
            noun = tree.Head(worth);
        return _byParticipant.GetValueOrDefault(noun) ?? [];
    }

    private static Dictionary<int, List<Predicate>> IndexByParticipant(PredicateTable predicates)
    {
        var index = new Dictionary<int, List<Predicate>>();
        foreach (Predicate predicate in predicates.TopDown)
        {
            Add(index, predicate.Actor, predicate);
            if (predicate.Object != predicate.Actor)
                Add(index, predicate.Object, predicate);
        }

        return index;
    }

    private static void Add(Dictionary<int, List<Predicate>> index, int token, Predicate predicate)
    {
        if (token < 0)
            return;
        if (!index.TryGetValue(token, out List<Predicate>? list))
            index.Add(token, list = []);
        list.Add(predicate);
    }

    // The spans are in order; words of one surface token may share theirs.
    private int FirstTokenAt(int position)
    {
        int low = 0;
        int high = tree.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (tree.Text.SpanOf(middle).End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
