using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Sources;

/// <summary>Finds sentences that one document took from another, or both from a third: near-verbatim text is one witness.</summary>
internal static class CopyDetector
{
    /// <summary>Below this share of common characters two sentences were written apart.</summary>
    private const double LeastLikeness = 0.85;

    /// <summary>Returns the sentences that two documents share.</summary>
    public static CopyMap Find(DocumentProfile a, DocumentProfile b)
    {
        SentenceShingles inA = a.Shingles;
        SentenceShingles inB = b.Shingles;
        List<CopiedSentence> copied = [];
        foreach ((int first, int second) in inA.SharedWith(inB))
        {
            ReadOnlySpan<char> textA = inA.Sentences[first].Of(a.Document.Text);
            ReadOnlySpan<char> textB = inB.Sentences[second].Of(b.Document.Text);
            double likeness = Indel.NormalizedSimilarity(textA, textB, LeastLikeness);
            if (likeness >= LeastLikeness && DifferingNumbers(textA, textB) <= 1) copied.Add(new CopiedSentence(inA.Sentences[first], inB.Sentences[second], likeness));
        }

        return new CopyMap([.. copied]);
    }

    /// <summary>
    /// One changed number may be a slip in a copy; with two the sentences only follow the same form, as in two lists of results.
    /// </summary>
    private static int DifferingNumbers(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        HashSet<string> inA = Numbers(a);
        HashSet<string> inB = Numbers(b);
        return Math.Max(inA.Except(inB).Count(), inB.Except(inA).Count());
    }

    private static HashSet<string> Numbers(ReadOnlySpan<char> text)
    {
        HashSet<string> numbers = new(StringComparer.Ordinal);
        foreach (ReadOnlySpan<char> word in new WordSplitter(text))
        {
            if (word.ContainsAnyInRange('0', '9')) numbers.Add(word.ToString());
        }

        return numbers;
    }
}
