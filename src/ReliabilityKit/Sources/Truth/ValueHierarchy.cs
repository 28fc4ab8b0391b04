namespace ReliabilityKit.Sources.Truth;

/// <summary>Which values are parts of which: towns within regions, regions within countries. Immutable.</summary>
public sealed class ValueHierarchy
{
    /// <summary>Deeper than any real hierarchy; ends the climb where one turns in a circle.</summary>
    private const int MostLevels = 64;

    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    /// <summary>Creates a hierarchy.</summary>
    /// <param name="parents">Each value with the value it is directly part of. Where a value comes twice the first parent counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parents"/> is null.</exception>
    public ValueHierarchy(IEnumerable<KeyValuePair<string, string>> parents)
    {
        ArgumentNullException.ThrowIfNull(parents);
        foreach ((string value, string parent) in parents) _parents.TryAdd(value, parent);
    }

    /// <summary>Returns whether a value is part of another, directly or through others.</summary>
    /// <param name="part">The smaller one.</param>
    /// <param name="whole">The larger one.</param>
    public bool IsWithin(string part, string whole)
    {
        for (int level = 0; level < MostLevels && _parents.TryGetValue(part, out string? parent); level++)
        {
            if (parent == whole) return true;
            part = parent;
        }

        return false;
    }
}
