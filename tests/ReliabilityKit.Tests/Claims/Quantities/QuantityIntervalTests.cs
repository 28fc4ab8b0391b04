using ReliabilityKit.Claims.Quantities;

namespace ReliabilityKit.Tests.Claims.Quantities;

public class QuantityIntervalTests
{
    [Theory]
    [InlineData("nearly 200 people", 197, true)]
    [InlineData("nearly 200 people", 201, false)]
    [InlineData("at least 12 people", 21, true)]
    [InlineData("at least 12 people", 11, false)]
    [InlineData("more than 27 people", 31, true)]
    [InlineData("fewer than 40 people", 39, true)]
    [InlineData("fewer than 40 people", 52, false)]
    [InlineData("about 50 people", 48, true)]
    [InlineData("about 50 people", 60, false)]
    [InlineData("40 people", 41, false)]
    [InlineData("200 people", 197, true)]
    [InlineData("200 people", 180, false)]
    [InlineData("2.3 billion people", 2_340_000_000, true)]
    [InlineData("2.3 billion people", 2_400_000_000, false)]
    [InlineData("thousands of people", 4_000, true)]
    [InlineData("thousands of people", 400, false)]
    [InlineData("dozens of people", 60, true)]
    [InlineData("tens of thousands of people", 40_000, true)]
    [InlineData("5 days", 6, false)]
    [InlineData("one year", 1.5, false)]
    [InlineData("13 km", 12.9, true)]
    [InlineData("6.5%", 8, false)]
    [InlineData("half of the people", 0.52, true)]
    public void Of_QuantityInText_HoldsWhatTheWordsAllow(string words, double number, bool holds)
    {
        Quantity quantity = Assert.Single(QuantityExtractor.English.Extract(PlainText.Of("They saw " + words)));
        Assert.Equal(holds, QuantityInterval.Of(quantity).Contains(number));
    }

    [Theory]
    [InlineData("12 nautical miles", "22 kilometres", true)]
    [InlineData("8 miles", "13 km", true)]
    [InlineData("15,800 acres", "6,400 hectares", true)]
    [InlineData("15,800 acres", "9,100 hectares", false)]
    [InlineData("60 mph", "100 km/h", true)]
    [InlineData("36 hours", "two days", false)]
    public void Overlaps_TwoUnitsOfOneMeasure_AreComparedInOne(string one, string other, bool overlaps)
    {
        Quantity a = Assert.Single(QuantityExtractor.English.Extract(PlainText.Of("It took " + one)));
        Quantity b = Assert.Single(QuantityExtractor.English.Extract(PlainText.Of("It took " + other)));
        Assert.True(QuantityInterval.Of(a).TryConvert(a.Unit, b.Unit, out QuantityInterval converted));
        Assert.Equal(overlaps, converted.Overlaps(QuantityInterval.Of(b)));
    }

    [Fact]
    public void TryConvert_UnitsOfDifferentMeasures_IsRefused() => Assert.False(new QuantityInterval(1, 2).TryConvert("mile", "kilogram", out _));
}
