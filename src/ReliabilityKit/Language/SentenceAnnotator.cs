using System.Runtime.InteropServices;
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
    /// <param name="tokens">The text.</param>
    /// <param name="memory">What is known of sentences that may come again, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Asks to stop early.</param>
    public AnnotatedText Annotate(TokenizedText tokens, SentenceMemory? memory, CancellationToken cancellationToken)
    {
        var draft = new AnnotationDraft(tokens);
        int filled = 0;
        for (int i = 0; i < tokens.SentenceCount; i++)
        {
            int end = tokens.SentenceStarts[i + 1];
            for (int first = tokens.SentenceStarts[i]; first < end; first += LongestPiece)
            {
                var piece = new SentencePiece(first, Math.Min(LongestPiece, end - first));
                if (IsWhole(tokens, piece) && memory?.TryRecall(draft, piece) == true)
                    continue;
                _window[filled++] = piece;
                if (filled == WindowPieces)
                    RunWindow(draft, memory, ref filled, cancellationToken);
            }
        }

        RunWindow(draft, memory, ref filled, cancellationToken);
        JoinPieces(draft);
        return new AnnotatedText(
            tokens, draft.PartsOfSpeech, draft.Tags, draft.Lemmas, draft.Heads, draft.Relations, _consistency.Apply(tokens, draft.Names));
    }

    // A piece of a longer sentence may still be joined to the others.
    private static bool IsWhole(TokenizedText tokens, SentencePiece piece)
    {
        int sentence = Array.BinarySearch(tokens.SentenceStarts, piece.First);
        return sentence >= 0 && tokens.SentenceStarts[sentence + 1] == piece.First + piece.Length;
    }

    // Sentences of a length run together: a wide product is several times as fast as many narrow ones.
    private void RunWindow(AnnotationDraft draft, SentenceMemory? memory, ref int filled, CancellationToken cancellationToken)
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

            RunBatch(draft, memory, pieces[..count]);
            pieces = pieces[count..];
        }

        filled = 0;
    }

    private void RunBatch(AnnotationDraft draft, SentenceMemory? memory, ReadOnlySpan<SentencePiece> pieces)
    {
        TokenizedText tokens = draft.Tokens;
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
            ReadTags(i, pieces[i], draft);
            ReadTree(i, pieces[i], draft);
            int names = draft.Names.Count;
            ReadNames(i, pieces[i], draft);
            if (memory is not null && IsWhole(tokens, pieces[i]))
                memory.Keep(draft, pieces[i], CollectionsMarshal.AsSpan(draft.Names)[names..]);
        }
    }

    private void ReadNames(int index, SentencePiece piece, AnnotationDraft draft)
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
            draft.Names.Add(new ScoredName(
                piece.First + i, piece.First + end, NameLabels.TypeOf(labels[i]), _names.ScoreTypes(_state, index, labels, i, end)));
        }
    }

    private void ReadTags(int index, SentencePiece piece, AnnotationDraft draft)
    {
        for (int i = 0; i < piece.Length; i++)
        {
            int token = piece.First + i;
            ReadOnlySpan<float> scores = _state.Tags(_state.Batch.Row(index, i));
            draft.PartsOfSpeech[token] = (PartOfSpeech)Highest(scores[..UniversalDependencies.PartOfSpeechNames.Length]);
            draft.Tags[token] =
                (PennTag)Highest(scores.Slice(NetworkShape.PartOfSpeechColumns, UniversalDependencies.PennTagNames.Length));
            draft.Lemmas[token] = _lemmatizer.Lemma(draft.Tokens.Form(token), draft.Tags[token]);
        }
    }

    private void ReadTree(int index, SentencePiece piece, AnnotationDraft draft)
    {
        Span<int> heads = _heads.AsSpan(0, piece.Length);
        _trees.Decode(_state.Arcs(index, out int stride), stride, heads);
        Span<DependencyRelation> relations = draft.Relations.AsSpan(piece.First, piece.Length);
        _relations.Decode(_state.Relations(index, heads), heads, relations);
        for (int i = 0; i < piece.Length; i++)
            draft.Heads[piece.First + i] = heads[i] == 0 ? -1 : piece.First + heads[i] - 1;
    }

    // Later pieces of an overlong sentence hang on the root of the first one, so that it stays one tree.
    private static void JoinPieces(AnnotationDraft draft)
    {
        TokenizedText tokens = draft.Tokens;
        for (int i = 0; i < tokens.SentenceCount; i++)
        {
            int first = tokens.SentenceStarts[i], end = tokens.SentenceStarts[i + 1];
            if (end - first <= LongestPiece)
                continue;
            int root = Array.IndexOf(draft.Heads, -1, first, LongestPiece);
            for (int token = first + LongestPiece; token < end; token++)
            {
                if (draft.Heads[token] < 0)
                    (draft.Heads[token], draft.Relations[token]) = (root, DependencyRelation.Parataxis);
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
}
