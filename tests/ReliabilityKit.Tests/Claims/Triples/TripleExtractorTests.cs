using ReliabilityKit.Claims.Triples;
using ReliabilityKit.Language;

namespace ReliabilityKit.Tests.Claims.Triples;

public class TripleExtractorTests
{
    [Theory]
    [InlineData("The mayor closed the harbour on Monday .", "The mayor ; closed ; the harbour ; on Monday")]
    [InlineData("The harbour was sold to a bank .", "The harbour ; was sold to ; a bank")]
    [InlineData("Anna Weber , a lawyer , left .", "Anna Weber ; is ; a lawyer")]
    [InlineData("President Weber resigned in May .", "Weber ; is ; President")]
    [InlineData("The company owns ships and trains .", "The company ; owns ; ships")]
    [InlineData("The company owns ships and trains .", "The company ; owns ; trains")]
    [InlineData("Ms. Weber said that the harbour is closed .", "Ms. Weber ; said ; the harbour is closed")]
    [InlineData("He did n't sign the letter .", "He ; did n't sign ; the letter")]
    public void Extract_Sentence_GivesTuplesOfItsWords(string sentence, string tuple) =>
        Assert.Contains(tuple, TripleExtractor.English.Extract(sentence).Select(Show));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("``")]
    [InlineData("-LRB- -RRB-")]
    public void Extract_NothingSaid_GivesNothing(string sentence) => Assert.Empty(TripleExtractor.English.Extract(sentence));

    [Fact]
    public void ExtractAll_SeveralSentences_GivesEachTheTuplesItHasAlone()
    {
        string[] sentences = ["The mayor resigned on Monday .", "", "Anna Weber bought ships ."];
        Assert.Equal(
            sentences.Select(sentence => TripleExtractor.English.Extract(sentence).Select(Show)),
            TripleExtractor.English.ExtractAll(sentences).Select(triples => triples.Select(Show)));
    }

    [Fact]
    public void Read_PennEscapes_KeepTheirPlaceAndReadPlain()
    {
        TokenizedText tokens = PennText.Read(["`` Yes '' -LRB- no -RRB-"]).Tokens;
        Assert.Equal(6, tokens.TokenCount);
        Assert.Equal("\"", tokens.Form(0).ToString());
        Assert.Equal("(", tokens.Form(3).ToString());
        Assert.Equal("-LRB-", tokens.Spans[3].Of(tokens.Text).ToString());
    }

    private static string Show(ClaimTriple triple) => string.Join(" ; ", [triple.Actor, triple.Action, .. triple.Arguments]);
}
