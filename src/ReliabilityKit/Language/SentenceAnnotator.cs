using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Language;

/// <summary>Runs sentences through the network and reads the answers. One per thread, reused: it owns all buffers.</summary>
internal sealed unsafe class SentenceAnnotator
{
    /// <summary>Words that are parsed at once at most; what a longer "sentence" says is beyond parsing, but must not cost a fortune.</summary>
    public const int LongestPiece = 256;

    private const int BatchPieces = 16;
    private const int BatchRows = 1024;
    private const int WindowPieces = 128;
    private readonly Network _network;
    private readonly WordInputs _inputs;
    private readonly PhraseFinder _phrases;
    private readonly Lemmatizer _lemmatizer;
    private readonly RelationDecoder _relations = new(LongestPiece);
    private readonly NetworkState _state;
    private readonly TreeDecoder _trees = new();
    private readonly NameDecoder _names;
    private readonly NameConsistency _consistency = new();
    private readonly SentencePiece[] _window = new SentencePiece[WindowPieces];
    private readonly int[] _lengths = new int[BatchPieces];
    private readonly int[] _heads = new int[LongestPiece];
    private readonly byte[] _labels = new byte[LongestPiece];

    public SentenceAnnotator(QuantizedNetwork network, WordFeatures features, Lemmatizer lemmatizer)
    {
        _network = network.Network;
        _inputs = new WordInputs(_network, features);
        _phrases = new PhraseFinder(features);
        _lemmatizer = lemmatizer;
        _state = new NetworkState(network);
        _names = new NameDecoder(new ReadOnlySpan<float>(_network.At(_network.Layout.NameSteps), _network.Layout.NameSteps.Length));
    }

    /// <summary>Annotates the sentences of a text.</summary>
    public AnnotatedText Annotate(TokenizedText tokens, CancellationToken cancellationToken)
    {
        var result = new Result(tokens.TokenCount);
        int filled = 0;
        for (int i = 0; i < tokens.SentenceCount; i++)
        {
            int end = tokens.SentenceStarts[i + 1];
            for (int first = tokens.SentenceStarts[i]; first < end; first += LongestPiece)
            {
                _window[filled++] = new SentencePiece(first, Math.Min(LongestPiece, end - first));
                if (filled == WindowPieces)
                    RunWindow(tokens, result, ref filled, cancellationToken);
            }
        }

        RunWindow(tokens, result, ref filled, cancellationToken);
        JoinPieces(tokens, result);
        return new AnnotatedText(
            tokens, result.PartsOfSpeech, result.Tags, result.Lemmas, result.Heads, result.Relations, _consistency.Apply(tokens, result.Names));
    }

    // Sentences of a length run together: a wide product is several times as fast as many narrow ones.
    private void RunWindow(TokenizedText tokens, Result result, ref int filled, CancellationToken cancellationToken)
    {
        Span<SentencePiece> pieces = _window.AsSpan(0, filled);
        pieces.Sort(static (x, y) => x.Length != y.Length ? y.Length.CompareTo(x.Length) : x.First.CompareTo(y.First));
        while (!pieces.IsEmpty)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int count = 0, rows = 0;
            while (count < pieces.Length && count < BatchPieces && (count == 0 || rows + pieces[count].Length <= BatchRows))
            {
                _lengths[count] = pieces[count].Length;
                rows += pieces[count++].Length;
            }

            RunBatch(tokens, pieces[..count], result);
            pieces = pieces[count..];
        }

        filled = 0;
    }

    private void RunBatch(TokenizedText tokens, ReadOnlySpan<SentencePiece> pieces, Result result)
    {
        SentenceBatch batch = _state.Batch;
        batch.Reset(_lengths.AsSpan(0, pieces.Length));
        _state.Reserve();
        for (int i = 0; i < pieces.Length; i++)
        {
            _phrases.Reset();
            for (int j = 0; j < pieces[i].Length; j++)
                _phrases.Add(tokens.Form(pieces[i].First + j));
            _phrases.Complete();
            for (int j = 0; j < pieces[i].Length; j++)
                _inputs.Write(tokens.Form(pieces[i].First + j), _phrases[j], _state.Input(batch.Row(i, j)));
        }

        _state.Run();
        for (int i = 0; i < pieces.Length; i++)
        {
            ReadTags(tokens, i, pieces[i], result);
            ReadTree(i, pieces[i], result);
            ReadNames(i, pieces[i], result);
        }
    }

    private void ReadNames(int index, SentencePiece piece, Result result)
    {
        Span<byte> labels = _labels.AsSpan(0, piece.Length);
        _names.Decode(_state, index, labels);
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabels.Outside || NameLabels.IsInside(labels[i]))
                continue;
            int end = i + 1;
            while (end < labels.Length && NameLabels.IsInside(labels[end]))
                end++;
            result.Names.Add(new ScoredName(
                piece.First + i, piece.First + end, NameLabels.TypeOf(labels[i]), _names.ScoreTypes(_state, index, labels, i, end)));
        }
    }

    private void ReadTags(TokenizedText tokens, int index, SentencePiece piece, Result result)
    {
        for (int i = 0; i < piece.Length; i++)
        {
            int token = piece.First + i;
            ReadOnlySpan<float> scores = _state.Tags(_state.Batch.Row(index, i));
            result.PartsOfSpeech[token] = (PartOfSpeech)Highest(scores[..UniversalDependencies.PartOfSpeechNames.Length]);
            result.Tags[token] =
                (PennTag)Highest(scores.Slice(NetworkShape.PartOfSpeechColumns, UniversalDependencies.PennTagNames.Length));
            result.Lemmas[token] = _lemmatizer.Lemma(tokens.Form(token), result.Tags[token]);
        }
    }

    private void ReadTree(int index, SentencePiece piece, Result result)
    {
        Span<int> heads = _heads.AsSpan(0, piece.Length);
        _trees.Decode(_state.Arcs(index, out int stride), stride, heads);
        Span<DependencyRelation> relations = result.Relations.AsSpan(piece.First, piece.Length);
        _relations.Decode(_state.Relations(index, heads), heads, relations);
        for (int i = 0; i < piece.Length; i++)
            result.Heads[piece.First + i] = heads[i] == 0 ? -1 : piece.First + heads[i] - 1;
    }

    // Later pieces of an overlong sentence hang on the root of the first one, so that it stays one tree.
    private static void JoinPieces(TokenizedText tokens, Result result)
    {
        for (int i = 0; i < tokens.SentenceCount; i++)
        {
            int first = tokens.SentenceStarts[i], end = tokens.SentenceStarts[i + 1];
            if (end - first <= LongestPiece)
                continue;
            int root = Array.IndexOf(result.Heads, -1, first, LongestPiece);
            for (int token = first + LongestPiece; token < end; token++)
            {
                if (result.Heads[token] < 0)
                    (result.Heads[token], result.Relations[token]) = (root, DependencyRelation.Parataxis);
            }
        }
    }

    private static int Highest(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
            best = scores[i] > scores[best] ? i : best;
        return best;
    }

    private sealed class Result(int tokens)
    {
        public PartOfSpeech[] PartsOfSpeech { get; } = new PartOfSpeech[tokens];

        public PennTag[] Tags { get; } = new PennTag[tokens];

        public string[] Lemmas { get; } = new string[tokens];

        public int[] Heads { get; } = new int[tokens];

        public DependencyRelation[] Relations { get; } = new DependencyRelation[tokens];

        public List<ScoredName> Names { get; } = [];
    }
}
