namespace ReliabilityKit.Tests.Claims.Dates;

public class PartsOfYearsTests
{
    [Theory]
    [InlineData("in Q3 2024", "Q3 2024=2024-Q3")]
    [InlineData("2019 H2", "2019 H2=2019-H2")]
    [InlineData("in 3Q24", "3Q24=2024-Q3")]
    [InlineData("the third quarter of last year", "the third quarter of last year=2023-Q3")]
    [InlineData("first-quarter profit rose", "first-quarter=2024-Q1")]
    [InlineData("fell in the fourth quarter", "the fourth quarter=2023-Q4")]
    [InlineData("the final quarter of 2009", "the final quarter of 2009=2009-Q4")]
    [InlineData("next year's first quarter", "next year's first quarter=2025-Q1")]
    [InlineData("the first half of 2024", "the first half of 2024=2024-H1")]
    [InlineData("first-half profit", "first-half=2024-H1")]
    [InlineData("H1 2025", "H1 2025=2025-H1")]
    [InlineData("in spring 2025", "spring 2025=2025-SP")]
    [InlineData("the winter of 2019-20", "the winter of 2019-20=2019-WI")]
    [InlineData("last summer", "last summer=2023-SU")]
    [InlineData("next winter", "next winter=2024-WI")]
    [InlineData("this fall", "this fall=2024-FA")]
    [InlineData("week 31", "week 31=2024-W31")]
    [InlineData("week 3 of 2027", "week 3 of 2027=2027-W03")]
    [InlineData("the last week of July", "the last week of July=2024-W30")]
    [InlineData("the first Monday of next month", "the first Monday of next month=2024-06-03")]
    [InlineData("the third Thursday in November 2023", "the third Thursday in November 2023=2023-11-16")]
    [InlineData("the first two weeks of 2021", "the first two weeks of 2021=2021-01-04/2021-01-17")]
    [InlineData("the last day of 2023", "the last day of 2023=2023-12-31")]
    [InlineData("the first six months of 2023", "the first six months of 2023=2023-01-01/2023-06-30")]
    public void Extract_PartOfYear_ReadsValue(string text, string expected) => Assert.Equal(expected, Read.Values(text));

    [Theory]
    [InlineData("scored in the second half of the match")]
    [InlineData("the fourth quarter-final")]
    [InlineData("H1N1")]
    [InlineData("sales fall in Europe")]
    [InlineData("prices fall to a low")]
    [InlineData("the Winter Olympics")]
    [InlineData("the Arab Spring")]
    public void Extract_OtherHalvesAndFalls_ReadsNothing(string text) => Assert.Empty(Read.Values(text));
}
