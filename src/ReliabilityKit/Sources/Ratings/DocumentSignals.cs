using System.Collections.Immutable;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>Signals that show in single documents: who wrote them and when, who speaks in them, what they say of themselves.</summary>
internal static class DocumentSignals
{
    /// <summary>Fewer other documents do not show that a quotation is found nowhere else.</summary>
    private const int FewestOthers = 2;

    private static readonly DocumentPhrases Phrases = DocumentPhrases.English;

    public static void Collect(ImmutableArray<Document> documents, ImmutableArray<Claim> claims, ImmutableArray<Finding> findings, SignalCollector signals)
    {
        foreach (Document document in documents)
        {
            string source = Testimony.SourceOf(document);
            if (document.Published is null) signals.Add(source, SignalKind.MissingDate, document, default);
            if (!Byline.IsIn(document)) signals.Add(source, SignalKind.MissingByline, document, default);
            foreach ((SignalKind kind, TextSpan span) in Phrases.Find(document.Text)) signals.Add(source, kind, document, span);
        }

        HashSet<(string, int)> known = [.. findings.SelectMany(finding => new[] { Sentence(finding.A.Claim), Sentence(finding.B.Claim) })];
        int sources = documents.Select(Testimony.SourceOf).Distinct(StringComparer.Ordinal).Count();
        foreach (Claim claim in claims.Where(claim => !claim.Attribution.IsEmpty)) AddSpeech(claim, sources > FewestOthers && !known.Contains(Sentence(claim)), signals);
    }

    private static (string Document, int Start) Sentence(Claim claim) => (claim.Document.Id, claim.SentenceSpan.Start);

    private static void AddSpeech(Claim claim, bool isAlone, SignalCollector signals)
    {
        string source = Testimony.SourceOf(claim.Document);
        Attribution said = claim.Attribution[^1];
        // By sentence, for one has many claims.
        if (SpeakerNaming.IsUnnamed(said.Speaker)) signals.Add(source, SignalKind.UnnamedSpeaker, claim.Document, claim.SentenceSpan);
        if (isAlone && said.Mode == AttributionMode.Quoted) signals.Add(source, SignalKind.QuoteFoundNowhereElse, claim.Document, claim.SentenceSpan);
    }
}
