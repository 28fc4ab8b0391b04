using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;
using ReliabilityKit.Language.Conllu;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Tests.Reports;

public class ReportJsonTests
{
    [Fact]
    public void Write_Claim_HasEveryRole() =>
        Snapshot.Match(Indented(json => ReportJson.Write(json, SampleReport.LeftClaim)));

    [Fact]
    public void Write_ClaimWithEmptyRoles_HasNullsAndEmptyArrays() =>
        Snapshot.Match(Indented(json => ReportJson.Write(json, SampleReport.RightClaim)));

    [Theory]
    [InlineData(400000, "400000")]
    [InlineData(0.1, "0.1")]
    [InlineData(-2.5, "-2.5")]
    [InlineData(1e21, "1E+21")]
    [InlineData(double.PositiveInfinity, "null")]
    [InlineData(double.NaN, "null")]
    public void Write_QuantityValue_IsShortestInvariantNumber(double value, string expected)
    {
        var quantity = new Quantity { Span = new TextSpan(0, 1), Value = value };
        string json = InCulture.Run("da-DK", () => Compact(w => ReportJson.Write(w, quantity, "x")));

        Assert.Contains($"\"value\":{expected},", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(QuantityRelation.Equal, "=")]
    [InlineData(QuantityRelation.About, "~")]
    [InlineData(QuantityRelation.LessThan, "<")]
    [InlineData(QuantityRelation.AtMost, "<=")]
    [InlineData(QuantityRelation.MoreThan, ">")]
    [InlineData(QuantityRelation.AtLeast, ">=")]
    [InlineData(QuantityRelation.Up, "up")]
    [InlineData(QuantityRelation.Down, "down")]
    public void Write_QuantityRelation_IsItsSign(QuantityRelation relation, string expected)
    {
        var quantity = new Quantity { Span = new TextSpan(0, 1), Relation = relation };

        Assert.Contains($"\"relation\":\"{expected}\"", Compact(json => ReportJson.Write(json, quantity, "x")), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_DateOfADay_IncludesBothEndsAndExcludesTheEndOfTheInterval()
    {
        var day = new TemporalExpression
        {
            Span = new TextSpan(3, 5),
            Type = TemporalType.Date,
            Timex = "2031-05-03",
            Precision = DatePrecision.Day,
            Start = new LocalDateTime(2031, 5, 3, 0, 0),
            End = new LocalDateTime(2031, 5, 4, 0, 0),
        };

        Assert.Equal(
            """{"span":{"start":3,"length":5,"text":"3 May"},"timex":"2031-05-03","type":"DATE","start":"2031-05-03",""" +
            """
            "end":"2031-05-03","precision":"day","relation":"=","interval":{"start":"2031-05-03T00:00:00","end":"2031-05-04T00:00:00"}}
            """,
            Compact(json => ReportJson.Write(json, day, "on 3 May")));
    }

    [Fact]
    public void Write_DateWithoutEnd_LeavesThatSideOfTheIntervalOpen()
    {
        var since = new TemporalExpression
        {
            Span = new TextSpan(0, 10),
            Type = TemporalType.Date,
            Timex = "2031",
            Precision = DatePrecision.Year,
            Relation = DateRelation.After,
            Start = new LocalDateTime(2031, 1, 1, 0, 0),
        };

        Assert.Equal(
            """{"span":{"start":0,"length":10,"text":"since 2031"},"timex":"2031","type":"DATE","start":"2031-01-01","end":null,"precision":"year","relation":">","interval":{"start":"2031-01-01T00:00:00","end":null}}""",
            Compact(json => ReportJson.Write(json, since, "since 2031")));
    }

    [Fact]
    public void Write_DateOfAnHour_IsADayInAClaim()
    {
        Claim claim = SampleReport.LeftClaim with
        {
            Date = SampleReport.LeftClaim.Date! with { Precision = DatePrecision.Time, End = new LocalDateTime(2031, 5, 3, 1, 0) },
        };

        string json = Compact(w => ReportJson.Write(w, claim));
        Assert.Contains("\"start\":\"2031-05-03\",\"end\":\"2031-05-03\",\"precision\":\"day\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Entity_HasSpanTypeAndNameOnOneLine()
    {
        const string Conllu = """
            1	Ida	_	_	_	_	_	_	_	NER=B-PER
            2	Lund	_	_	_	_	_	_	_	NER=I-PER
            3	left	_	_	_	_	_	_	_	NER=O

            """;
        AnnotatedText text = ConlluReader.Read(new StringReader(Conllu));

        Assert.Equal(
            """{"span":{"start":0,"length":8,"text":"Ida Lund"},"type":"person","name":"Ida Lund"}""",
            Compact(json => ReportJson.Write(json, text, text.Entities[0])));
    }

    [Fact]
    public void Write_HalfASurrogatePair_IsReplacedAndKeepsItsLength()
    {
        var quantity = new Quantity { Span = new TextSpan(0, 3), Of = "\ud800" };

        using JsonDocument json = JsonDocument.Parse(Compact(w => ReportJson.Write(w, quantity, "a\udc00b")));
        Assert.Equal("a\ufffdb", json.RootElement.GetProperty("span").GetProperty("text").GetString());
        Assert.Equal("\ufffd", json.RootElement.GetProperty("of").GetString());
    }

    private static string Indented(Action<Utf8JsonWriter> write) => Written(write, indented: true);

    private static string Compact(Action<Utf8JsonWriter> write) => Written(write, indented: false);

    private static string Written(Action<Utf8JsonWriter> write, bool indented)
    {
        var output = new MemoryStream();
        var options = new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(output, options))
            write(json);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
