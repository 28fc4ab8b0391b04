using System.Collections.Immutable;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>Signals that show in findings: sources against themselves, headlines against texts, quotations in other mouths, copies.</summary>
internal static class FindingSignals
{
    public static void Collect(ImmutableArray<Document> documents, ImmutableArray<Finding> findings, SignalCollector signals)
    {
        CopyDirection direction = new(documents);
        foreach (Document document in documents)
        {
            foreach ((_, TextSpan span) in direction.CreditsOf(document)) signals.Add(Testimony.SourceOf(document), SignalKind.WireCredit, document, span);
        }

        foreach (Finding finding in findings)
        {
            (string a, string b) = (Testimony.SourceOf(finding.A.Claim.Document), Testimony.SourceOf(finding.B.Claim.Document));
            if (finding.Relation == FindingRelation.Contradiction && a == b) AddAgainstItself(a, finding, signals);
            if (finding is { Relation: FindingRelation.Contradiction, Kind: FindingKind.Attribution } && a != b)
            {
                signals.Add(a, SignalKind.QuoteAttributedDifferently, finding.A);
                signals.Add(b, SignalKind.QuoteAttributedDifferently, finding.B);
            }

            if (finding.Relation == FindingRelation.Copy && a != b) AddCopy(finding, direction, signals);
        }
    }

    private static void AddAgainstItself(string source, Finding finding, SignalCollector signals)
    {
        bool sameDocument = finding.A.Claim.Document.Id == finding.B.Claim.Document.Id;
        SignalKind kind = sameDocument && IsHeading(finding.A) != IsHeading(finding.B) ? SignalKind.HeadlineAgainstText : SignalKind.SelfContradiction;
        signals.Add(source, kind, finding.A);
        signals.Add(source, kind, finding.B);
    }

    private static bool IsHeading(Evidence evidence) => !evidence.Claim.Document.Passages.IsDefaultOrEmpty
        && evidence.Claim.Document.Passages.Any(passage => passage.Kind == PassageKind.Heading && passage.Span.Contains(evidence.Claim.SentenceSpan));

    private static void AddCopy(Finding finding, CopyDirection direction, SignalCollector signals)
    {
        if (direction.CopierOf(finding.A.Claim.Document, finding.B.Claim.Document) is not { } copier) return;
        signals.Add(Testimony.SourceOf(copier), SignalKind.Copied, copier.Id == finding.A.Claim.Document.Id ? finding.A : finding.B);
    }
}
