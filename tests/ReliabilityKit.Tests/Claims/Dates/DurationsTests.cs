using NodaTime;
using ReliabilityKit.Claims.Dates;

namespace ReliabilityKit.Tests.Claims.Dates;

public class DurationsTests
{
    [Theory]
    [InlineData("a 40-minute blackout", "40-minute=PT40M")]
    [InlineData("three days of rain", "three days=P3D")]
    [InlineData("two and a half hours", "two and a half hours=PT2.5H")]
    [InlineData("an hour and a half", "an hour and a half=PT1.5H")]
    [InlineData("half an hour", "half an hour=PT0.5H")]
    [InlineData("a decade of war", "a decade=P10Y")]
    [InlineData("nearly two decades", "nearly two decades=P20Y")]
    [InlineData("for months", "months=PXM")]
    [InlineData("90 minutes", "90 minutes=PT90M")]
    [InlineData("several years", "several years=PXY")]
    [InlineData("a few days", "a few days=PXD")]
    [InlineData("a couple of weeks", "a couple of weeks=P2W")]
    [InlineData("more than a century", "more than a century=P100Y")]
    [InlineData("six straight days", "six straight days=P6D")]
    [InlineData("twenty-one months", "twenty-one months=P21M")]
    [InlineData("two hundred years", "two hundred years=P200Y")]
    [InlineData("2 years, 3 months and 4 days", "2 years, 3 months and 4 days=P2Y3M4D")]
    [InlineData("a year-long siege", "year=P1Y")]
    [InlineData("for 3h", "3h=PT3H")]
    [InlineData("a fortnight", "a fortnight=P2W")]
    [InlineData("at least three quarters in a row", "at least three quarters=P9M")]
    [InlineData("hours after the raid", "hours=PTXH")]
    public void Extract_Length_ReadsValue(string text, string expected) => Assert.Equal(expected, Read.Values(text));

    [Fact]
    public void Extract_Length_GivesPeriod()
    {
        TemporalExpression found = Assert.Single(Read.All("for two and a half years"));
        Assert.Equal(Period.FromMonths(30), found.Length);
        Assert.Equal(TemporalType.Duration, found.Type);
    }

    [Theory]
    [InlineData("a 34-year-old man")]
    [InlineData("she is 34 years old")]
    [InlineData("a second chance")]
    [InlineData("in 3D")]
    [InlineData("the Boeing 777s")]
    [InlineData("a quarter of voters")]
    public void Extract_OtherNumbers_AreNoLength(string text) => Assert.Empty(Read.Values(text));

    [Fact]
    public void Extract_LengthBesideEvent_SaysWhatItCountsFrom()
    {
        TemporalExpression found = Assert.Single(Read.All("Two days after the vote"));
        Assert.Equal(new TemporalAnchor(TemporalAnchorKind.Event, Period.FromDays(2), 1), found.Anchor);
        Assert.Equal(new LocalDateTime(2024, 5, 12, 0, 0), found.Anchor!.From(new LocalDateTime(2024, 5, 10, 0, 0)));
        Assert.Null(found.Start);
    }
}
