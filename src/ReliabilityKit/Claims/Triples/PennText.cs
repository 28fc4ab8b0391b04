using System.Text;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Triples;

/// <summary>Sentences whose words are given, apart by single spaces, in the writing of the Penn Treebank.</summary>
internal sealed class PennText
{
    private PennText(TokenizedText tokens, int[] sentenceOf)
    {
        Tokens = tokens;
        SentenceOf = sentenceOf;
    }

    /// <summary>The words; sentences without a word are left out.</summary>
    public TokenizedText Tokens { get; }

    /// <summary>For each sentence of <see cref="Tokens"/> its index among the given ones.</summary>
    public int[] SentenceOf { get; }

    public static PennText Read(IReadOnlyList<string> sentences)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var starts = new List<int> { 0 };
        var sentenceOf = new List<int>();
        for (int i = 0; i < sentences.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(sentences[i], nameof(sentences));
            int offset = text.Length;
            text.Append(sentences[i]).Append('\n');
            AddWords(sentences[i], offset, spans);
            if (spans.Count == starts[^1])
                continue;
            starts.Add(spans.Count);
            sentenceOf.Add(i);
        }

        return new PennText(Tokenize(text.ToString(), [.. spans], [.. starts]), [.. sentenceOf]);
    }

    private static TokenizedText Tokenize(string text, TextSpan[] spans, int[] starts)
    {
        string?[] forms = new string?[spans.Length];
        for (int i = 0; i < forms.Length; i++)
            forms[i] = Plain(spans[i].Of(text));
        return new TokenizedText(text, spans, new bool[spans.Length], starts, forms);
    }

    private static void AddWords(string sentence, int offset, List<TextSpan> spans)
    {
        for (int start = 0; start < sentence.Length;)
        {
            int end = sentence.IndexOf(' ', start);
            if (end < 0)
                end = sentence.Length;
            if (!sentence.AsSpan(start, end - start).IsWhiteSpace())
                spans.Add(new TextSpan(offset + start, end - start));
            start = end + 1;
        }
    }

    // What the Penn Treebank escapes, written as other English is.
    private static string? Plain(ReadOnlySpan<char> word) => word switch
    {
        "``" or "''" => "\"",
        "`" => "'",
        "-LRB-" => "(",
        "-RRB-" => ")",
        "-LSB-" => "[",
        "-RSB-" => "]",
        "-LCB-" => "{",
        "-RCB-" => "}",
        _ => null,
    };
}
