using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims;

/// <summary>Which sentences of a document stand in one paragraph, and which are headings.</summary>
internal sealed class DocumentLayout
{
    private readonly int[] _paragraphs;
    private readonly bool[] _headings;

    public DocumentLayout(Document document, AnnotatedText text)
    {
        _paragraphs = new int[text.SentenceCount];
        _headings = new bool[text.SentenceCount];
        if (document.Passages.IsDefaultOrEmpty)
            ReadLines(text);
        else
            ReadPassages(document, text);
    }

    /// <summary>Returns the number of the paragraph of a sentence; it grows through the text.</summary>
    public int ParagraphOf(int sentence) => _paragraphs[sentence];

    public bool IsHeading(int sentence) => _headings[sentence];

    public bool StartsParagraph(int sentence) => sentence == 0 || _paragraphs[sentence] != _paragraphs[sentence - 1];

    private void ReadLines(AnnotatedText text)
    {
        for (int i = 1; i < _paragraphs.Length; i++)
        {
            int end = text.SpanOf(text.GetSentence(i).First - 1).End;
            int start = text.SpanOf(text.GetSentence(i).First).Start;
            bool breaks = end < start && text.Text.AsSpan(end, start - end).Contains('\n');
            _paragraphs[i] = _paragraphs[i - 1] + (breaks ? 1 : 0);
        }
    }

    private void ReadPassages(Document document, AnnotatedText text)
    {
        int passage = 0;
        for (int i = 0; i < _paragraphs.Length; i++)
        {
            int start = text.SpanOf(text.GetSentence(i).First).Start;
            while (passage + 1 < document.Passages.Length && document.Passages[passage + 1].Span.Start <= start)
                passage++;
            _paragraphs[i] = passage;
            _headings[i] = document.Passages[passage].Kind == PassageKind.Heading;
        }
    }
}
