using ReliabilityKit.Documents;
using ReliabilityKit.Language.Tokenization;

namespace ReliabilityKit.Training.Tokenization;

/// <summary>The tokens of a passage, and behind which of them a sentence ends.</summary>
internal sealed class BoundaryPassage
{
    private BoundaryPassage(string text, TextSpan[] spans, bool[] continues, bool[] ends)
    {
        Text = text;
        Spans = spans;
        Continues = continues;
        Ends = ends;
    }

    public string Text { get; }

    public TextSpan[] Spans { get; }

    public bool[] Continues { get; }

    public bool[] Ends { get; }

    /// <summary>Finds the tokens of an example.</summary>
    public static BoundaryPassage Of(SentenceExample example)
    {
        using var tokens = new TokenBuffer();
        new TokenScanner(example.Text, 0, tokens, TokenizerLexicon.English).Run();
        TextSpan[] spans = tokens.Spans.ToArray();
        var ends = new HashSet<int>(example.Ends);
        return new BoundaryPassage(example.Text, spans, tokens.Continues.ToArray(), [.. spans.Select(s => ends.Contains(s.End))]);
    }
}
