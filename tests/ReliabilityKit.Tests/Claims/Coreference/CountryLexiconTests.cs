using ReliabilityKit.Claims.Coreference;

namespace ReliabilityKit.Tests.Claims.Coreference;

public class CountryLexiconTests
{
    [Theory]
    [InlineData("U.S.", "United States", false)]
    [InlineData("America", "United States", false)]
    [InlineData("Washington", "United States", true)]
    [InlineData("UK", "United Kingdom", false)]
    [InlineData("EU", "European Union", false)]
    [InlineData("North Korea", "North Korea", false)]
    [InlineData("South Korea", "South Korea", false)]
    public void TryName_NameOrSeat_GivesTheCountry(string name, string country, bool isSeat)
    {
        Assert.True(CountryLexicon.TryName(name, out Country found));
        Assert.Equal(new Country(country, isSeat), found);
    }

    [Fact]
    public void TryName_NameOfTwoCountries_IsNone() => Assert.False(CountryLexicon.TryName("Korea", out _));

    [Fact]
    public void TryAdjective_Demonym_GivesTheCountry()
    {
        Assert.True(CountryLexicon.TryAdjective("Norwegian", out string? country));
        Assert.Equal("Norway", country);
    }
}
