using System.Collections.Immutable;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Reports;

namespace ReliabilityKit;

/// <summary>What a stopped check did not come to.</summary>
internal sealed class Unfinished
{
    private readonly List<Omission> _omissions = [];

    /// <summary>Finds what is missing.</summary>
    /// <param name="given">All documents.</param>
    /// <param name="read">Those that were read.</param>
    /// <param name="compared">The ids of those that were held against the others.</param>
    public Unfinished(IReadOnlyList<Document> given, ImmutableArray<ParsedDocument> read, IReadOnlySet<string> compared)
    {
        HashSet<string> known = [.. read.Select(document => document.Document.Id)];
        foreach (Document document in given)
        {
            if (!known.Contains(document.Id)) Add(document, "not read: the check was stopped");
            else if (!compared.Contains(document.Id)) Add(document, "read, but not compared with all others: the check was stopped");
        }

        if (_omissions.Count > 0) Interruption = new CheckInterruption(given.Count, read.Length, compared.Count);
    }

    /// <summary>Gets a line for each document that is missing.</summary>
    public IEnumerable<Omission> Omissions => _omissions;

    /// <summary>Gets how far the check came, or <see langword="null"/> where nothing is missing.</summary>
    public CheckInterruption? Interruption { get; }

    private void Add(Document document, string reason) => _omissions.Add(new Omission(document.Id, null, reason) { Kind = OmissionKind.Unfinished });
}
