namespace ReliabilityKit.Language.Neural;

/// <summary>Finds the dependency tree of a sentence from the scores of all heads.</summary>
/// <remarks>
/// The best head of each word mostly makes a tree with one root and without crossing edges already. Where it does not, the best projective
/// tree with one root is found (Eisner 1996), which few English sentences differ from: a crossing is more often a mistake.
/// </remarks>
internal sealed unsafe class TreeDecoder
{
    private readonly EisnerDecoder _eisner = new();
    private int[] _marks = [];

    /// <summary>Finds the heads.</summary>
    /// <param name="scores">For each word the scores of the root and of each word as its head.</param>
    /// <param name="stride">Distance from one word's scores to the next one's.</param>
    /// <param name="heads">Receives for each word 0 for the root, or the head's place plus one.</param>
    public void Decode(float* scores, int stride, Span<int> heads)
    {
        for (int i = 0; i < heads.Length; i++)
            heads[i] = Best(new ReadOnlySpan<float>(scores + ((nint)i * stride), heads.Length + 1), i + 1);
        if (!IsTree(heads) || HasCrossing(heads))
            _eisner.Decode(scores, stride, heads);
    }

    private static int Best(ReadOnlySpan<float> scores, int self)
    {
        int best = 0;
        for (int head = 1; head < scores.Length; head++)
        {
            if (head != self && scores[head] > scores[best])
                best = head;
        }

        return best;
    }

    // Edges cross when one begins inside another and ends outside it. Only edges that span another word can.
    private static bool HasCrossing(ReadOnlySpan<int> heads)
    {
        for (int i = 1; i <= heads.Length; i++)
        {
            int left = Math.Min(i, heads[i - 1]), right = Math.Max(i, heads[i - 1]);
            for (int inner = left + 1; inner < right; inner++)
            {
                if (heads[inner - 1] < left || heads[inner - 1] > right)
                    return true;
            }
        }

        return false;
    }

    // Walking up from every word must end at the one root; a word met twice on one walk is a cycle.
    private bool IsTree(ReadOnlySpan<int> heads)
    {
        if (heads.Count(0) != 1)
            return false;
        if (_marks.Length <= heads.Length)
            _marks = new int[heads.Length + 64];
        _marks.AsSpan(0, heads.Length + 1).Clear();
        for (int i = 1; i <= heads.Length; i++)
        {
            int at = i;
            for (; at != 0 && _marks[at] == 0; at = heads[at - 1])
                _marks[at] = i;
            if (at != 0 && _marks[at] == i)
                return false;
        }

        return true;
    }
}
