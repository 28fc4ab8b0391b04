using ReliabilityKit.Claims;
using ReliabilityKit.Documents;

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

    // The runs in ascending order, and the sentence of each.
    private readonly ulong[] _runs;
    private readonly int[] _sentences;

    private RunFilter? _filter;

    /// <summary>Reads the sentences that make a claim.</summary>
    public SentenceShingles(DocumentProfile document)
    {
        Sentences = SentencesOf(document);
        List<ulong> runs = [];
        List<int> sentences = [];
        for (int i = 0; i < Sentences.Length; i++)
        {
            AddRuns(Sentences[i].Of(document.Document.Text), runs);
            while (sentences.Count < runs.Count) sentences.Add(i);
        }

        _runs = [.. runs];
        _sentences = [.. sentences];
        Array.Sort(_runs, _sentences);
    }

    /// <summary>Gets where the sentences stand.</summary>
    public TextSpan[] Sentences { get; }

    /// <summary>Gets the runs, ascending.</summary>
    public ReadOnlySpan<ulong> Runs => _runs;

    /// <summary>Gets a filter for the runs: most documents share none, which is then known without going through both.</summary>
    public RunFilter Filter => _filter ??= new RunFilter(_runs);

    /// <summary>Returns the pairs of sentences that share a run, each once, in the order of the text.</summary>
    public List<SentencePair> SharedWith(SentenceShingles other)
    {
        if (!other.HasOneOf(_runs)) return [];
        List<ulong> pairs = [];
        for (int i = 0, start = 0; i < _runs.Length; i++)
        {
            while (start < other._runs.Length && other._runs[start] < _runs[i]) start++;
            for (int j = start; j < other._runs.Length && other._runs[j] == _runs[i]; j++)
                pairs.Add((ulong)_sentences[i] << 32 | (uint)other._sentences[j]);
        }

        pairs.Sort();
        return Distinct(pairs);
    }

    private bool HasOneOf(ulong[] runs)
    {
        RunFilter filter = Filter;
        foreach (ulong run in runs)
        {
            if (filter.Contains((uint)run)) return true;
        }

        return false;
    }

    private static List<SentencePair> Distinct(List<ulong> sorted)
    {
        List<SentencePair> pairs = [];
        for (int i = 0; i < sorted.Count; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1]) pairs.Add(new SentencePair((int)(sorted[i] >> 32), (int)sorted[i]));
        }

        return pairs;
    }

    // Claims come in the order of the text, so those of one sentence beside each other.
    private static TextSpan[] SentencesOf(DocumentProfile document)
    {
        TextSpan[] sentences = new TextSpan[document.Claims.Length];
        int count = 0;
        foreach (Claim claim in document.Claims.Claims)
        {
            if (count == 0 || sentences[count - 1] != claim.SentenceSpan) sentences[count++] = claim.SentenceSpan;
        }

        return sentences[..count];
    }

    private static void AddRuns(ReadOnlySpan<char> sentence, List<ulong> runs)
    {
        if (IsQuotation(sentence)) return;
        List<ulong> words = [];
        foreach (ReadOnlySpan<char> word in new WordSplitter(sentence)) words.Add(WordFacts.Of(word).FoldedHash);
        if (words.Count < LeastWords) return;
        for (int i = 0; i + RunLength <= words.Count; i++)
        {
            ulong run = 0;
            for (int j = 0; j < RunLength; j++) run = StableHash.Combine(run, words[i + j]);
            runs.Add(run);
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
