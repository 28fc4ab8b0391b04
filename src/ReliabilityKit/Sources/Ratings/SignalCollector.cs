using System.Collections.Immutable;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>Collects the signals about sources.</summary>
internal sealed class SignalCollector
{
    private readonly Dictionary<(string Source, SignalKind Kind), List<SignalEvidence>> _found = [];

    public void Add(string source, SignalKind kind, Evidence evidence) => Add(source, kind, evidence.Claim.Document, evidence.Span);

    /// <summary>Adds a place where a signal shows; the same place counts once.</summary>
    public void Add(string source, SignalKind kind, Document document, TextSpan span)
    {
        if (!_found.TryGetValue((source, kind), out List<SignalEvidence>? found)) _found[(source, kind)] = found = [];
        if (!found.Exists(evidence => evidence.Document.Id == document.Id && evidence.Span == span)) found.Add(new SignalEvidence(document, span));
    }

    public int CountOf(string source, SignalKind kind) => _found.GetValueOrDefault((source, kind))?.Count ?? 0;

    /// <summary>Returns the signals about a source, by kind, each in the order of documents and text.</summary>
    public ImmutableArray<SourceSignal> Of(string source) =>
    [
        .. Enum.GetValues<SignalKind>().Where(kind => CountOf(source, kind) > 0).Select(kind => new SourceSignal(
            kind, [.. _found[(source, kind)].OrderBy(evidence => evidence.Document.Id, StringComparer.Ordinal).ThenBy(evidence => evidence.Span.Start)])),
    ];
}
