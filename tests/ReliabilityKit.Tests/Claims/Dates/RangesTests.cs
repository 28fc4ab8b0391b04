namespace ReliabilityKit.Tests.Claims.Dates;

public class RangesTests
{
    [Theory]
    [InlineData("January 22-23", "January 22-23=2024-01-22..2024-01-23")]
    [InlineData("from 3 to 5 May", "from 3 to 5 May=2024-05-03..2024-05-05")]
    [InlineData("1–5 May 2024", "1–5 May 2024=2024-05-01..2024-05-05")]
    [InlineData("May 3 - June 5, 2023", "May 3 - June 5, 2023=2023-05-03..2023-06-05")]
    [InlineData("between March and June 2022", "between March and June 2022=2022-03-01..2022-06-30")]
    [InlineData("between 12 and 15 September 2021", "between 12 and 15 September 2021=2021-09-12..2021-09-15")]
    [InlineData("2017-2021", "2017-2021=2017-01-01..2021-12-31")]
    [InlineData("from 2014 to 2018", "from 2014 to 2018=2014-01-01..2018-12-31")]
    [InlineData("the 2016-17 season", "2016-17=2016-01-01..2017-12-31")]
    [InlineData("November to March 2015", "November to March 2015=2014-11-01..2015-03-31")]
    [InlineData("from Monday to Friday", "from Monday to Friday=2024-05-13..2024-05-17")]
    [InlineData("5/1-5/7, 2020", "5/1-5/7, 2020=2020-05-01..2020-05-07")]
    [InlineData("April ninth through seventeenth", "April ninth through seventeenth=2024-04-09..2024-04-17")]
    [InlineData("from 1999 until today", "from 1999 until today=1999-01-01..2024-05-15")]
    public void Extract_Range_HoldsBothEnds(string text, string expected) => Assert.Equal(expected, Read.Days(text));

    [Theory]
    [InlineData("from 3 to 5 May", "from 3 to 5 May=2024-05-03..2024-05-05")]
    [InlineData("from 2007 to the end of 2008", "from 2007 to the end of 2008=2007-01-01..2009-01-01")]
    [InlineData("between the end of 2007 and the end of 2008", "between the end of 2007 and the end of 2008=2008-01-01..2009-01-01")]
    public void Extract_Range_RunsToBeginningOfLastDate(string text, string expected) => Assert.Equal(expected, Read.Interval(text));

    [Theory]
    [InlineData("from 9 to 5 people")]
    [InlineData("a 10-11 win")]
    [InlineData("pages 1990-1995")]
    [InlineData("2 to 4 percent")]
    public void Extract_OtherRange_ReadsNothing(string text) => Assert.Empty(Read.Values(text));
}
