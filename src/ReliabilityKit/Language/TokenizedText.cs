using ReliabilityKit.Documents;

namespace ReliabilityKit.Language;

/// <summary>The words and sentences of a text, before anything is known about them: flat arrays, by token index.</summary>
/// <remarks>
/// A token is a syntactic word of Universal Dependencies: <c>don't</c> is two, <c>do</c> and <c>n't</c>, and the second one
/// continues the surface token of the first. Passages that are not read have no tokens.
/// </remarks>
internal sealed class TokenizedText
{
    /// <param name="text">The text that all spans point into.</param>
    /// <param name="spans">Where each token stands, in order.</param>
    /// <param name="continues">Whether a token belongs to the surface token of the one before.</param>
    /// <param name="sentenceStarts">Index of the first token of each sentence, and, last, the number of tokens.</param>
    /// <param name="forms">Words that differ from the text they stand on, or <see langword="null"/> where none does.</param>
    public TokenizedText(string text, TextSpan[] spans, bool[] continues, int[] sentenceStarts, string?[]? forms = null)
    {
        Text = text;
        Spans = spans;
        Continues = continues;
        SentenceStarts = sentenceStarts;
        Forms = forms;
        DocumentEnds = [spans.Length];
    }

    public string Text { get; }

    public TextSpan[] Spans { get; }

    public bool[] Continues { get; }

    public int[] SentenceStarts { get; }

    public string?[]? Forms { get; }

    /// <summary>Gets for each document of the text the index behind its last token; mostly the text is one document.</summary>
    public int[] DocumentEnds { get; init; }

    public int TokenCount => Spans.Length;

    public int SentenceCount => SentenceStarts.Length - 1;

    /// <summary>Returns the word of a token.</summary>
    public ReadOnlySpan<char> Form(int token) => Forms?[token] ?? Spans[token].Of(Text);
}
