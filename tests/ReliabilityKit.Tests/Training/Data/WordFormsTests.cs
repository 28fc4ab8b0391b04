using ReliabilityKit.Training.Data;

namespace ReliabilityKit.Tests.Training.Data;

public class WordFormsTests
{
    [Theory]
    [InlineData("ferry", "ferries")]
    [InlineData("church", "churches")]
    [InlineData("boy", "boys")]
    public void WithS_Endings_FollowsTheSpelling(string word, string expected) => Assert.Equal(expected, WordForms.WithS(word));

    [Theory]
    [InlineData("stop", "stopped", "stopping")]
    [InlineData("carry", "carried", "carrying")]
    [InlineData("move", "moved", "moving")]
    [InlineData("agree", "agreed", "agreeing")]
    [InlineData("open", "opened", "opening")]
    public void PastAndGerund_Endings_FollowTheSpelling(string verb, string past, string gerund)
    {
        Assert.Equal(past, WordForms.Past(verb));
        Assert.Equal(gerund, WordForms.Gerund(verb));
    }

    [Theory]
    [InlineData("happy", "happily")]
    [InlineData("basic", "basically")]
    [InlineData("simple", "simply")]
    [InlineData("quick", "quickly")]
    public void Adverb_Endings_FollowsTheSpelling(string adjective, string expected) => Assert.Equal(expected, WordForms.Adverb(adjective));
}
