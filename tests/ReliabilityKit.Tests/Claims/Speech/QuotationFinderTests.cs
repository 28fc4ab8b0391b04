using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Speech;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit.Tests.Claims.Speech;

public class QuotationFinderTests
{
    [Theory]
    [InlineData("\" yes \" he", "yes")]
    [InlineData("“ yes ” he", "yes")]
    [InlineData("``|\" yes ''|\" he", "yes")]
    [InlineData("« yes » he", "yes")]
    [InlineData("‘ yes ’ he", "yes")]
    [InlineData("he “ yes no", "yes no")]
    [InlineData("the Smiths ’ house", "")]
    public void Find_Marks_GivesTheWordsBetween(string words, string quoted)
    {
        AnnotatedText text = Text(words);
        QuotationTable found = Find(text);
        Assert.Equal(quoted, string.Join(' ', found.All.Select(q => text.Cover(q.First, q.End).Of(text.Text).ToString())));
    }

    [Fact]
    public void Find_ParagraphWithoutClosingMark_EndsWithIt()
    {
        AnnotatedText text = Trees.Read("“/“/PUNCT/``/2/punct one/one/NOUN/NN/0/root\n\ntwo/two/NOUN/NN/0/root");
        QuotationTable found = Find(text);
        Quotation only = Assert.Single(found.All);
        Assert.Equal(new Quotation(1, 2, IsClosed: false), only);
        Assert.True(found.IsQuoted(1));
        Assert.False(found.IsQuoted(2));
        Assert.False(found.IsQuoted(-1));
    }

    private static QuotationTable Find(AnnotatedText text) => QuotationFinder.Find(text, new DocumentLayout(new Document("d", text.Text), text));

    private static AnnotatedText Text(string words) => Trees.Read(string.Join(
        ' ', words.Split(' ').Select((word, index) => $"{word.Split('|')[^1]}/x/NOUN/NN/{(index == 0 ? 0 : 1)}/{(index == 0 ? "root" : "dep")}")));
}
