namespace ReliabilityKit.Sources.Ratings;

/// <summary>Things that belong together, directly or by way of others (a disjoint-set forest).</summary>
internal sealed class DisjointSets<T>
    where T : notnull
{
    private readonly Dictionary<T, T> _parents = [];

    /// <summary>Puts two things into one set.</summary>
    public void Join(T a, T b) => _parents[Find(a)] = Find(b);

    /// <summary>Returns the thing that stands for the set; it stays until the next <see cref="Join"/>.</summary>
    public T Find(T thing)
    {
        T root = thing;
        while (_parents.TryGetValue(root, out T? parent) && !parent.Equals(root)) root = parent;
        _parents[thing] = root;
        return root;
    }
}
