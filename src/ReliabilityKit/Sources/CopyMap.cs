using System.Collections.Immutable;
using ReliabilityKit.Matching;

namespace ReliabilityKit.Sources;

/// <summary>Which sentences of two documents are one text, written once and copied.</summary>
internal sealed class CopyMap
{
    private readonly HashSet<(int, int)> _starts;

    /// <summary>Creates a map.</summary>
    /// <param name="passages">Where each copied sentence stands in either document.</param>
    public CopyMap(ImmutableArray<CopiedSentence> passages)
    {
        Sentences = passages;
        _starts = [.. passages.Select(passage => (passage.InA.Start, passage.InB.Start))];
    }

    /// <summary>Gets the copied sentences, in the order of the first document.</summary>
    public ImmutableArray<CopiedSentence> Sentences { get; }

    /// <summary>Returns whether two claims stand in sentences that are copies.</summary>
    public bool Joins(ClaimProfile a, ClaimProfile b) => _starts.Contains((a.Claim.SentenceSpan.Start, b.Claim.SentenceSpan.Start));
}
