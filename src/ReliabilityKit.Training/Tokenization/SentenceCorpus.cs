using ReliabilityKit.Language;
using ReliabilityKit.Language.Conllu;
using ReliabilityKit.Training.Data;

namespace ReliabilityKit.Training.Tokenization;

/// <summary>Reads the paragraphs of a treebank as raw text.</summary>
internal static class SentenceCorpus
{
    /// <summary>Reads the paragraphs of one part of a treebank.</summary>
    /// <param name="folder">The folder that holds <c>treebank</c>.</param>
    /// <param name="part">Name of the part, such as <c>ewt-train</c>.</param>
    public static List<SentenceExample> Read(string folder, string part)
    {
        using StreamReader reader = TreebankReader.Open(Path.Combine(folder, "treebank", part + ".conllu.gz"));
        AnnotatedText text = ConlluReader.Read(reader);
        var examples = new List<SentenceExample>();
        for (int first = 0, end; first < text.SentenceCount; first = end)
        {
            end = first + 1;
            while (end < text.SentenceCount && text.Text[text.GetSentence(end).Span.Start - 1] != '\n')
                end++;
            examples.Add(ReadParagraph(text, first, end));
        }

        return examples;
    }

    private static SentenceExample ReadParagraph(AnnotatedText text, int first, int end)
    {
        int start = text.GetSentence(first).Span.Start;
        int[] ends = [.. Enumerable.Range(first, end - first).Select(i => text.GetSentence(i).Span.End - start)];
        return new SentenceExample(text.Text.Substring(start, ends[^1]), ends);
    }
}
