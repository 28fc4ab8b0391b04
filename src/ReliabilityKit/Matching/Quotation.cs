using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching;

/// <summary>The whole quotation that a quoted claim stands in, without the marks.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Words">Its content words.</param>
/// <param name="Speaker">Whose words they are.</param>
internal sealed record Quotation(TextSpan Span, WordSet Words, Participant Speaker)
{
    private const int LongestSearch = 2000;

    /// <summary>Returns the quotation of a claim, or <see langword="null"/> when its words are not quoted.</summary>
    public static Quotation? Of(Claim claim)
    {
        if (claim.Attribution is not [.., { Mode: AttributionMode.Quoted } link]) return null;
        TextSpan span = Enclosing(claim.Document.Text, claim.Span);
        return new Quotation(span, WordSet.Of(span.Of(claim.Document.Text)), link.Speaker);
    }

    /// <summary>From the quotation mark before the clause, or the beginning of its paragraph, to the mark behind it.</summary>
    private static TextSpan Enclosing(string text, TextSpan clause)
    {
        int start = clause.Start;
        int least = Math.Max(0, start - LongestSearch);
        while (start > least && !IsMark(text[start - 1]) && text[start - 1] != '\n') start--;
        int end = clause.Start;
        int most = Math.Min(text.Length, clause.End + LongestSearch);
        while (end < most && (end == start || !IsMark(text[end])) && text[end] != '\n') end++;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';
}
