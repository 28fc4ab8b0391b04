namespace ReliabilityKit.Tests.Claims.Dates;

public class NotDatesTests
{
    [Theory]
    [InlineData("Theresa May resigned.")]
    [InlineData("You may go, and it may also rain.")]
    [InlineData("They march on the capital.")]
    [InlineData("April Jones and August Wilson met June Carter.")]
    [InlineData("He sat in the sun and wed her.")]
    [InlineData("0 May")]
    [InlineData("COVID-19 and the A380")]
    [InlineData("S&P 500 and FTSE 100")]
    [InlineData("He came first and she came second.")]
    [InlineData("")]
    [InlineData("   \n\n\t ")]
    public void Extract_NoTime_ReadsNothing(string text) => Assert.Empty(Read.Values(text));

    [Theory]
    [InlineData("on 31 February", "February=2024-02")]
    [InlineData("on February 30", "February=2024-02")]
    [InlineData("on 29 February 2023", "February 2023=2023-02")]
    [InlineData("13 August 2099999", "13 August=2024-08-13")]
    public void Extract_ImpossibleDay_ReadsWhatIsPossible(string text, string expected) => Assert.Equal(expected, Read.Values(text));
}
