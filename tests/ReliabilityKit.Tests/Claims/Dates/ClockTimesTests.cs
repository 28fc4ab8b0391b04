namespace ReliabilityKit.Tests.Claims.Dates;

public class ClockTimesTests
{
    [Theory]
    [InlineData("at 2:40 a.m.", "2:40 a.m.=2024-05-15T02:40")]
    [InlineData("at 18:40 GMT", "18:40 GMT=2024-05-15T18:40Z")]
    [InlineData("at 0800 UTC", "0800 UTC=2024-05-15T08:00Z")]
    [InlineData("at noon", "noon=2024-05-15T12:00")]
    [InlineData("at half past six", "half past six=2024-05-15T06:30")]
    [InlineData("a quarter to nine", "a quarter to nine=2024-05-15T08:45")]
    [InlineData("at 5pm ET", "5pm ET=2024-05-15T17:00")]
    [InlineData("at 7 o'clock", "7 o'clock=2024-05-15T07:00")]
    [InlineData("at 12:05 am", "12:05 am=2024-05-15T00:05")]
    [InlineData("10 in the evening", "10 in the evening=2024-05-15T22:00")]
    public void Extract_Time_ReadsValue(string text, string expected) => Assert.Equal(expected, Read.Values(text));

    [Theory]
    [InlineData("on Friday morning", "Friday morning=2024-05-10TMO")]
    [InlineData("last night", "last night=2024-05-14TNI")]
    [InlineData("this afternoon", "this afternoon=2024-05-15TAF")]
    [InlineData("tonight", "tonight=2024-05-15TNI")]
    [InlineData("tomorrow at 8am", "tomorrow at 8am=2024-05-16T08:00")]
    [InlineData("18:00 on 3 May", "18:00 on 3 May=2024-05-03T18:00")]
    [InlineData("noon on Monday", "noon on Monday=2024-05-13T12:00")]
    [InlineData("3 May at 7 in the evening", "3 May at 7 in the evening=2024-05-03T19:00")]
    [InlineData("the early hours of Tuesday", "the early hours of Tuesday=2024-05-14TMO")]
    [InlineData("Wed Oct 26 15:50:06 2016", "Wed Oct 26 15:50:06 2016=2016-10-26T15:50:06")]
    public void Extract_TimeWithDay_IsOneExpression(string text, string expected) => Assert.Equal(expected, Read.Values(text));

    [Theory]
    [InlineData("The blast hit on Monday in Kabul at 16:00 UTC.", "Monday=2024-05-13; 16:00 UTC=2024-05-13T16:00Z")]
    [InlineData("At 16:15, on 1 May, it began.", "16:15=2024-05-01T16:15; 1 May=2024-05-01")]
    [InlineData("He spoke on Sunday. At 3 p.m. he left.", "Sunday=2024-05-12; 3 p.m.=2024-05-12T15:00")]
    public void Extract_TimeAlone_TakesDayNamedBeside(string text, string expected) => Assert.Equal(expected, Read.Values(text));

    [Theory]
    [InlineData("9-11am on Friday", "9-11am on Friday=2024-05-10T09:00..2024-05-10T11:00")]
    [InlineData("from 5 to 6pm tomorrow", "from 5 to 6pm tomorrow=2024-05-16T17:00..2024-05-16T18:00")]
    [InlineData("tomorrow before 5pm", "tomorrow before 5pm=..2024-05-16T17:00")]
    [InlineData("10pm to 2am", "10pm to 2am=2024-05-15T22:00..2024-05-16T02:00")]
    [InlineData("Monday 12-4", "Monday 12-4=2024-05-13T12:00..2024-05-13T16:00")]
    public void Extract_TimeRange_GivesInterval(string text, string expected) => Assert.Equal(expected, Read.Interval(text));

    [Theory]
    [InlineData("a 4:3 screen")]
    [InlineData("won 3:1")]
    [InlineData("25:99")]
    [InlineData("ten past masters")]
    public void Extract_OtherColons_ReadNothing(string text) => Assert.Empty(Read.Values(text));
}
