namespace ReliabilityKit.Tests.Claims.Dates;

public class NumericDatesTests
{
    [Theory]
    [InlineData("2025-05-03", "2025-05-03=2025-05-03")]
    [InlineData("2025/5/3", "2025/5/3=2025-05-03")]
    [InlineData("file-20250503.html", "20250503=2025-05-03")]
    [InlineData("2025-05", "2025-05=2025-05")]
    [InlineData("2019-aug-1", "2019-aug-1=2019-08-01")]
    [InlineData("on 05/03/2025", "05/03/2025=2025-05-03")]
    [InlineData("on 25/03/2025", "25/03/2025=2025-03-25")]
    [InlineData("on 5.3.2025", "5.3.2025=2025-03-05")]
    [InlineData("12-2015", "12-2015=2015-12")]
    [InlineData("due on 6/14", "6/14=2024-06-14")]
    [InlineData("Friday 5/10", "Friday 5/10=2024-05-10")]
    [InlineData("after the 9/11 attacks", "9/11=2001-09-11")]
    [InlineData("2009-06-18T18:00", "2009-06-18T18:00=2009-06-18T18:00")]
    [InlineData("23.04.2022 14:55", "23.04.2022 14:55=2022-04-23T14:55")]
    public void Extract_Digits_ReadsDate(string text, string expected) => Assert.Equal(expected, Read.Values(text));

    [Theory]
    [InlineData("13/13/2025")]
    [InlineData("2025-02-30")]
    [InlineData("31.02.2025")]
    [InlineData("99999999")]
    [InlineData("about 3/4 of voters")]
    [InlineData("a 24/7 service")]
    [InlineData("version 2.0.1")]
    [InlineData("won 6-4, 6-3")]
    [InlineData("call 555-2014-33")]
    [InlineData("192.168.10.12")]
    public void Extract_OtherDigits_ReadsNothing(string text) => Assert.Empty(Read.Values(text));
}
