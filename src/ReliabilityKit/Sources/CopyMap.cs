using System.Collections.Immutable;
using ReliabilityKit.Matching;

namespace ReliabilityKit.Sources;

/// <summary>Which sentences of two documents are one text, written once and copied.</summary>
internal sealed class CopyMap
{
    private readonly ulong[] _starts;

    /// <summary>Creates a map.</summary>
    /// <param name="passages">Where each copied sentence stands in either document.</param>
    public CopyMap(ImmutableArray<CopiedSentence> passages)
    {
        Sentences = passages;
        _starts = new ulong[passages.Length];
        for (int i = 0; i < _starts.Length; i++) _starts[i] = Key(passages[i].InA.Start, passages[i].InB.Start);
        Array.Sort(_starts);
    }

    /// <summary>Gets the copied sentences, in the order of the first document.</summary>
    public ImmutableArray<CopiedSentence> Sentences { get; }

    /// <summary>Returns whether two claims stand in sentences that are copies.</summary>
    public bool Joins(ClaimProfile a, ClaimProfile b) =>
        Array.BinarySearch(_starts, Key(a.Claim.SentenceSpan.Start, b.Claim.SentenceSpan.Start)) >= 0;

    private static ulong Key(int startInA, int startInB) => (ulong)startInA << 32 | (uint)startInB;
}
