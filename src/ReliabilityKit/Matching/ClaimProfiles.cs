using System.Collections;
using ReliabilityKit.Claims;

namespace ReliabilityKit.Matching;

/// <summary>The claims of a document in the form in which they are compared, each made when first asked for.</summary>
/// <remarks>An archive asks for a few claims of very many documents. Safe to read from many threads at once.</remarks>
internal sealed class ClaimProfiles(IReadOnlyList<Claim> claims, DocumentProfile document) : IReadOnlyList<ClaimProfile>
{
    private readonly ClaimProfile?[] _profiles = new ClaimProfile?[claims.Count];

    /// <summary>Gets the number of claims.</summary>
    public int Length => _profiles.Length;

    /// <summary>Gets the claims themselves.</summary>
    public IReadOnlyList<Claim> Claims => claims;

    int IReadOnlyCollection<ClaimProfile>.Count => _profiles.Length;

    /// <summary>Gets a claim.</summary>
    public ClaimProfile this[int index] => Volatile.Read(ref _profiles[index]) ?? Make(index);

    /// <inheritdoc/>
    public IEnumerator<ClaimProfile> GetEnumerator()
    {
        for (int i = 0; i < _profiles.Length; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // What a sentence says first may place what it says next, so a sentence is made from its first claim on.
    private ClaimProfile Make(int index)
    {
        int first = index;
        while (first > 0 && IsInSameSentence(first) && Volatile.Read(ref _profiles[first - 1]) is null) first--;
        for (int i = first; i < index; i++) Keep(i);
        return Keep(index);
    }

    // Of two threads that make a profile at once both get the one that was there first.
    private ClaimProfile Keep(int index)
    {
        ClaimProfile made = new(claims[index], document);
        if (index > 0 && IsInSameSentence(index)) made.InheritPlace(_profiles[index - 1]!);
        return Interlocked.CompareExchange(ref _profiles[index], made, null) ?? made;
    }

    private bool IsInSameSentence(int index) => claims[index - 1].SentenceSpan == claims[index].SentenceSpan;
}
