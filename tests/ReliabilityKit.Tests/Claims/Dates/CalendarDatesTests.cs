namespace ReliabilityKit.Tests.Claims.Dates;

public class CalendarDatesTests
{
    [Theory]
    [InlineData("She was born on 3 May 1961.", "3 May 1961=1961-05-03")]
    [InlineData("The bridge opened May 3, 2025.", "May 3, 2025=2025-05-03")]
    [InlineData("May 3rd, 2025, was warm.", "May 3rd, 2025=2025-05-03")]
    [InlineData("the 3rd of May, 2025", "the 3rd of May, 2025=2025-05-03")]
    [InlineData("May the third 2025", "May the third 2025=2025-05-03")]
    [InlineData("the twenty-first of June 1999", "the twenty-first of June 1999=1999-06-21")]
    [InlineData("the 15th day of June 2020", "the 15th day of June 2020=2020-06-15")]
    [InlineData("on Friday, May 3, 2024,", "Friday, May 3, 2024=2024-05-03")]
    [InlineData("Sat 4 May 2024", "Sat 4 May 2024=2024-05-04")]
    [InlineData("Sept. 11, 2001", "Sept. 11, 2001=2001-09-11")]
    [InlineData("Dec31 , 1994", "Dec31 , 1994=1994-12-31")]
    [InlineData("4-Jul-2019", "4-Jul-2019=2019-07-04")]
    [InlineData("6 April seventeen hundred thirty three", "6 April seventeen hundred thirty three=1733-04-06")]
    [InlineData("on 15 April '87", "15 April '87=1987-04-15")]
    [InlineData("29 February 2024", "29 February 2024=2024-02-29")]
    public void Extract_WholeDate_ReadsDay(string text, string expected) => Assert.Equal(expected, Read.Values(text));

    [Theory]
    [InlineData("in May 2025", "May 2025=2025-05")]
    [InlineData("the June of 1992", "June of 1992=1992-06")]
    [InlineData("by Dec. 2018", "Dec. 2018=2018-12")]
    [InlineData("in April of 87", "April of 87=1987-04")]
    [InlineData("the month of August 2020", "the month of August 2020=2020-08")]
    [InlineData("in October of next year", "October of next year=2025-10")]
    [InlineData("It fell in March.", "March=2024-03")]
    [InlineData("It fell in October.", "October=2023-10")]
    [InlineData("It will rise in October.", "October=2024-10")]
    [InlineData("January sales rose", "January=2024-01")]
    public void Extract_Month_ReadsMonth(string text, string expected) => Assert.Equal(expected, Read.Values(text));

    [Theory]
    [InlineData("He died on 3 May.", "3 May=2024-05-03")]
    [InlineData("He died on December 11.", "December 11=2023-12-11")]
    [InlineData("A June 3 hearing has been scheduled.", "June 3=2024-06-03")]
    [InlineData("It will open on 1 March.", "1 March=2025-03-01")]
    [InlineData("They met on Friday the 10th.", "Friday the 10th=2024-05-10")]
    [InlineData("They met on the 10th.", "the 10th=2024-05-10")]
    [InlineData("It was built on February 29.", "February 29=2024-02-29")]
    [InlineData("on the 3rd of this month", "the 3rd of this month=2024-05-03")]
    public void Extract_DayWithoutYear_TakesNearestInDirection(string text, string expected) => Assert.Equal(expected, Read.Values(text));

    [Theory]
    [InlineData("on Tuesday, May 7", "Tuesday, May 7=2024-05-07")]
    [InlineData("on Saturday, May 13", "Saturday, May 13=2023-05-13")]
    [InlineData("on Sunday, May 7", "Sunday, May 7=2023-05-07")]
    public void Extract_WeekdayBesideDay_FindsYear(string text, string expected) => Assert.Equal(expected, Read.Values(text));

    [Theory]
    [InlineData("on 3 May", "3 May=XXXX-05-03")]
    [InlineData("in May", "May=XXXX-05")]
    [InlineData("on Tuesday", "Tuesday=XXXX-WXX-2")]
    [InlineData("on 3 May 2020", "3 May 2020=2020-05-03")]
    public void Extract_UnknownReference_LeavesYearOpen(string text, string expected) => Assert.Equal(expected, Read.Undated(text));

    [Theory]
    [InlineData("on January 22 or 23", "January 22=2024-01-22; 23=2024-01-23")]
    [InlineData("on May 3, 4 and 7", "May 3=2024-05-03; 4=2024-05-04; 7=2024-05-07")]
    [InlineData("on May 3 and 4, 2021.", "May 3=2021-05-03; 4, 2021=2021-05-04")]
    [InlineData("On May 3 and 23 people fled", "May 3=2024-05-03")]
    public void Extract_FurtherDays_ShareMonth(string text, string expected) => Assert.Equal(expected, Read.Values(text));
}
