using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Tests.Language.Neural;

public class WordFormTests
{
    [Theory]
    [InlineData("don\u2019t", "don't")]
    [InlineData("\u201CHello\u201D", "\"Hello\"")]
    [InlineData("non\u2011stop", "non-stop")]
    [InlineData("1998\u201399", "0000-00")]
    [InlineData("caf\u00E9", "caf\u00E9")]
    [InlineData("\uD83D", "\uD83D")]
    public void Fold_Variants_GivesThePlainForm(string word, string expected) =>
        Assert.Equal(expected, WordForm.Fold(word, stackalloc char[16]).ToString());

    [Fact]
    public void Fold_LongWord_KeepsBothEnds() =>
        Assert.Equal("aaaazzzz", WordForm.Fold(new string('a', 500) + new string('z', 500), stackalloc char[8]).ToString());
}
