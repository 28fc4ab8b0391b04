using Humanizer;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Lexicons;
using ReliabilityKit.Matching;

namespace ReliabilityKit.Findings.Explanations;

/// <summary>Says in two sentences what two texts say and why that agrees or conflicts.</summary>
internal static class ExplanationWriter
{
    private static readonly WordMap<string> s_reasons = WordMap<string>.Read("Findings/Explanations/reasons.tsv", row => row[1]);

    /// <summary>Returns the explanation of a verdict.</summary>
    public static string Write(ClaimProfile a, ClaimProfile b, Verdict verdict) => $"{Statements(a, b, verdict)}. {Reason(a, b, verdict)}";

    private static string Statements(ClaimProfile a, ClaimProfile b, Verdict verdict)
    {
        if (verdict is { Kind: FindingKind.Attribution, Relation: FindingRelation.Contradiction } && a.Quotation is { } quotation)
            return Quotations(a, b, quotation, verdict);
        string first = $"{a.Document.Document.Id} {ClauseWriter.Write(a.Claim, verdict.A.Span)}";
        string second = ClauseWriter.Write(b.Claim, verdict.B.Span);
        return ReferenceEquals(a.Document, b.Document) ? $"{first} and elsewhere {second}" : $"{first}; {b.Document.Document.Id} {second}";
    }

    private static string Quotations(ClaimProfile a, ClaimProfile b, Quotation quotation, Verdict verdict)
    {
        string words = ClauseWriter.Clean(quotation.Span.Of(a.Document.Document.Text).ToString());
        return $"{a.Document.Document.Id} quotes {verdict.A.Value}: “{words}”; {b.Document.Document.Id} quotes {verdict.B.Value}";
    }

    private static string Reason(ClaimProfile a, ClaimProfile b, Verdict verdict) => verdict.Relation switch
    {
        FindingRelation.Copy => "The passage is the same nearly word for word, so both are one witness.",
        FindingRelation.Corroboration => "Neither copies the other, and they agree.",
        FindingRelation.Update => Update(a, b, verdict),
        FindingRelation.Dispute => "The speakers disagree; the texts only report it.",
        _ => Contradiction(a, verdict),
    };

    private static string Update(ClaimProfile a, ClaimProfile b, Verdict verdict)
    {
        bool firstIsNewer = a.Document.Document.Published?.ToInstant() > b.Document.Document.Published?.ToInstant();
        (ClaimProfile newer, string value) = firstIsNewer ? (a, verdict.A.Value) : (b, verdict.B.Value);
        return $"{newer.Document.Document.Id} has the newer figure, {value}.";
    }

    private static string Contradiction(ClaimProfile a, Verdict verdict) => verdict.Kind switch
    {
        FindingKind.Date => $"{s_reasons.GetValueOrDefault(a.Sense.Concept, "It happens once")}, so both cannot be right.",
        FindingKind.Quantity => $"{verdict.A.Value.Transform(To.SentenceCase)} and {verdict.B.Value} cannot both be right{Of(a, verdict)}.",
        FindingKind.Polarity => "What one affirms the other denies.",
        FindingKind.Actor => $"It was done once, by {verdict.A.Value} or by {verdict.B.Value}.",
        FindingKind.Place => $"It happened once, in {verdict.A.Value} or in {verdict.B.Value}.",
        FindingKind.Attribution => $"The same words are given to {verdict.A.Value} and to {verdict.B.Value}.",
        FindingKind.Status => "Both cannot be the case at the same time.",
        _ => "The one excludes the other.",
    };

    private static string Of(ClaimProfile a, Verdict verdict)
    {
        foreach (Measure measure in a.Measures)
        {
            if (measure.Quantity.Span == verdict.A.Span && measure.Quantity.Kind == QuantityKind.Count && measure.Noun.Length > 0)
                return $" about the same {measure.Noun.Pluralize(inputIsKnownToBeSingular: false)}";
        }

        return "";
    }
}
