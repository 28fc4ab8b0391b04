using ReliabilityKit.Claims.Dates;

namespace ReliabilityKit.Tests.Claims.Dates;

public class VagueReferencesTests
{
    [Theory]
    [InlineData("He is now in Rome.", "now=PRESENT_REF")]
    [InlineData("at the moment", "at the moment=PRESENT_REF")]
    [InlineData("He recently left.", "recently=PAST_REF")]
    [InlineData("in recent years", "recent years=PAST_REF")]
    [InlineData("very soon", "very soon=FUTURE_REF")]
    [InlineData("in the near future", "the near future=FUTURE_REF")]
    public void Extract_NoDate_ReadsReference(string text, string expected) => Assert.Equal(expected, Read.Values(text));

    [Fact]
    public void Extract_Now_BeginsWithWritingAndHasNoEnd()
    {
        TemporalExpression found = Assert.Single(Read.All("He is now free."));
        Assert.Equal(Read.Reference, found.Start);
        Assert.Null(found.End);
    }

    [Fact]
    public void Extract_NowInsideWord_ReadsNothing() => Assert.Empty(Read.All("the now-cancelled deal"));
}
