using System.Collections;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Archives.Packing;

/// <summary>The claims of a packed document, each read when first asked for: of most documents an archive needs one or two.</summary>
/// <remarks>Safe to read from many threads at once.</remarks>
/// <param name="packed">The packed document.</param>
/// <param name="start">Where the first claim begins.</param>
/// <param name="ends">Where each claim ends.</param>
/// <param name="words">The words of the document.</param>
/// <param name="document">The document.</param>
internal sealed class PackedClaims(byte[] packed, int start, int[] ends, PackedWords words, Document document) : IReadOnlyList<Claim>
{
    private readonly Claim?[] _claims = new Claim?[ends.Length];

    /// <inheritdoc/>
    public int Count => ends.Length;

    /// <inheritdoc/>
    public Claim this[int index] => Volatile.Read(ref _claims[index]) ?? Read(index);

    /// <inheritdoc/>
    public IEnumerator<Claim> GetEnumerator()
    {
        for (int i = 0; i < ends.Length; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Of two threads that read a claim at once both get the one that was there first.
    private Claim Read(int index)
    {
        int from = index == 0 ? start : ends[index - 1];
        Claim claim = new ClaimUnpacker(packed.AsSpan(from, ends[index] - from), words, document).Read();
        return Interlocked.CompareExchange(ref _claims[index], claim, null) ?? claim;
    }
}
