namespace ReliabilityKit.Tests.Claims.Dates;

public class YearsTests
{
    [Theory]
    [InlineData("She won in 2012, 2016 and 2021.", "2012=2012; 2016=2016; 2021=2021")]
    [InlineData("the 2024 presidential campaign", "2024=2024")]
    [InlineData("the year 1066", "the year 1066=1066")]
    [InlineData("since '82", "'82=1982")]
    [InlineData("in nineteen ninety-six", "nineteen ninety-six=1996")]
    [InlineData("the 1990s", "the 1990s=199")]
    [InlineData("the '90s", "the '90s=199")]
    [InlineData("in the eighties", "the eighties=198")]
    [InlineData("the mid-1990s", "the mid-1990s=199")]
    [InlineData("in the 19th century", "the 19th century=18")]
    [InlineData("the twenty-first century", "the twenty-first century=20")]
    public void Extract_YearsAndLonger_ReadsValue(string text, string expected) => Assert.Equal(expected, Read.Values(text));

    [Theory]
    [InlineData("killed 2000 people")]
    [InlineData("1,984 votes")]
    [InlineData("bought 1984 tanks")]
    [InlineData("in room 2020")]
    [InlineData("$1999")]
    [InlineData("the Boeing A2020")]
    [InlineData("a 1500 metre race")]
    [InlineData("2010-2015-86")]
    [InlineData("flight 1549")]
    [InlineData("up 2019%")]
    public void Extract_OtherNumber_IsNoYear(string text) => Assert.Empty(Read.Values(text));

    [Theory]
    [InlineData("fiscal 2025 profit", "fiscal 2025=2025-01-01..2025-12-31")]
    [InlineData("FY25 guidance", "FY25=2025-01-01..2025-12-31")]
    [InlineData("the U.S. fiscal year 2024", "fiscal year 2024=2023-10-01..2024-09-30")]
    [InlineData("India's fiscal 2025", "fiscal 2025=2024-04-01..2025-03-31")]
    [InlineData("Japan's fiscal year 2024", "fiscal year 2024=2024-04-01..2025-03-31")]
    public void Extract_FiscalYear_BeginsWithItsCountry(string text, string expected) => Assert.Equal(expected, Read.Days(text));

    [Theory]
    [InlineData("in late 2006", "late 2006=2006-09-01..2006-12-31")]
    [InlineData("early 2022", "early 2022=2022-01-01..2022-04-30")]
    [InlineData("mid-2020", "mid-2020=2020-05-01..2020-08-31")]
    [InlineData("the end of 2024", "the end of 2024=2024-09-01..2024-12-31")]
    [InlineData("early June 2024", "early June 2024=2024-06-01..2024-06-15")]
    [InlineData("the rest of the year", "the rest of the year=2024-05-15..2024-12-31")]
    [InlineData("earlier this year", "earlier this year=2024-01-01..2024-05-15")]
    [InlineData("later this month", "later this month=2024-05-15..2024-05-31")]
    [InlineData("the mid-1990s", "the mid-1990s=1993-07-01..1996-06-30")]
    public void Extract_PartOfStretch_AllowsItsDays(string text, string expected) => Assert.Equal(expected, Read.Days(text));
}
