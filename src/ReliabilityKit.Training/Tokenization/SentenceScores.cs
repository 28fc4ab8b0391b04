using ReliabilityKit.Documents;
using ReliabilityKit.Language.Tokenization;

namespace ReliabilityKit.Training.Tokenization;

/// <summary>Counts sentences that were found exactly.</summary>
internal sealed class SentenceScores
{
    private int _right;
    private int _known;
    private int _found;

    public double Precision => 100.0 * _right / _found;

    public double Recall => 100.0 * _right / _known;

    public double F1 => 200.0 * _right / (_known + _found);

    /// <summary>Scores a splitter on examples.</summary>
    public static SentenceScores Of(SentenceSplitter splitter, IReadOnlyList<SentenceExample> examples)
    {
        var scores = new SentenceScores();
        foreach (SentenceExample example in examples)
            scores.Add(splitter, example);
        return scores;
    }

    private void Add(SentenceSplitter splitter, SentenceExample example)
    {
        using var tokens = new TokenBuffer();
        using var starts = new SentenceBuffer();
        new TokenScanner(example.Text, 0, tokens, TokenizerLexicon.English).Run();
        splitter.Split(example.Text, tokens, 0, starts);
        var known = new HashSet<TextSpan>();
        int start = 0;
        foreach (int end in example.Ends)
        {
            while (char.IsWhiteSpace(example.Text[start]))
                start++;
            known.Add(TextSpan.FromBounds(start, end));
            start = end;
        }

        _known += known.Count;
        _found += starts.Count;
        for (int i = 0; i < starts.Count; i++)
        {
            int last = (i + 1 < starts.Count ? starts.Starts[i + 1] : tokens.Count) - 1;
            _right += known.Contains(TextSpan.FromBounds(tokens.Spans[starts.Starts[i]].Start, tokens.Spans[last].End)) ? 1 : 0;
        }
    }
}
