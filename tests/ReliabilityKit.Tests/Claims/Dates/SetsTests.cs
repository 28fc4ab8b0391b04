namespace ReliabilityKit.Tests.Claims.Dates;

public class SetsTests
{
    [Theory]
    [InlineData("every year", "every year=P1Y")]
    [InlineData("each Tuesday", "each Tuesday=XXXX-WXX-2")]
    [InlineData("every two weeks", "every two weeks=P2W")]
    [InlineData("every other day", "every other day=P2D")]
    [InlineData("twice a week", "twice a week=P1W")]
    [InlineData("three times a year", "three times a year=P1Y")]
    [InlineData("a weekly show", "weekly=P1W")]
    [InlineData("its annual report", "annual=P1Y")]
    [InlineData("ten miles a day", "a day=P1D")]
    [InlineData("$50 a month", "a month=P1M")]
    [InlineData("on Mondays", "Mondays=XXXX-WXX-1")]
    [InlineData("every morning", "every morning=XXXX-XX-XXTMO")]
    public void Extract_Recurrence_ReadsValue(string text, string expected)
    {
        Assert.Equal(expected, Read.Values(text));
        Assert.All(Read.All(text), found => Assert.Equal(ReliabilityKit.Claims.Dates.TemporalType.Set, found.Type));
    }

    [Theory]
    [InlineData("the Daily Mail")]
    [InlineData("Weekly World News")]
    public void Extract_NameOfPaper_ReadsNothing(string text) => Assert.Empty(Read.Values("He read " + text + "."));
}
