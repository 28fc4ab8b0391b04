using System.Collections.Immutable;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Matching.Words;

/// <summary>The sentences of a document and the runs of words in them, by which copied sentences are found.</summary>
/// <remarks>
/// Runs of four words, as in A. Z. Broder, "On the resemblance and containment of documents" (1997). Short sentences and quotations are left out:
/// two reporters may hear the same words.
/// </remarks>
internal sealed class SentenceShingles
{
    private const int RunLength = 4;
    private const int LeastWords = 12;

    private readonly (ulong Hash, int Sentence)[] _runs;

    /// <summary>Reads the sentences that make a claim.</summary>
    public SentenceShingles(DocumentProfile document)
    {
        ImmutableArray<TextSpan>.Builder sentences = ImmutableArray.CreateBuilder<TextSpan>();
        List<(ulong, int)> runs = [];
        foreach (TextSpan span in document.Claims.Select(claim => claim.Claim.SentenceSpan).Distinct())
        {
            AddRuns(span.Of(document.Document.Text), sentences.Count, runs);
            sentences.Add(span);
        }

        Sentences = sentences.ToImmutable();
        _runs = [.. runs.Distinct().Order()];
    }

    /// <summary>Gets where the sentences stand.</summary>
    public ImmutableArray<TextSpan> Sentences { get; }

    /// <summary>Returns the pairs of sentences that share a run, each once, in the order of the text.</summary>
    public SortedSet<(int, int)> SharedWith(SentenceShingles other)
    {
        SortedSet<(int, int)> pairs = [];
        int start = 0;
        foreach ((ulong hash, int sentence) in _runs)
        {
            while (start < other._runs.Length && other._runs[start].Hash < hash) start++;
            for (int i = start; i < other._runs.Length && other._runs[i].Hash == hash; i++) pairs.Add((sentence, other._runs[i].Sentence));
        }

        return pairs;
    }

    private static void AddRuns(ReadOnlySpan<char> sentence, int index, List<(ulong, int)> runs)
    {
        if (IsQuotation(sentence)) return;
        List<ulong> words = [];
        foreach (ReadOnlySpan<char> word in new WordSplitter(sentence)) words.Add(StableHash.Of(TextFolding.Fold(word)));
        if (words.Count < LeastWords) return;
        for (int i = 0; i + RunLength <= words.Count; i++)
        {
            ulong run = 0;
            for (int j = 0; j < RunLength; j++) run = StableHash.Combine(run, words[i + j]);
            runs.Add((run, index));
        }
    }

    /// <summary>More inside quotation marks than outside.</summary>
    private static bool IsQuotation(ReadOnlySpan<char> sentence)
    {
        int inside = 0;
        bool quoted = false;
        foreach (char c in sentence)
        {
            if (c is '“' or '”') quoted = c == '“';
            else if (c == '"') quoted = !quoted;
            else if (quoted) inside++;
        }

        return 2 * inside > sentence.Length;
    }
}
