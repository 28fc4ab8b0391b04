using ReliabilityKit.Language;
using ReliabilityKit.Language.Conllu;
using ReliabilityKit.Language.Neural;
using ReliabilityKit.Training.Data;

namespace ReliabilityKit.Tests.Language;

/// <summary>A few annotated sentences of our own, enough for a tiny network to learn by heart.</summary>
internal static class TinyTreebank
{
    private const string Rows = """
        1 Maria Maria PROPN NNP 2 nsubj B-PER
        2 met meet VERB VBD 0 root O
        3 Ahmed Ahmed PROPN NNP 2 obj B-PER
        4 Okoro Okoro PROPN NNP 3 flat I-PER
        5 in in ADP IN 6 case O
        6 Lima Lima PROPN NNP 2 obl B-LOC
        7 . . PUNCT . 2 punct O

        1 The the DET DT 2 det O
        2 mayors mayor NOUN NNS 4 nsubj O
        3 have have AUX VBP 4 aux O
        4 resigned resign VERB VBN 0 root O

        1 Acme Acme PROPN NNP 2 compound B-ORG
        2 Bank Bank PROPN NNP 3 nsubj I-ORG
        3 sold sell VERB VBD 0 root O
        4 its its PRON PRP$ 6 nmod:poss O
        5 old old ADJ JJ 6 amod O
        6 ships ship NOUN NNS 3 obj O
        7 quickly quickly ADV RB 3 advmod O
        8 ! ! PUNCT . 3 punct O
        """;

    public static TokenizedText Tokens() => Gold().Tokens;

    public static AnnotatedText Gold()
    {
        using var reader = new StringReader(Conllu());
        return ConlluReader.Read(reader);
    }

    public static List<Example> Examples()
    {
        AnnotatedText gold = Gold();
        return [.. Enumerable.Range(0, gold.SentenceCount).Select(i => ToExample(gold, gold.GetSentence(i)))];
    }

    public static void AssertLearned(AnnotatedText annotated)
    {
        AnnotatedText gold = Gold();
        Assert.Equal(Conllu(gold), Conllu(annotated));
    }

    private static string Conllu(AnnotatedText text)
    {
        using var writer = new StringWriter();
        ConlluWriter.Write(writer, text);
        return writer.ToString();
    }

    private static string Conllu() => string.Concat(Rows.ReplaceLineEndings("\n").Split('\n').Select(ToConllu)) + "\n";

    private static string ToConllu(string line) =>
        line.Split(' ') is [var id, var form, var lemma, var part, var tag, var head, var relation, var name]
            ? $"{id}\t{form}\t{lemma}\t{part}\t{tag}\t_\t{head}\t{relation}\t_\tNER={name}\n"
            : "\n";

    private static Example ToExample(AnnotatedText text, Sentence sentence)
    {
        Token[] tokens = [.. Enumerable.Range(sentence.First, sentence.End - sentence.First).Select(i => text[i])];
        byte[] names = new byte[tokens.Length];
        foreach (EntitySpan span in text.Entities.Where(e => e.First >= sentence.First && e.End <= sentence.End))
        {
            for (int i = span.First; i < span.End; i++)
                names[i - sentence.First] = i == span.First ? NameLabels.Begin(span.Type) : NameLabels.Inside(span.Type);
        }

        return new Example(
            [.. tokens.Select(t => t.ToString())], [.. tokens.Select(t => t.Lemma)], [.. tokens.Select(t => t.PartOfSpeech)],
            [.. tokens.Select(t => t.Tag)], [.. tokens.Select(t => t.HeadIndex < 0 ? 0 : t.HeadIndex - sentence.First + 1)],
            [.. tokens.Select(t => t.Relation)], names);
    }
}
