using ReliabilityKit.Documents;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Reports.Html;

/// <summary>The part of a document that is shown around a quotation: its paragraph, cut at words where that is too long to read.</summary>
/// <param name="Span">What is shown.</param>
/// <param name="IsCutBefore">Whether the paragraph begins before it.</param>
/// <param name="IsCutAfter">Whether the paragraph goes on after it.</param>
internal readonly record struct Paragraph(TextSpan Span, bool IsCutBefore, bool IsCutAfter)
{
    private const int MostAround = 400;

    /// <summary>Returns what is shown around one side of a finding.</summary>
    /// <param name="evidence">The side.</param>
    /// <param name="passages">The passages of its document.</param>
    public static Paragraph Around(Evidence evidence, IEnumerable<Passage> passages)
    {
        string text = evidence.Claim.Document.Text;
        TextSpan whole = Union(evidence.Span, evidence.Claim.SentenceSpan);
        foreach (Passage passage in passages)
        {
            if (passage.Span.Overlaps(evidence.Span))
                whole = Union(whole, passage.Span);
        }

        int start = Math.Max(whole.Start, evidence.Span.Start - MostAround);
        int end = Math.Min(whole.End, evidence.Span.End + MostAround);
        while (start > whole.Start && start < evidence.Span.Start && !char.IsWhiteSpace(text[start - 1]))
            start++;
        while (end < whole.End && end > evidence.Span.End && !char.IsWhiteSpace(text[end]))
            end--;
        return new Paragraph(TextSpan.FromBounds(start, end), start > whole.Start, end < whole.End);
    }

    private static TextSpan Union(TextSpan a, TextSpan b) => TextSpan.FromBounds(Math.Min(a.Start, b.Start), Math.Max(a.End, b.End));
}
