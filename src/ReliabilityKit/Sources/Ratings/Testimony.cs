using ReliabilityKit.Documents;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>What one claim says of one fact.</summary>
/// <param name="Kind">What it is about: a claim may speak of a date and of a number.</param>
/// <param name="Evidence">The claim and the passage.</param>
/// <param name="IsDisputed">Whether the passage shows the value in question; one that only agrees with another often shows the verb.</param>
internal sealed record Testimony(FindingKind Kind, Evidence Evidence, bool IsDisputed = false)
{
    /// <summary>Gets a name that is the same for the same claim and kind.</summary>
    public string Key => $"{Kind} {Evidence.Claim.Id}";

    /// <summary>Gets the source, or the id of a document that names none.</summary>
    public string Source => SourceOf(Evidence.Claim.Document);

    /// <summary>Gets the sentence it stands in, by which copies are known.</summary>
    public (string Document, int Start) Sentence => (Evidence.Claim.Document.Id, Evidence.Claim.SentenceSpan.Start);

    /// <summary>Returns the name that a document counts under.</summary>
    public static string SourceOf(Document document) => document.Source ?? document.Id;
}
