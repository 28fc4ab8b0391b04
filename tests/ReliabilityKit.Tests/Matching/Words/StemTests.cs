using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Tests.Matching.Words;

public class StemTests
{
    [Theory]
    [InlineData("buses", "bus")]
    [InlineData("viruses", "virus")]
    [InlineData("houses", "house")]
    [InlineData("excuses", "excuse")]
    [InlineData("countries", "country")]
    [InlineData("matches", "match")]
    [InlineData("stopped", "stopping")]
    [InlineData("minister's", "ministers")]
    public void Of_FormsOfOneWord_HaveOneStem(string one, string other) => Assert.Equal(Stem.Of(other), Stem.Of(one));

    [Theory]
    [InlineData("bus", "bush")]
    [InlineData("caring", "carve")]
    public void Of_OtherWords_HaveOtherStems(string one, string other) => Assert.NotEqual(Stem.Of(other), Stem.Of(one));
}
