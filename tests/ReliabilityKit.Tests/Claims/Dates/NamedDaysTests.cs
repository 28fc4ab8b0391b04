namespace ReliabilityKit.Tests.Claims.Dates;

public class NamedDaysTests
{
    [Theory]
    [InlineData("on Christmas Eve 2023", "Christmas Eve 2023=2023-12-24")]
    [InlineData("New Year's Day 2025", "New Year's Day 2025=2025-01-01")]
    [InlineData("Thanksgiving 2024", "Thanksgiving 2024=2024-11-28")]
    [InlineData("Black Friday 2010", "Black Friday 2010=2010-11-26")]
    [InlineData("Easter 2024", "Easter 2024=2024-03-31")]
    [InlineData("Good Friday 2025", "Good Friday 2025=2025-04-18")]
    [InlineData("Orthodox Easter 2024", "Orthodox Easter 2024=2024-05-05")]
    [InlineData("Labor Day 2021", "Labor Day 2021=2021-09-06")]
    [InlineData("Memorial Day 2023", "Memorial Day 2023=2023-05-29")]
    [InlineData("Victoria Day 2024", "Victoria Day 2024=2024-05-20")]
    [InlineData("Election Day 2024", "Election Day 2024=2024-11-05")]
    [InlineData("Eid al-Fitr 2023", "Eid al-Fitr 2023=2023-04-21")]
    [InlineData("Yom Kippur 2023", "Yom Kippur 2023=2023-09-25")]
    [InlineData("Chinese New Year 2024", "Chinese New Year 2024=2024-02-10")]
    [InlineData("Boxing Day 2004", "Boxing Day 2004=2004-12-26")]
    [InlineData("Labor Day 2021 weekend", "Labor Day 2021 weekend=2021-W35-WE")]
    [InlineData("He was arrested on Christmas Day.", "Christmas Day=2023-12-25")]
    [InlineData("They will meet on Independence Day.", "Independence Day=2024-07-04")]
    [InlineData("last Easter", "last Easter=2024-03-31")]
    public void Extract_NamedDay_FindsItsDate(string text, string expected) => Assert.Equal(expected, Read.Values(text));

    [Fact]
    public void Extract_FixedDayWithoutReference_KeepsMonthAndDay() => Assert.Equal("Christmas Eve=XXXX-12-24", Read.Undated("on Christmas Eve"));

    [Theory]
    [InlineData("the Sunday Times")]
    [InlineData("the Mail on Sunday")]
    [InlineData("on Christmas Island")]
    [InlineData("Bloody Sunday")]
    [InlineData("in the new year")]
    [InlineData("Good Morning, all")]
    public void Extract_NameThatLooksLikeDay_ReadsNothing(string text) => Assert.Empty(Read.Values(text));
}
