using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Joins texts by scoring every pair: for cutoffs so low that hardly a pair can be told apart without.</summary>
internal static class ScoreJoin
{
    private const int BlockSize = 512;

    /// <summary>Divides the work into blocks of pairs.</summary>
    public static IEnumerable<JoinItem> Items(
        IReadOnlyList<string> left, IReadOnlyList<string>? right, JoinOptions options, CancellationToken cancellation)
    {
        IReadOnlyList<string> others = right ?? left;
        for (int from = 0; from < left.Count; from += BlockSize)
        {
            int first = from;
            Lazy<PreparedTexts> queries = new(() => Prepare(left, first, options));
            for (int to = right is null ? from : 0; to < others.Count; to += BlockSize)
            {
                int second = to;
                yield return new JoinItem((_, output) =>
                    Run(queries.Value, first, Prepare(others, second, options), second, right is null, options, output, cancellation));
            }
        }
    }

    private static PreparedTexts Prepare(IReadOnlyList<string> texts, int from, JoinOptions options) =>
        new(Enumerable.Range(from, Math.Min(BlockSize, texts.Count - from)).Select(i => texts[i]), options.Unit);

    private static void Run(
        PreparedTexts queries, int from, PreparedTexts texts, int to, bool isSelf, JoinOptions options, PairBuffer output, CancellationToken cancellation)
    {
        byte[] scores = new byte[queries.Count * texts.Count];
        texts.Score(queries, scores, cancellationToken: cancellation);
        for (int i = 0; i < queries.Count; i++)
        {
            for (int j = isSelf && from == to ? i + 1 : 0; j < texts.Count; j++)
            {
                byte score = scores[i * texts.Count + j];
                if (score >= options.ScoreCutoff) output.Add(new SimilarPair(from + i, to + j, score));
            }
        }
    }
}
