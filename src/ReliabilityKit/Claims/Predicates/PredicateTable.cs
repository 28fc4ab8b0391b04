namespace ReliabilityKit.Claims.Predicates;

/// <summary>The predicates of a text, to be looked up by token and walked from the top of each tree down.</summary>
internal sealed class PredicateTable
{
    private readonly Predicate?[] _clauses;
    private readonly Predicate?[] _nominals;

    public PredicateTable(int tokenCount)
    {
        _clauses = new Predicate?[tokenCount];
        _nominals = new Predicate?[tokenCount];
    }

    /// <summary>All predicates, each behind the one above it.</summary>
    public List<Predicate> TopDown { get; } = [];

    /// <summary>Returns the clause with this head, or <see langword="null"/>.</summary>
    public Predicate? ClauseAt(int token) => token < 0 ? null : _clauses[token];

    /// <summary>Returns the apposition or nominalisation with this head, or <see langword="null"/>.</summary>
    public Predicate? NominalAt(int token) => token < 0 ? null : _nominals[token];

    /// <summary>Returns the nearest clause that a token stands in, the token itself included, or <see langword="null"/>.</summary>
    public Predicate? ClauseOf(int token, DependencyTree tree)
    {
        for (; token >= 0; token = tree.Head(token))
        {
            if (_clauses[token] is { } found)
                return found;
        }

        return null;
    }

    public void Add(Predicate predicate)
    {
        TopDown.Add(predicate);
        if (predicate.Kind is PredicateKind.Apposition or PredicateKind.Nominalization or PredicateKind.Score)
            _nominals[predicate.Head] = predicate;
        else
            _clauses[predicate.Head] = predicate;
    }
}
