using ReliabilityKit.Documents;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Tests.Findings.Reliability;

/// <summary>Two passages of a story of which is known whether they contradict each other.</summary>
/// <param name="IsContradiction">Whether they do; <see langword="null"/> where a reader may see it either way.</param>
/// <param name="A">The one passage.</param>
/// <param name="B">The other passage.</param>
internal sealed record LabelledPair(bool? IsContradiction, LabelledPassage A, LabelledPassage B)
{
    /// <summary>Returns whether a finding points, on both sides, into the sentences of the passages.</summary>
    public bool IsMeantBy(Finding finding) => (A.IsMeantBy(finding.A) && B.IsMeantBy(finding.B)) || (A.IsMeantBy(finding.B) && B.IsMeantBy(finding.A));
}

/// <summary>A passage of an article, or several that say the same.</summary>
/// <param name="Article">The id of the article.</param>
/// <param name="Quotes">Its words, one or more places.</param>
internal sealed record LabelledPassage(string Article, IReadOnlyList<string> Quotes)
{
    /// <summary>Returns whether evidence lies in a sentence of the passage.</summary>
    public bool IsMeantBy(Evidence evidence) => evidence.Claim.Document.Id == Article && Quotes.Any(quote => Touches(evidence, quote));

    private static bool Touches(Evidence evidence, string quote)
    {
        string text = evidence.Claim.Document.Text;
        for (int at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            if (evidence.Claim.SentenceSpan.Overlaps(new TextSpan(at, quote.Length))) return true;
        }

        return false;
    }
}
