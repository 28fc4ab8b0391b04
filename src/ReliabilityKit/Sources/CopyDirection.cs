using System.Collections.Immutable;
using NodaTime;
using ReliabilityKit.Documents;
using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.Sources;

/// <summary>Says which of two documents has a text from the other: the one that credits the other for it, else the one published later.</summary>
internal sealed class CopyDirection
{
    private readonly Dictionary<string, ImmutableArray<(string Name, TextSpan Span)>> _credits = new(StringComparer.Ordinal);
    private readonly WireCredits _reader;

    /// <summary>Reads the credit lines of documents.</summary>
    public CopyDirection(IReadOnlyCollection<Document> documents)
    {
        _reader = new WireCredits(documents.Select(Testimony.SourceOf).Distinct(StringComparer.Ordinal));
        foreach (Document document in documents)
        {
            string own = _reader.NameOf(Testimony.SourceOf(document));
            _credits[document.Id] = [.. _reader.Find(document.Text).Where(credit => credit.Name != own).DistinctBy(credit => credit.Name, StringComparer.Ordinal)];
        }
    }

    /// <summary>Returns whom a document credits, other than its own source, and where.</summary>
    public ImmutableArray<(string Name, TextSpan Span)> CreditsOf(Document document) => _credits.GetValueOrDefault(document.Id, []);

    /// <summary>Returns which of two documents has copied, or <see langword="null"/> where nobody can say.</summary>
    public Document? CopierOf(Document a, Document b)
    {
        (bool creditsB, bool creditsA) = (Credits(a, b), Credits(b, a));
        if (creditsB != creditsA) return creditsB ? a : b;
        (Instant? timeA, Instant? timeB) = (a.Published?.ToInstant(), b.Published?.ToInstant());
        if (timeA is not null && timeB is not null && timeA != timeB) return timeA > timeB ? a : b;
        // Who credits a third for its text has at least not written it.
        (bool isForeignA, bool isForeignB) = (!CreditsOf(a).IsEmpty, !CreditsOf(b).IsEmpty);
        return isForeignA == isForeignB ? null : isForeignA ? a : b;
    }

    private bool Credits(Document document, Document other)
    {
        string name = _reader.NameOf(Testimony.SourceOf(other));
        return CreditsOf(document).Any(credit => credit.Name == name);
    }
}
