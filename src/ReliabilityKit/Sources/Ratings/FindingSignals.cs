using System.Collections.Immutable;
using NodaTime;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>Signals that show in findings: sources against themselves, headlines against texts, quotations in other mouths, copies.</summary>
internal static class FindingSignals
{
    public static void Collect(ImmutableArray<Finding> findings, SignalCollector signals)
    {
        foreach (Finding finding in findings)
        {
            (string a, string b) = (Testimony.SourceOf(finding.A.Claim.Document), Testimony.SourceOf(finding.B.Claim.Document));
            if (finding.Relation == FindingRelation.Contradiction && a == b) AddAgainstItself(a, finding, signals);
            if (finding is { Relation: FindingRelation.Contradiction, Kind: FindingKind.Attribution } && a != b)
            {
                signals.Add(a, SignalKind.QuoteAttributedDifferently, finding.A);
                signals.Add(b, SignalKind.QuoteAttributedDifferently, finding.B);
            }

            if (finding.Relation == FindingRelation.Copy && a != b) AddCopy(finding, signals);
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

    /// <summary>The later text has copied; where the times are the same or not known, nobody can say who has.</summary>
    private static void AddCopy(Finding finding, SignalCollector signals)
    {
        (Instant? a, Instant? b) = (finding.A.Claim.Document.Published?.ToInstant(), finding.B.Claim.Document.Published?.ToInstant());
        if (a is null || b is null || a == b) return;
        Evidence later = a > b ? finding.A : finding.B;
        signals.Add(Testimony.SourceOf(later.Claim.Document), SignalKind.Copied, later);
    }
}
