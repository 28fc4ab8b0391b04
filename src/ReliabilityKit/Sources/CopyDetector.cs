using ReliabilityKit.Documents;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Sources;

/// <summary>Finds sentences that one document took from another, or both from a third: near-verbatim text is one witness.</summary>
internal static class CopyDetector
{
    /// <summary>Below this share of common characters two sentences were written apart.</summary>
    private const double LeastLikeness = 0.85;

    /// <summary>Returns the sentences that two documents share, in the order of the first.</summary>
    public static CopyMap Find(DocumentProfile a, DocumentProfile b)
    {
        List<CopiedSentence> copied = [];
        HashSet<ulong> seen = [];
        foreach ((int first, int second) in a.Shingles.SharedWith(b.Shingles))
        {
            if (!TryAdd(a, b, first, second, seen, copied)) continue;
            Follow(a, b, first, second, 1, seen, copied);
            Follow(a, b, first, second, -1, seen, copied);
        }

        copied.Sort(static (x, y) => x.InA.Start != y.InA.Start ? x.InA.Start.CompareTo(y.InA.Start) : x.InB.Start.CompareTo(y.InB.Start));
        return new CopyMap([.. copied]);
    }

    /// <summary>Who copies a sentence copies its neighbours, also those too short to prove anything alone.</summary>
    private static void Follow(DocumentProfile a, DocumentProfile b, int first, int second, int step, HashSet<ulong> seen, List<CopiedSentence> copied)
    {
        do (first, second) = (first + step, second + step);
        while (first >= 0 && second >= 0 && first < a.Shingles.Sentences.Length && second < b.Shingles.Sentences.Length
            && TryAdd(a, b, first, second, seen, copied));
    }

    /// <summary>Adds a pair of sentences that are one text and not in the list yet.</summary>
    private static bool TryAdd(DocumentProfile a, DocumentProfile b, int first, int second, HashSet<ulong> seen, List<CopiedSentence> copied)
    {
        TextSpan inA = a.Shingles.Sentences[first];
        TextSpan inB = b.Shingles.Sentences[second];
        if (!seen.Add((ulong)first << 32 | (uint)second)) return false;
        ReadOnlySpan<char> textA = inA.Of(a.Document.Text);
        ReadOnlySpan<char> textB = inB.Of(b.Document.Text);
        double likeness = Indel.NormalizedSimilarity(textA, textB, LeastLikeness);
        if (likeness < LeastLikeness || ChangedNumbers(textA, textB) > 1) return false;
        copied.Add(new CopiedSentence(inA, inB, likeness));
        return true;
    }

    /// <summary>
    /// One changed number may be a slip in a copy; with two the sentences only follow the same form, as in two lists of results. A number left out is
    /// none that was changed.
    /// </summary>
    private static int ChangedNumbers(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        HashSet<string> inA = Numbers(a);
        HashSet<string> inB = Numbers(b);
        return Math.Min(inA.Except(inB).Count(), inB.Except(inA).Count());
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
