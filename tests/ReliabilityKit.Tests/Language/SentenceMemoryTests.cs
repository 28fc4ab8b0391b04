using ReliabilityKit.Language;
using ReliabilityKit.Language.Conllu;
using ReliabilityKit.Language.Tokenization;

namespace ReliabilityKit.Tests.Language;

public class SentenceMemoryTests
{
    private const string Shared = "The port of Harwick was closed by Judge Elena Moss on Friday. Nobody was hurt.";
    private static readonly string First = "Harwick Harbour Company said little. " + Shared;
    private static readonly string Second = Shared + " Elena Moss lives in Harwick, and Harwick is small. Nobody was hurt.";

    [Fact]
    public void Annotate_SentencesKnownFromAnotherText_GivesTheSame()
    {
        var memory = new SentenceMemory(2);
        Annotate(First, memory);
        AssertSame(TextAnnotator.English.Annotate(Second), Annotate(Second, memory));
    }

    [Fact]
    public void Annotate_OnePlaceForAllSentences_GivesTheSame()
    {
        var memory = new SentenceMemory(0);
        foreach (string text in new[] { First, Second, First, Second })
            AssertSame(TextAnnotator.English.Annotate(text), Annotate(text, memory));
    }

    [Fact]
    public void Annotate_SentenceOfSeveralPieces_GivesTheSame()
    {
        string text = string.Join(", ", Enumerable.Repeat("the boats of Harwick", 90)) + ".";
        var memory = new SentenceMemory(1);
        Annotate(text, memory);
        AssertSame(TextAnnotator.English.Annotate(text), Annotate(text, memory));
    }

    [Fact]
    public void TryRecall_OtherWords_FindsNothing()
    {
        var memory = new SentenceMemory(0);
        TokenizedText kept = Tokenizer.English.Tokenize("Boats left."), asked = Tokenizer.English.Tokenize("Boats sank.");
        memory.Keep(new AnnotationDraft(kept), new SentencePiece(0, kept.TokenCount), []);
        Assert.True(memory.TryRecall(new AnnotationDraft(kept), new SentencePiece(0, kept.TokenCount)));
        Assert.False(memory.TryRecall(new AnnotationDraft(asked), new SentencePiece(0, asked.TokenCount)));
    }

    [Fact]
    public void Annotate_ManyThreads_GivesTheSame()
    {
        var memory = new SentenceMemory(4);
        string expected = Conllu(TextAnnotator.English.Annotate(Second));
        string[] results = new string[64];
        Parallel.For(0, results.Length, i => results[i] = Conllu(Annotate(i % 2 == 0 ? First + " " + Second : Second, memory)));
        Assert.All(results.Where((_, i) => i % 2 == 1), result => Assert.Equal(expected, result));
    }

    private static AnnotatedText Annotate(string text, SentenceMemory memory) => TextAnnotator.English.Annotate(Tokenizer.English.Tokenize(text), memory);

    private static string Conllu(AnnotatedText text)
    {
        using var writer = new StringWriter();
        ConlluWriter.Write(writer, text);
        return writer.ToString();
    }

    private static void AssertSame(AnnotatedText expected, AnnotatedText actual)
    {
        Assert.Equal(Conllu(expected), Conllu(actual));
        Assert.Equal([.. expected.Entities], actual.Entities.ToArray());
    }
}
