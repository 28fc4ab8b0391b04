namespace ReliabilityKit.Reports.Summaries;

/// <summary>Claims about one fact: those that findings join, directly or by way of others (a disjoint-set forest).</summary>
internal sealed class ClaimGroups
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    /// <summary>Puts two claims into one group.</summary>
    public void Join(string a, string b) => _parents[Find(a)] = Find(b);

    /// <summary>Returns the name of a claim's group; it stays until the next <see cref="Join"/>.</summary>
    public string Find(string claim)
    {
        string root = claim;
        while (_parents.TryGetValue(root, out string? parent) && parent != root)
            root = parent;
        // Whoever was passed on the way points at the root from now on, so that no chain grows long.
        for (string at = claim; at != root;)
        {
            string next = _parents.GetValueOrDefault(at, root);
            _parents[at] = root;
            at = next;
        }

        _parents[root] = root;
        return root;
    }

    /// <summary>Gets the number of groups.</summary>
    public int Count => _parents.Keys.Select(Find).Distinct(StringComparer.Ordinal).Count();
}
