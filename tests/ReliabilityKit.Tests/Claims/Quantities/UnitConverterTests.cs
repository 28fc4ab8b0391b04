using ReliabilityKit.Claims.Quantities;

namespace ReliabilityKit.Tests.Claims.Quantities;

public class UnitConverterTests
{
    [Theory]
    [InlineData(12, "nautical mile", "kilometre", 22.224)]
    [InlineData(1, "mile per hour", "kilometre per hour", 1.609344)]
    [InlineData(100, "celsius", "fahrenheit", 212)]
    [InlineData(1, "square mile", "square kilometre", 2.589988110336)]
    [InlineData(2, "week", "day", 14)]
    [InlineData(2, "year", "month", 24)]
    [InlineData(25, "basis point", "percentage point", 0.25)]
    [InlineData(5, "litre per minute", "litre per hour", 300)]
    [InlineData(7, "troop", "troop", 7)]
    public void TryConvert_SameMeasure_ConvertsExactly(double value, string from, string to, double expected)
    {
        Assert.True(UnitConverter.TryConvert(value, from, to, out double result));
        Assert.Equal(expected, result, 9);
    }

    [Theory]
    [InlineData("pint", "litre")]
    [InlineData("ton", "kilogram")]
    [InlineData("year", "day")]
    [InlineData("USD", "EUR")]
    [InlineData("dollar per barrel", "euro per barrel")]
    [InlineData("percent", "percentage point")]
    [InlineData("troop", "soldier")]
    public void TryConvert_NoOneExactFactor_IsRefused(string from, string to) => Assert.False(UnitConverter.TryConvert(1, from, to, out _));

    [Fact]
    public void TryConvert_ThereAndBack_GivesTheSameNumber()
    {
        string[] names = [.. UnitTable.Instance.ByName.Words.ToArray().Where(name => UnitTable.Instance.ByName[name].Factor > 0).Order(StringComparer.Ordinal)];
        foreach (string from in names)
        {
            foreach (string to in names.Where(to => UnitConverter.TryConvert(1, from, to, out _)))
            {
                UnitConverter.TryConvert(37, from, to, out double there);
                Assert.True(UnitConverter.TryConvert(there, to, from, out double back));
                Assert.Equal(1, back / 37, 9);
            }
        }
    }
}
