using System.Text;
using ReliabilityKit.Documents;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Tests.Reports;

public class CsvReportWriterTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44 20", "'+44 20")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=HYPERLINK(\"http://bad.example\",\"x\")", "\"'=HYPERLINK(\"\"http://bad.example\"\",\"\"x\"\")\"")]
    public void Write_TextThatASpreadsheetWouldRun_GetsAnApostrophe(string source, string expected) =>
        Assert.StartsWith(expected + ",1,", Row(source), StringComparison.Ordinal);

    [Theory]
    [InlineData("The Gazette", "The Gazette")]
    [InlineData("Smith, Jones & Co", "\"Smith, Jones & Co\"")]
    [InlineData("The \"Gazette\"", "\"The \"\"Gazette\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("a=b", "a=b")]
    public void Write_Text_IsQuotedWhereItMustBe(string source, string expected) =>
        Assert.StartsWith(expected + ",1,", Row(source), StringComparison.Ordinal);

    [Theory]
    [InlineData(CsvTable.Findings)]
    [InlineData(CsvTable.Sources)]
    [InlineData(CsvTable.Claims)]
    [InlineData(CsvTable.Facts)]
    public void Write_AnyTable_HasRowsOfOneLength(CsvTable table)
    {
        List<List<string>> rows = CsvText.Parse(Write(table, SampleReport.Report));

        Assert.True(rows.Count > 1);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
    }

    [Fact]
    public void Write_Findings_KeepsTheQuotesExactly()
    {
        List<List<string>> rows = CsvText.Parse(Write(CsvTable.Findings, SampleReport.Report));

        Assert.Equal(SampleReport.RightClaim.Quote, rows[1][rows[0].IndexOf("b_quote")]);
        Assert.Equal("0.9877", rows[1][rows[0].IndexOf("confidence")]);
    }

    private static string Row(string source)
    {
        var report = new CheckReport { Documents = [new Document("a", "A text.") { Source = source }], Claims = [], Findings = [] };
        string csv = Write(CsvTable.Sources, report);
        return csv[(csv.IndexOf("\r\n", StringComparison.Ordinal) + 2)..];
    }

    private static string Write(CsvTable table, CheckReport report)
    {
        var output = new MemoryStream();
        new CsvReportWriter(table).Write(report, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
