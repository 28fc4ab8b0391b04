using System.Collections.Concurrent;
using ReliabilityKit.Documents;
using ReliabilityKit.Language.Neural;
using ReliabilityKit.Language.Tokenization;

namespace ReliabilityKit.Language;

/// <summary>Finds the sentences and words of a text, their tags, dictionary forms and dependency trees, and the names.</summary>
/// <remarks>Immutable; one instance serves any number of threads. The same text gives the same result on every processor.</remarks>
public sealed class TextAnnotator
{
    private const string EnglishModel = "Language/English/en.rkm";
    private static readonly Lazy<TextAnnotator> LazyEnglish = new(() => Load(EnglishModel));

    private readonly QuantizedNetwork _network;
    private readonly WordFeatures _features;
    private readonly Lemmatizer _lemmatizer;
    private readonly ConcurrentBag<SentenceAnnotator> _pool = [];

    internal TextAnnotator(ModelFile model, IKernel kernel)
    {
        _features = model.GetFeatures();
        _network = new QuantizedNetwork(model.GetNetwork(kernel));
        Vocabulary vocabulary = _features.Vocabulary;
        if (vocabulary.Count != _network.Network.Shape.Words)
            throw new InvalidDataException($"the model has {vocabulary.Count} words and vectors for {_network.Network.Shape.Words}");
        _lemmatizer = new Lemmatizer(model.GetLemmas());
    }

    /// <summary>Gets the annotator of English that comes with the library; its model is loaded when it is first asked for.</summary>
    public static TextAnnotator English => LazyEnglish.Value;

    /// <summary>Annotates a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its sentences and words with all that was found out about them.</returns>
    public AnnotatedText Annotate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Annotate(text, [new TextSpan(0, text.Length)]);
    }

    /// <summary>Annotates parts of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="passages">The parts, in order and without overlap. Each begins a new sentence; what lies outside gets no tokens.</param>
    /// <param name="cancellationToken">Asks to stop early.</param>
    /// <returns>The sentences and words of the parts; spans point into <paramref name="text"/>.</returns>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public AnnotatedText Annotate(string text, ReadOnlySpan<TextSpan> passages, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Annotate(Tokenizer.English.Tokenize(text, passages), null, cancellationToken);
    }

    /// <summary>Annotates words and sentences that are given, such as those of a treebank.</summary>
    /// <param name="words">The words; they and their sentences are kept as they are, whatever else is known of them is found anew.</param>
    /// <param name="cancellationToken">Asks to stop early.</param>
    /// <returns>The same words with all that was found out about them.</returns>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public AnnotatedText Annotate(AnnotatedText words, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Annotate(words.Tokens, null, cancellationToken);
    }

    /// <summary>Returns the dictionary form of a word.</summary>
    internal string Lemma(ReadOnlySpan<char> form, PennTag tag) => _lemmatizer.Lemma(form, tag);

    /// <summary>Returns whether a noun stands for a person in its commonest meaning, as "physicist" does.</summary>
    /// <param name="lemma">Its dictionary form, in lower case.</param>
    internal bool IsPersonNoun(ReadOnlySpan<char> lemma) => WordClass.NounOf(_features.Classes.Find(lemma)) == WordClass.PersonNoun;

    /// <summary>Annotates given tokens.</summary>
    /// <param name="tokens">The words and sentences.</param>
    /// <param name="memory">What is known of sentences that may come again, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Asks to stop early.</param>
    internal AnnotatedText Annotate(TokenizedText tokens, SentenceMemory? memory = null, CancellationToken cancellationToken = default)
    {
        if (!_pool.TryTake(out SentenceAnnotator? worker))
            worker = new SentenceAnnotator(_network, _features, _lemmatizer);
        AnnotatedText annotated = worker.Annotate(tokens, memory, cancellationToken);
        _pool.Add(worker);
        return annotated;
    }

    private static TextAnnotator Load(string resource)
    {
        using Stream stream = typeof(TextAnnotator).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the library was built without its model {resource}");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new TextAnnotator(ModelFile.Read(bytes), Kernels.Best);
    }
}
