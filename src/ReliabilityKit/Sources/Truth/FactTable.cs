using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth;

/// <summary>A table of claims to find the truth in. Rows may come in any order; a row given twice counts once. Not safe for use from several threads.</summary>
public sealed class FactTable
{
    /// <summary>Creates an empty table.</summary>
    public FactTable()
    {
    }

    /// <summary>Creates a table of claims.</summary>
    /// <param name="claims">The rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> is null.</exception>
    public FactTable(IEnumerable<FactClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        foreach (FactClaim claim in claims) Add(claim.Source, claim.Object, claim.Value);
    }

    /// <summary>Gets the number of rows that were added, repeated ones among them.</summary>
    public int RowCount => Builder.RowCount;

    internal ClaimMatrixBuilder Builder { get; } = new();

    /// <summary>Adds a row. Spaces around names and values do not count.</summary>
    /// <param name="source">Who says it.</param>
    /// <param name="thing">What it is about: a thing and its attribute.</param>
    /// <param name="value">What is said.</param>
    public void Add(ReadOnlySpan<char> source, ReadOnlySpan<char> thing, ReadOnlySpan<char> value) => Builder.Add(source, thing, value);
}
