namespace ReliabilityKit.Language.Neural;

/// <summary>The best projective dependency tree with exactly one root (Eisner 1996).</summary>
/// <remarks>
/// Spans run over the words alone. Only in the end the root is set on the word for which its score and the complete spans to both
/// sides are best, so that there is never a second one. Time grows with the cube of the length: callers bound it. Scores are kept
/// by row and by column both, so that each of the inner loops reads two stretches of memory from front to back.
/// </remarks>
internal sealed unsafe class EisnerDecoder
{
    private float[] _leftByStart = [];
    private float[] _leftByEnd = [];
    private float[] _rightByStart = [];
    private float[] _rightByEnd = [];
    private float[] _incomplete = [];
    private int[] _splitLeft = [];
    private int[] _splitRight = [];
    private int[] _splitIncomplete = [];
    private int _length;

    /// <summary>Finds the heads; parameters as in <see cref="TreeDecoder.Decode"/>.</summary>
    public void Decode(float* scores, int stride, Span<int> heads)
    {
        Reserve(heads.Length);
        for (int width = 1; width < _length; width++)
        {
            for (int left = 0; left + width < _length; left++)
                Fill(left, left + width);
        }

        int root = 0;
        float best = float.NegativeInfinity;
        for (int i = 0; i < _length; i++)
        {
            float score = scores[(nint)i * stride] + _leftByStart[At(0, i)] + _rightByStart[At(i, _length - 1)];
            if (score > best)
                (best, root) = (score, i);
        }

        heads[root] = 0;
        UnfoldLeft(0, root, heads);
        UnfoldRight(root, _length - 1, heads);

        void Fill(int left, int right)
        {
            // An arc joins two complete spans that meet; which end is the head changes only the arc's own score.
            int count = right - left;
            int split = BestSum(_rightByStart.AsSpan(At(left, left), count), _leftByEnd.AsSpan(At(right, left + 1), count), out float inner);
            _incomplete[At(left, right)] = inner + scores[((nint)right * stride) + left + 1];
            _incomplete[At(right, left)] = inner + scores[((nint)left * stride) + right + 1];
            _splitIncomplete[At(left, right)] = left + split;
            Complete(left, right);
        }
    }

    private int At(int first, int second) => (first * _length) + second;

    private void Reserve(int length)
    {
        _length = length;
        int size = length * length;
        if (_incomplete.Length < size)
        {
            _leftByStart = new float[size];
            _leftByEnd = new float[size];
            _rightByStart = new float[size];
            _rightByEnd = new float[size];
            _incomplete = new float[size];
            _splitLeft = new int[size];
            _splitRight = new int[size];
            _splitIncomplete = new int[size];
        }

        for (int i = 0; i < length; i++)
            _leftByStart[At(i, i)] = _leftByEnd[At(i, i)] = _rightByStart[At(i, i)] = _rightByEnd[At(i, i)] = 0;
    }

    // A complete span is an arc whose dependent has all its words on the far side.
    private void Complete(int left, int right)
    {
        int count = right - left;
        int split = BestSum(_leftByStart.AsSpan(At(left, left), count), _incomplete.AsSpan(At(right, left), count), out float best);
        _splitLeft[At(left, right)] = left + split;
        _leftByStart[At(left, right)] = _leftByEnd[At(right, left)] = best;
        split = BestSum(_incomplete.AsSpan(At(left, left + 1), count), _rightByEnd.AsSpan(At(right, left + 1), count), out best);
        _splitRight[At(left, right)] = left + 1 + split;
        _rightByStart[At(left, right)] = _rightByEnd[At(right, left)] = best;
    }

    private static int BestSum(ReadOnlySpan<float> left, ReadOnlySpan<float> right, out float best)
    {
        best = float.NegativeInfinity;
        int at = 0;
        for (int i = 0; i < left.Length && i < right.Length; i++)
        {
            float sum = left[i] + right[i];
            if (sum > best)
                (best, at) = (sum, i);
        }

        return at;
    }

    // The span's head is its right end.
    private void UnfoldLeft(int left, int right, Span<int> heads)
    {
        while (left < right)
        {
            int dependent = _splitLeft[At(left, right)];
            heads[dependent] = right + 1;
            int split = _splitIncomplete[At(dependent, right)];
            UnfoldRight(dependent, split, heads);
            UnfoldLeft(split + 1, right, heads);
            right = dependent;
        }
    }

    // The span's head is its left end.
    private void UnfoldRight(int left, int right, Span<int> heads)
    {
        while (left < right)
        {
            int dependent = _splitRight[At(left, right)];
            heads[dependent] = left + 1;
            int split = _splitIncomplete[At(left, dependent)];
            UnfoldRight(left, split, heads);
            UnfoldLeft(split + 1, dependent, heads);
            left = dependent;
        }
    }
}
