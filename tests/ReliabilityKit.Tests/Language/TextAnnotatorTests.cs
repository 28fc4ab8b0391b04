using ReliabilityKit.Documents;
using ReliabilityKit.Language;
using ReliabilityKit.Language.Conllu;
using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Tests.Language;

public class TextAnnotatorTests
{
    private const string Text =
        "The finance minister, Anna Kowalska, resigned on Monday after three days of protests in Warsaw. "
        + "\u201CWe haven\u2019t found any evidence,\u201D said a spokesman for the United Nations. Four people were killed!";

    [Fact]
    public void Annotate_News_FindsPredicateSubjectAndNames()
    {
        AnnotatedText annotated = TextAnnotator.English.Annotate(Text, [new TextSpan(0, Text.IndexOf('\u201C', StringComparison.Ordinal))]);
        Token resigned = Find(annotated, "resigned");
        Token minister = Find(annotated, "minister");
        Assert.Equal("resign", resigned.Lemma);
        Assert.Equal(PartOfSpeech.Verb, resigned.PartOfSpeech);
        Assert.Equal(PennTag.VerbPast, resigned.Tag);
        Assert.Equal(DependencyRelation.Root, resigned.Relation);
        Assert.Equal(resigned.Index, minister.HeadIndex);
        Assert.Equal(DependencyRelation.NominalSubject, minister.Relation);
        Assert.Contains(annotated.Entities, e => e.Type == EntityType.Person && annotated.Cover(e.First, e.End).Of(Text) is "Anna Kowalska");
        Assert.Contains(annotated.Entities, e => e.Type == EntityType.Location && annotated.Cover(e.First, e.End).Of(Text) is "Warsaw");
    }

    [Fact]
    public void Annotate_EveryKernel_GivesTheSame()
    {
        using Stream stream = typeof(TextAnnotator).Assembly.GetManifestResourceStream("Language/English/en.rkm")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        ModelFile model = ModelFile.Read(bytes);
        string[] results = [.. Kernels.Available.Select(k => Conllu(new TextAnnotator(model, k).Annotate(Text)))];
        Assert.All(results, r => Assert.Equal(results[0], r));
    }

    [Fact]
    public void Annotate_SentenceAmongOthers_IsTheSameAsAlone()
    {
        string many = string.Join("\n\n", Enumerable.Range(0, 200).Select(i => i % 7 == 0 ? Text : $"Report {i} said so."));
        AnnotatedText alone = TextAnnotator.English.Annotate(Text);
        AnnotatedText among = TextAnnotator.English.Annotate(many, Paragraphs(many));
        for (int i = 0; i < alone.TokenCount; i++)
        {
            Assert.Equal(alone[i].Tag, among[i].Tag);
            Assert.Equal(alone[i].HeadIndex, among[i].HeadIndex);
            Assert.Equal(alone[i].Relation, among[i].Relation);
        }
    }

    [Fact]
    public void Annotate_ManyThreads_GiveTheSame()
    {
        string expected = Conllu(TextAnnotator.English.Annotate(Text));
        Parallel.For(0, 32, _ => Assert.Equal(expected, Conllu(TextAnnotator.English.Annotate(Text))));
    }

    [Fact]
    public void Annotate_Passages_LeavesOutWhatLiesBetween()
    {
        const string Page = "It rained in Oslo. Share this page! He left.";
        AnnotatedText annotated = TextAnnotator.English.Annotate(Page, [new TextSpan(0, 18), new TextSpan(36, 8)]);
        Assert.DoesNotContain(Enumerable.Range(0, annotated.TokenCount), i => annotated[i].ToString() == "Share");
        Assert.Equal(2, annotated.SentenceCount);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t \u00A0")]
    [InlineData("\uD800")]
    [InlineData("\uDC00 \uD83D \uD83D\uDE00 !!!")]
    [InlineData("\0\u0001\uFFFF\uFEFF")]
    public void Annotate_OddText_GivesTrees(string text) => AssertTrees(TextAnnotator.English.Annotate(text));

    [Theory]
    [InlineData("word ", 3_000)]
    [InlineData("(", 1_000)]
    [InlineData("x", 100_000)]
    [InlineData("a.b,c-", 1_000)]
    public void Annotate_EndlessSentence_GivesTrees(string part, int count) =>
        AssertTrees(TextAnnotator.English.Annotate(string.Concat(Enumerable.Repeat(part, count))));

    [Fact]
    public void Annotate_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => TextAnnotator.English.Annotate(Text, [new TextSpan(0, Text.Length)], source.Token));
    }

    [Fact]
    public void Annotate_Null_Throws() => Assert.Throws<ArgumentNullException>(() => TextAnnotator.English.Annotate(null!));

    private static Token Find(AnnotatedText text, string form) =>
        Enumerable.Range(0, text.TokenCount).Select(i => text[i]).First(t => t.Form.SequenceEqual(form));

    private static string Conllu(AnnotatedText text)
    {
        using var writer = new StringWriter();
        ConlluWriter.Write(writer, text);
        return writer.ToString();
    }

    private static TextSpan[] Paragraphs(string text)
    {
        var spans = new List<TextSpan>();
        for (int start = 0, end; start < text.Length; start = end + 2)
        {
            end = text.IndexOf("\n\n", start, StringComparison.Ordinal) is var at and >= 0 ? at : text.Length;
            spans.Add(TextSpan.FromBounds(start, end));
        }

        return [.. spans];
    }

    private static void AssertTrees(AnnotatedText text)
    {
        for (int i = 0; i < text.SentenceCount; i++)
        {
            Sentence sentence = text.GetSentence(i);
            int roots = 0;
            for (int token = sentence.First; token < sentence.End; token++)
            {
                int head = text[token].HeadIndex;
                Assert.True(head == -1 || (head >= sentence.First && head < sentence.End && head != token));
                Assert.Equal(head == -1, text[token].Relation == DependencyRelation.Root);
                roots += head == -1 ? 1 : 0;
            }

            Assert.Equal(1, roots);
        }
    }
}
