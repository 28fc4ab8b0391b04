using System.Numerics;

namespace ReliabilityKit.Language.Neural;

/// <summary>Finds the best sequence of name labels in which no name begins in its middle (Viterbi 1967).</summary>
internal sealed class NameDecoder
{
    // In training there are more names than texts have. With so much added to "no name", as many names are found as there are,
    // on the development data of both treebanks.
    private const float Caution = 1.5f;

    private readonly float[] _steps = new float[(NameLabels.Count + 1) * NameLabels.Count];
    private byte[] _before = [];

    /// <param name="steps">Scores of a label after another, <see cref="NetworkShape.NameColumns"/> from row to row.</param>
    public NameDecoder(ReadOnlySpan<float> steps)
    {
        for (int before = 0; before <= NameLabels.Count; before++)
        {
            for (int label = 0; label < NameLabels.Count; label++)
            {
                _steps[(before * NameLabels.Count) + label] =
                    NameLabels.MayFollow(label, before) ? steps[(before * NetworkShape.NameColumns) + label] : float.NegativeInfinity;
            }

            _steps[(before * NameLabels.Count) + NameLabels.Outside] += Caution;
        }
    }

    /// <summary>Finds the labels of a sentence.</summary>
    /// <param name="state">The scores.</param>
    /// <param name="sentence">Index of the sentence in the batch.</param>
    /// <param name="labels">Receives a label for each token.</param>
    public void Decode(NetworkState state, int sentence, Span<byte> labels)
    {
        if (_before.Length < labels.Length * NameLabels.Count)
            _before = new byte[labels.Length * NameLabels.Count * 2];
        Span<float> best = stackalloc float[NameLabels.Count];
        Span<float> next = stackalloc float[NameLabels.Count];
        ReadOnlySpan<float> scores = state.Names(state.Batch.Row(sentence, 0));
        for (int label = 0; label < NameLabels.Count; label++)
            best[label] = scores[label] + _steps[(NameLabels.Start * NameLabels.Count) + label];
        for (int i = 1; i < labels.Length; i++)
        {
            Advance(best, next, state.Names(state.Batch.Row(sentence, i)), i);
            next.CopyTo(best);
        }

        labels[^1] = (byte)Highest(best);
        for (int i = labels.Length - 1; i > 0; i--)
            labels[i - 1] = _before[(i * NameLabels.Count) + labels[i]];
    }

    /// <summary>Scores a name that was found as if it were of each type, the labels around it staying as they are.</summary>
    /// <param name="state">The scores.</param>
    /// <param name="sentence">Index of the sentence in the batch.</param>
    /// <param name="labels">The labels of the sentence.</param>
    /// <param name="first">Index of the name's first token in the sentence.</param>
    /// <param name="end">Index behind its last token.</param>
    /// <returns>Scores by <see cref="EntityType"/>.</returns>
    public Vector3 ScoreTypes(NetworkState state, int sentence, ReadOnlySpan<byte> labels, int first, int end)
    {
        Vector3 scores = default;
        for (int type = 0; type < 3; type++)
        {
            int before = first == 0 ? NameLabels.Start : labels[first - 1];
            for (int i = first; i < end; i++)
            {
                int label = i == first ? NameLabels.Begin((EntityType)type) : NameLabels.Inside((EntityType)type);
                scores[type] += _steps[(before * NameLabels.Count) + label] + state.Names(state.Batch.Row(sentence, i))[label];
                before = label;
            }

            if (end < labels.Length)
                scores[type] += _steps[(before * NameLabels.Count) + labels[end]];
        }

        return scores;
    }

    private static int Highest(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
            best = scores[i] > scores[best] ? i : best;
        return best;
    }

    private void Advance(ReadOnlySpan<float> best, Span<float> next, ReadOnlySpan<float> scores, int token)
    {
        for (int label = 0; label < NameLabels.Count; label++)
        {
            int from = 0;
            float highest = float.NegativeInfinity;
            for (int before = 0; before < NameLabels.Count; before++)
            {
                float score = best[before] + _steps[(before * NameLabels.Count) + label];
                if (score > highest)
                    (highest, from) = (score, before);
            }

            next[label] = highest + scores[label];
            _before[(token * NameLabels.Count) + label] = (byte)from;
        }
    }
}
