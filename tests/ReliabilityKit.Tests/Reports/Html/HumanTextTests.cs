using NodaTime;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Documents;
using ReliabilityKit.Reports.Html;

namespace ReliabilityKit.Tests.Reports.Html;

public class HumanTextTests
{
    [Theory]
    [InlineData(1, "very likely", "above 0.99")]
    [InlineData(0.9949, "very likely", "0.99")]
    [InlineData(0.985001, "very likely", "0.99")]
    [InlineData(0.984, "very likely", "0.98")]
    [InlineData(0.8, "likely", "0.80")]
    [InlineData(0.5, "more likely than not", "0.50")]
    [InlineData(0.2, "doubtful", "0.20")]
    public void Confidence_InWordsAndNumber_AreOfOneMind(double confidence, string words, string number)
    {
        Assert.Equal(words, HumanText.Likelihood(confidence));
        Assert.Equal(number, InCulture.Run("da-DK", () => HumanText.Confidence(confidence)));
    }

    [Theory]
    [InlineData("2031-05-03", "2031-05-03", "3 May 2031")]
    [InlineData("2031-05-01", "2031-05-31", "May 2031")]
    [InlineData("2031-01-01", "2031-12-31", "2031")]
    [InlineData("2031-05-02", "2031-05-31", "2 May 2031 to 31 May 2031")]
    [InlineData("2031-04-01", "2031-06-30", "1 April 2031 to 30 June 2031")]
    [InlineData("2031-05-03", null, "from 3 May 2031")]
    [InlineData(null, "2031-05-03", "until 3 May 2031")]
    [InlineData(null, null, null)]
    public void Event_Days_AreNamedAsShortAsTheyCan(string? first, string? last, string? expected)
    {
        var date = new TemporalExpression
        {
            Span = default,
            Type = TemporalType.Date,
            Timex = "",
            Start = Day(first)?.AtMidnight(),
            End = Day(last)?.PlusDays(1).AtMidnight(),
        };

        Assert.Equal(expected, HumanText.Event(date));
    }

    [Theory]
    [InlineData(9, 30, 0, "3 May 2031, 09:30 UTC")]
    [InlineData(9, 30, -5, "3 May 2031, 09:30 UTC-05")]
    [InlineData(0, 0, 2, "3 May 2031")]
    public void Published_Time_HasItsOffsetAndADateAloneNone(int hour, int minute, int offset, string expected)
    {
        var document = new Document("a", "b") { Published = new LocalDateTime(2031, 5, 3, hour, minute).WithOffset(Offset.FromHours(offset)) };

        Assert.Equal(expected, HumanText.Published(document));
    }

    [Theory]
    [InlineData("a  b\n c", 10, "a b c")]
    [InlineData("one two three", 9, "one two…")]
    [InlineData("unbreakable", 5, "unbre…")]
    public void Short_Text_IsCutAtAWord(string text, int most, string expected) => Assert.Equal(expected, HumanText.Short(text, most));

    [Theory]
    [InlineData(1, "1 hour")]
    [InlineData(47, "47 hours")]
    [InlineData(50, "2 days")]
    public void Gap_Time_IsInHoursOrDays(int hours, string expected) => Assert.Equal(expected, HumanText.Gap(Duration.FromHours(hours)));

    private static LocalDate? Day(string? text) =>
        text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
