using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Tests.Matching.Names;

public class TextFoldingTests
{
    [Theory]
    [InlineData("José", "jose")]
    [InlineData("Jose\u0301", "jose")]
    [InlineData("MÜLLER", "muller")]
    [InlineData("Ørsted", "orsted")]
    [InlineData("Straße", "strasse")]
    [InlineData("Nguyễn", "nguyen")]
    [InlineData("O’Brien", "o'brien")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Plain", "plain")]
    public void Fold_Name_IsInLowerCaseWithoutAccents(string name, string expected) => Assert.Equal(expected, TextFolding.Fold(name));

    [Fact]
    public void Fold_UnpairedSurrogate_IsKept() => Assert.Equal("a\ud800e", TextFolding.Fold("A\ud800é"));
}
