using ReliabilityKit.Findings.Explanations;

namespace ReliabilityKit.Tests.Findings.Explanations;

public class PluralNounTests
{
    [Theory]
    [InlineData("house", "houses")]
    [InlineData("body", "bodies")]
    [InlineData("day", "days")]
    [InlineData("church", "churches")]
    [InlineData("firefighter", "firefighters")]
    [InlineData("fireman", "firemen")]
    [InlineData("human", "humans")]
    [InlineData("child", "children")]
    public void Of_Singular_GivesThePlural(string noun, string plural) => Assert.Equal(plural, PluralNoun.Of(noun));

    [Theory]
    [InlineData("people")]
    [InlineData("children")]
    [InlineData("houses")]
    [InlineData("sheep")]
    [InlineData("troops")]
    public void Of_Plural_LeavesIt(string noun) => Assert.Equal(noun, PluralNoun.Of(noun));
}
