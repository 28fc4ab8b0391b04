using ReliabilityKit.Language;

namespace ReliabilityKit.Tests.Language;

public class VerbLemmasTests
{
    [Theory]
    [InlineData("ruled", "rul", "rule")]
    [InlineData("soared", "soare", "soar")]
    [InlineData("stole", "stole", "steal")]
    [InlineData("fined", "fin", "fine")]
    public void Mend_FormThatEndingsMislead_GivesItsVerb(string form, string lemma, string verb) =>
        Assert.Equal(verb, VerbLemmas.Mend(form, lemma, PennTag.VerbPast));

    [Theory]
    [InlineData("founded", "found")]
    [InlineData("finned", "fin")]
    [InlineData("felled", "fell")]
    [InlineData("planned", "plan")]
    public void Mend_VerbOfItsOwn_StaysAsItIs(string form, string lemma) => Assert.Equal(lemma, VerbLemmas.Mend(form, lemma, PennTag.VerbPast));

    [Fact]
    public void Mend_Noun_StaysAsItIs() => Assert.Equal("rose", VerbLemmas.Mend("rose", "rose", PennTag.Noun));
}
