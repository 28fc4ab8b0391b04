using System.Text;
using System.Text.Json;
using ReliabilityKit.Cli;

namespace ReliabilityKit.Tests.Cli;

public class ExtractCommandTests
{
    [Fact]
    public void Extract_Dates_ResolvesAgainstTheReferenceOfEachLine()
    {
        ToolResult result = Tool.Run(
            ["extract", "dates", "-"],
            """
            {"text":"It opened on 3 May.","reference":"2031-06-01"}
            {"text":"It opened on 3 May.","reference":"2019-06-01T10:00:00"}
            {"text":"It opened on 3 May.","reference":null}
            """);

        Assert.Equal(ExitCode.Done, result.ExitCode);
        JsonElement[] dates = [.. result.JsonLines.Select(line => Assert.Single(line.GetProperty("dates").EnumerateArray()))];
        Assert.Equal(["2031-05-03", "2019-05-03", null], dates.Select(date => date.GetProperty("start").GetString()));
        Assert.Equal("3 May", dates[0].GetProperty("span").GetProperty("text").GetString());
        Assert.Equal("2031-05-04T00:00:00", dates[0].GetProperty("interval").GetProperty("end").GetString());
        Assert.Equal(JsonValueKind.Null, dates[2].GetProperty("interval").ValueKind);
    }

    [Fact]
    public void Extract_Quantities_GivesValueUnitAndSpan()
    {
        ToolResult result = Tool.Run(["extract", "quantities"], """{"text":"The storm sank at least 14 boats."}""" + "\n");

        JsonElement quantity = Assert.Single(Assert.Single(result.JsonLines).GetProperty("quantities").EnumerateArray());
        Assert.Equal(14, quantity.GetProperty("value").GetDouble());
        Assert.Equal(">=", quantity.GetProperty("relation").GetString());
        Assert.Equal("boat", quantity.GetProperty("unit").GetString());
        Assert.Equal("count", quantity.GetProperty("kind").GetString());
    }

    [Fact]
    public void Extract_AllQuantities_GivesScoresMultiplesAndPlacesToo()
    {
        ToolResult result = Tool.Run(["extract", "quantities", "--all"], """{"text":"Second-placed Porto won 3-1 and tripled their lead."}""");

        JsonElement[] quantities = [.. Assert.Single(result.JsonLines).GetProperty("quantities").EnumerateArray()];
        Assert.Equal(["ordinal", "score", "multiple"], quantities.Select(quantity => quantity.GetProperty("kind").GetString()));
    }

    [Fact]
    public void Extract_Entities_GivesTypeAndName()
    {
        ToolResult result = Tool.Run(["extract", "entities"], """{"text":"Angela Merkel visited Paris on Monday."}""");

        JsonElement[] entities = [.. Assert.Single(result.JsonLines).GetProperty("entities").EnumerateArray()];
        Assert.Equal(["Angela Merkel", "Paris"], entities.Select(entity => entity.GetProperty("name").GetString()));
        Assert.Equal(["person", "place"], entities.Select(entity => entity.GetProperty("type").GetString()));
    }

    [Theory]
    [InlineData("dates")]
    [InlineData("quantities")]
    [InlineData("entities")]
    public void Extract_BrokenLines_AnswersLineForLine(string kind)
    {
        const string Input = """
            {"text":"On 3 May 2031 Ida Lund sold 14 boats."}
            {"text":

            []
            {"txt":"x"}
            {"text":7}
            {"text":"\ud800"}
            {"text":"On 3 May 2031 Ida Lund sold 14 boats."}
            """;

        ToolResult result = Tool.Run(["extract", kind, "-"], Input);

        Assert.Equal(ExitCode.Done, result.ExitCode);
        JsonElement[] answers = result.JsonLines;
        Assert.Equal(8, answers.Length);
        Assert.All(answers, answer => Assert.Equal(JsonValueKind.Array, answer.GetProperty(kind).ValueKind));
        Assert.Equal([1, 2, 3, 4, 5, 6], Enumerable.Range(0, 8).Where(i => answers[i].TryGetProperty("error", out _)));
        Assert.Equal(result.Lines[0], result.Lines[7]);
        Assert.Equal(
            [
                "reliabilitykit: <stdin>:2: not JSON at byte 9",
                "reliabilitykit: <stdin>:3: not JSON at byte 1",
                "reliabilitykit: <stdin>:4: not a JSON object",
                "reliabilitykit: <stdin>:5: no \"text\"",
                "reliabilitykit: <stdin>:6: \"text\" is no string",
                "reliabilitykit: <stdin>:7: \"text\" has half of a surrogate pair",
            ],
            result.ErrorLines);
    }

    [Fact]
    public void Extract_BrokenLineUnderStrict_ExitsWith2AndStillAnswers()
    {
        ToolResult result = Tool.Run(["extract", "dates", "--strict"], "{\n{\"text\":\"on 3 May 2031\"}\n");

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Equal(2, result.Lines.Length);
    }

    [Fact]
    public void Extract_WrongEncoding_SpoilsOneLineOnly()
    {
        byte[] input = [.. "{\"text\":\"caf"u8, 0xE9, .. "\"}\n{\"text\":\"café\"}\n"u8];

        ToolResult result = Tool.Run(["extract", "dates"], input);

        Assert.Equal(2, result.Lines.Length);
        Assert.Equal("reliabilitykit: <stdin>:1: not UTF-8: byte 13 fits no character", Assert.Single(result.ErrorLines));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2031-02-31")]
    [InlineData("2031-05-03T25:00")]
    public void Extract_ReferenceThatIsNoDate_IsAnError(string reference)
    {
        ToolResult result = Tool.Run(["extract", "dates"], JsonSerializer.Serialize(new { text = "on Friday", reference }));

        Assert.Equal($"\"reference\" wants an ISO date or date-time, not \"{reference}\"", Assert.Single(result.JsonLines).GetProperty("error").GetString());
    }

    [Fact]
    public void Extract_OtherCulture_GivesTheSameBytes()
    {
        string[] args = ["extract", "quantities"];
        const string Input = """{"text":"Prices rose by 2.5 percent to 1,250.75 euros on 3 May 2031."}""";
        byte[] expected = Tool.Run(args, Input).OutputBytes;

        foreach (string culture in new[] { "da-DK", "tr-TR" })
            Assert.Equal(expected, InCulture.Run(culture, () => Tool.Run(args, Input).OutputBytes));
        Assert.Contains("1250.75", Encoding.UTF8.GetString(expected), StringComparison.Ordinal);
    }
}
