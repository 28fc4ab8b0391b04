using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Language;

namespace ReliabilityKit.Tests.Claims.Quantities;

/// <summary>What parts of speech and trees decide: the noun that is counted, and what is measured.</summary>
public class QuantityExtractorTreeTests
{
    [Theory]
    [InlineData(
        "Thousands/NOUN/NNS/5/nsubj of/ADP/IN/4/case National/PROPN/NNP/4/compound troops/NOUN/NNS/1/nmod marched/VERB/VBD/0/root",
        "= 1000..10000 troop", "National troops")]
    [InlineData(
        "They/PRON/PRP/2/nsubj won/VERB/VBD/0/root 36/NUM/CD/5/nummod league/NOUN/NN/5/compound games/NOUN/NNS/2/obj",
        "= 36 league game", "league games")]
    [InlineData(
        "A/DET/DT/4/det 12/NUM/CD/3/nummod page/NOUN/NN/4/compound document/NOUN/NN/5/nsubj leaked/VERB/VBD/0/root",
        "= 12 page", "page")]
    [InlineData(
        "Five/NUM/CD/4/nummod decently/ADV/RB/3/advmod sized/VERB/VBN/4/amod plants/NOUN/NNS/5/nsubj closed/VERB/VBD/0/root",
        "= 5 plant", "decently sized plants")]
    [InlineData(
        "One/NUM/CD/7/nsubj of/ADP/IN/6/case the/DET/DT/4/det city/NOUN/NN/6/nmod:poss 's/PART/POS/4/case bridges/NOUN/NNS/1/nmod fell/VERB/VBD/0/root",
        "= 1 bridge", "city 's bridges")]
    [InlineData(
        "The/DET/DT/2/det tax/NOUN/NN/3/nsubj rose/VERB/VBD/0/root by/ADP/IN/6/case 25/NUM/CD/6/nummod percent/NOUN/NN/3/obl",
        "up 25 percent", "tax")]
    [InlineData(
        "60/NUM/CD/2/nummod percent/NOUN/NN/7/nsubj of/ADP/IN/6/case its/PRON/PRP$/6/nmod:poss market/NOUN/NN/6/compound value/NOUN/NN/2/nmod went/VERB/VBD/0/root",
        "= 60 percent", "market value")]
    [InlineData(
        "A/DET/DT/4/det 25/NUM/CD/3/nummod %/SYM/NN/4/compound tax/NOUN/NN/0/root",
        "= 25 percent", "tax")]
    public void Extract_Tree_SaysWhatIsCountedAndMeasured(string words, string expected, string of)
    {
        Quantity quantity = Assert.Single(QuantityExtractor.English.Extract(TreeText.Of(words)));
        Assert.Equal(expected, PlainText.Show(quantity));
        Assert.Equal(of, quantity.Of);
    }

    [Fact]
    public void Extract_NumberThatNamesTheNounBeforeIt_IsLeftOut() =>
        Assert.Empty(QuantityExtractor.English.Extract(TreeText.Of("Shells/NOUN/NNS/2/nsubj hit/VERB/VBD/0/root posts/NOUN/NNS/2/obj 542/NUM/CD/3/nummod")));

    [Fact]
    public void Extract_TokenRange_ReadsOnlyInside()
    {
        AnnotatedText text = PlainText.Of("It cost $5 and then $7");
        Quantity quantity = Assert.Single(QuantityExtractor.English.Extract(text, 5, text.TokenCount));
        Assert.Equal("= 7 USD", PlainText.Show(quantity));
    }

    [Fact]
    public void Extract_TokenRangeOutsideText_Throws()
    {
        AnnotatedText text = PlainText.Of("It cost $5");
        Assert.Throws<ArgumentOutOfRangeException>(() => QuantityExtractor.English.Extract(text, 2, 9));
        Assert.Throws<ArgumentOutOfRangeException>(() => QuantityExtractor.English.Extract(text, 3, 2));
    }

    [Fact]
    public void Extract_ContentWords_LeaveOutFunctionWords()
    {
        Quantity quantity = Assert.Single(QuantityExtractor.English.Extract(
            TreeText.Of("Shares/NOUN/NNS/4/nsubj of/ADP/IN/3/case Acme/PROPN/NNP/1/nmod rose/VERB/VBD/0/root 5/NUM/CD/6/nummod %/SYM/NN/4/obj")));
        Assert.Equal(["Shares"], quantity.Concepts.AsEnumerable());
    }
}
