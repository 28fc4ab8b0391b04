using System.CommandLine;
using System.Text;
using ReliabilityKit.Language;
using ReliabilityKit.Language.Conllu;
using ReliabilityKit.Language.Tokenization;

namespace ReliabilityKit.Training.Tokenization;

/// <summary>Writes the words and sentences of raw text as CoNLL-U, to score them against a treebank.</summary>
internal sealed class TokenizeCommand : Command
{
    public TokenizeCommand()
        : base("tokenize", "Finds words and sentences in text from standard input and writes CoNLL-U without annotation.")
    {
        SetAction(_ => Run());
    }

    private static void Run()
    {
        var encoding = new UTF8Encoding(false);
        using var reader = new StreamReader(Console.OpenStandardInput(), encoding);
        using var writer = new StreamWriter(Console.OpenStandardOutput(), encoding);
        ConlluWriter.Write(writer, WithoutAnnotation(Tokenizer.English.Tokenize(reader.ReadToEnd())));
    }

    // Each word hangs on the first one of its sentence: a scorer wants trees.
    private static AnnotatedText WithoutAnnotation(TokenizedText tokens)
    {
        string[] lemmas = new string[tokens.TokenCount];
        Array.Fill(lemmas, "_");
        int[] heads = new int[tokens.TokenCount];
        var relations = new DependencyRelation[tokens.TokenCount];
        for (int i = 0; i < tokens.SentenceCount; i++)
        {
            int first = tokens.SentenceStarts[i];
            Array.Fill(heads, first, first, tokens.SentenceStarts[i + 1] - first);
            heads[first] = -1;
            relations[first] = DependencyRelation.Root;
        }

        return new AnnotatedText(
            tokens, new PartOfSpeech[tokens.TokenCount], new PennTag[tokens.TokenCount], lemmas, heads, relations, []);
    }
}
