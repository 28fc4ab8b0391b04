using System.Collections.Immutable;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>One kind of signal about a source, with all places where it shows.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Evidence">Where, in the order of documents and text. Never empty.</param>
public sealed record SourceSignal(SignalKind Kind, ImmutableArray<SignalEvidence> Evidence)
{
    /// <summary>Gets what the signal is called, in a few words that begin small: <c>headline against text</c>.</summary>
    public string Description => SignalWords.Of(Kind);
}
