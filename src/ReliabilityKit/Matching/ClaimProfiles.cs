using System.Collections;
using System.Collections.Immutable;
using ReliabilityKit.Claims;

namespace ReliabilityKit.Matching;

/// <summary>The claims of a document in the form in which they are compared, each made when first asked for.</summary>
/// <remarks>An archive asks for a few claims of very many documents. Safe to read from many threads at once.</remarks>
internal sealed class ClaimProfiles(ImmutableArray<Claim> claims, DocumentProfile document) : IReadOnlyList<ClaimProfile>
{
    private readonly ClaimProfile?[] _profiles = new ClaimProfile?[claims.Length];

    /// <summary>Gets the number of claims.</summary>
    public int Length => _profiles.Length;

    /// <summary>Gets the claims themselves.</summary>
    public ImmutableArray<Claim> Claims => claims;

    int IReadOnlyCollection<ClaimProfile>.Count => _profiles.Length;

    /// <summary>Gets a claim.</summary>
    public ClaimProfile this[int index] => Volatile.Read(ref _profiles[index]) ?? Make(index);

    /// <inheritdoc/>
    public IEnumerator<ClaimProfile> GetEnumerator()
    {
        for (int i = 0; i < _profiles.Length; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Of two threads that make a profile at once both get the one that was there first.
    private ClaimProfile Make(int index)
    {
        ClaimProfile made = new(claims[index], document);
        return Interlocked.CompareExchange(ref _profiles[index], made, null) ?? made;
    }
}
