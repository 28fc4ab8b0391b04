namespace ReliabilityKit.Language.Tokenization;

/// <summary>Finds where sentences end: a linear classifier asked at every token, which knows the words, their shapes, and the lines.</summary>
/// <remarks>Immutable; serves any number of threads. The time taken grows with the number of tokens.</remarks>
internal sealed class SentenceSplitter
{
    /// <summary>Tokens of a sentence at most: a longer one is a list or a table without stops, and is cut at the likeliest place.</summary>
    public const int LongestSentence = 400;

    private const int Impossible = int.MinValue;
    private const int Certain = int.MaxValue;
    private readonly BoundaryWeights _weights;
    private readonly TokenizerLexicon _lexicon;

    public SentenceSplitter(BoundaryWeights weights, TokenizerLexicon lexicon)
    {
        _weights = weights;
        _lexicon = lexicon;
    }

    /// <summary>Reads a splitter from the bytes that <see cref="ToBytes"/> has made.</summary>
    /// <exception cref="InvalidDataException">They are no splitter.</exception>
    public static SentenceSplitter Read(ReadOnlySpan<byte> bytes, TokenizerLexicon lexicon) => new(BoundaryWeights.Read(bytes), lexicon);

    public byte[] ToBytes() => _weights.ToBytes();

    /// <summary>Finds the sentences of a passage.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens of the text up to the end of the passage.</param>
    /// <param name="first">The first token of the passage.</param>
    /// <param name="starts">Receives the first token of each sentence.</param>
    public void Split(ReadOnlySpan<char> text, TokenBuffer tokens, int first, SentenceBuffer starts)
    {
        if (first == tokens.Count)
            return;
        WordTraits[] ring = SpareArray<WordTraits>.Rent(TraitWindow.Capacity);
        var window = new TraitWindow(text, tokens.Spans[first..], _lexicon, ring);
        Split(ref window, tokens.Continues[first..], first, starts);
        SpareArray<WordTraits>.Return(ring);
    }

    private void Split(ref TraitWindow window, ReadOnlySpan<bool> continues, int first, SentenceBuffer starts)
    {
        Span<int> scores = stackalloc int[LongestSentence];
        Span<uint> features = stackalloc uint[BoundaryFeatures.Count];
        var state = default(BoundaryState);
        starts.Add(first);
        for (int token = 0; token + 1 < window.Length; token++)
        {
            state.Visit(token, ref window);
            int score = Score(ref window, state, continues[token + 1], features);
            scores[token - state.Start] = score;
            int end = score >= _weights.Threshold ? token + 1 : 0;
            if (end == 0 && token + 1 - state.Start == LongestSentence)
                end = state.Start + BestCut(scores);
            if (end == 0)
                continue;
            starts.Add(first + end);
            state.BeginSentence(end);
            if (score == Certain)
                state.BeginParagraph();
            token = end - 1;
        }
    }

    private int Score(ref TraitWindow window, in BoundaryState state, bool joined, scoped Span<uint> features)
    {
        switch (joined ? BoundaryRule.Never : BoundaryRules.Find(ref window, state))
        {
            case BoundaryRule.Always:
                return Certain;
            case BoundaryRule.Never:
                return Impossible;
        }

        BoundaryFeatures.Collect(ref window, state, features);
        return _weights.Score(features);
    }

    // In the second half, so that no token is looked at more than twice.
    private static int BestCut(ReadOnlySpan<int> scores)
    {
        int best = LongestSentence - 1;
        for (int i = LongestSentence / 2; i < LongestSentence; i++)
            best = scores[i] > scores[best] ? i : best;
        return best + 1;
    }
}
