using System.Text;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Language.Tokenization;

/// <summary>Finds the words and sentences of a text.</summary>
/// <remarks>
/// Words are cut as in the English treebanks of Universal Dependencies, EWT and GUM: by rules and word lists. Where sentences end is
/// decided by a classifier trained on the same treebanks. Immutable; serves any number of threads.
/// </remarks>
internal sealed class Tokenizer
{
    private const string EnglishSentences = "Language/English/sentences.rks";
    private static readonly Lazy<Tokenizer> LazyEnglish = new(LoadEnglish);

    private readonly TokenizerLexicon _lexicon;
    private readonly SentenceSplitter _splitter;

    public Tokenizer(TokenizerLexicon lexicon, SentenceSplitter splitter)
    {
        _lexicon = lexicon;
        _splitter = splitter;
    }

    public static Tokenizer English => LazyEnglish.Value;

    /// <summary>Finds the words and sentences of a whole text.</summary>
    public TokenizedText Tokenize(string text) => Tokenize(text, [new TextSpan(0, text.Length)]);

    /// <summary>Finds the words and sentences of parts of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="passages">The parts, in order and without overlap. Each begins a new sentence; what lies outside gets no tokens.</param>
    public TokenizedText Tokenize(string text, ReadOnlySpan<TextSpan> passages)
    {
        using var tokens = new TokenBuffer();
        using var sentences = new SentenceBuffer();
        bool invisible = false;
        foreach (TextSpan passage in passages)
        {
            int first = tokens.Count;
            invisible |= new TokenScanner(passage.Of(text), passage.Start, tokens, _lexicon).Run();
            _splitter.Split(text, tokens, first, sentences);
        }

        return Build(text, tokens, sentences.Starts, invisible);
    }

    private static Tokenizer LoadEnglish()
    {
        using Stream stream = typeof(Tokenizer).Assembly.GetManifestResourceStream(EnglishSentences)
            ?? throw new InvalidOperationException($"the library was built without {EnglishSentences}");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new Tokenizer(TokenizerLexicon.English, SentenceSplitter.Read(bytes, TokenizerLexicon.English));
    }

    // The stop behind an abbreviation at the end of a sentence ends the sentence too, and is then a token of its own: "apples etc" + ".".
    private static TokenizedText Build(string text, TokenBuffer tokens, ReadOnlySpan<int> sentences, bool invisible)
    {
        int extra = 0;
        for (int i = 0; i < sentences.Length; i++)
            extra += EndsWithOwnStop(text, tokens.Spans[Last(i, sentences, tokens.Count)]) ? 1 : 0;
        var spans = new TextSpan[tokens.Count + extra];
        bool[] continues = new bool[spans.Length];
        int[] starts = new int[sentences.Length + 1];
        int count = 0;
        for (int i = 0; i < sentences.Length; i++)
        {
            int first = sentences[i], end = Last(i, sentences, tokens.Count) + 1;
            starts[i] = count;
            tokens.Spans[first..end].CopyTo(spans.AsSpan(count));
            tokens.Continues[first..end].CopyTo(continues.AsSpan(count));
            count += end - first;
            if (EndsWithOwnStop(text, spans[count - 1]))
                count = CutStop(spans, count);
        }

        starts[^1] = count;
        return new TokenizedText(text, spans, continues, starts, invisible ? VisibleForms(text, spans) : null);
    }

    private static int Last(int sentence, ReadOnlySpan<int> sentences, int tokens) =>
        (sentence + 1 < sentences.Length ? sentences[sentence + 1] : tokens) - 1;

    private static bool EndsWithOwnStop(string text, TextSpan last)
    {
        ReadOnlySpan<char> word = last.Of(text);
        return word.Length > 1 && word[^1] == '.' && word.IndexOf('.') == word.Length - 1 && Characters.IsLetterAt(word, word.Length - 2);
    }

    private static int CutStop(TextSpan[] spans, int count)
    {
        TextSpan word = spans[count - 1];
        spans[count - 1] = new TextSpan(word.Start, word.Length - 1);
        spans[count] = new TextSpan(word.End - 1, 1);
        return count + 1;
    }

    // Soft hyphens and the like stay in the span of a word but not in the word, unless there is nothing else in it.
    private static string?[] VisibleForms(string text, ReadOnlySpan<TextSpan> spans)
    {
        string?[] forms = new string?[spans.Length];
        var visible = new StringBuilder();
        for (int i = 0; i < spans.Length; i++)
        {
            foreach (char c in spans[i].Of(text))
            {
                if (Characters.Class(c) != CharacterClass.Invisible)
                    visible.Append(c);
            }

            forms[i] = visible.Length is 0 || visible.Length == spans[i].Length ? null : visible.ToString();
            visible.Clear();
        }

        return forms;
    }
}
