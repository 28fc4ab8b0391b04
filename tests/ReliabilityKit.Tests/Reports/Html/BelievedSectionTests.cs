using System.Text;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Tests.Reports.Html;

public class BelievedSectionTests
{
    private static readonly string Page = Write(SampleReport.Report);

    [Fact]
    public void Write_ContestedFact_ShowsWhatIsBelievedByWhomAndLinksToTheFinding()
    {
        Assert.Contains("<a href=\"#f1\">Whether it happened</a>", Page, StringComparison.Ordinal);
        Assert.Contains("<tr class=\"believed\"><th scope=\"row\" dir=\"auto\">not reopen</th>", Page, StringComparison.Ordinal);
        Assert.Contains("0.70</td><td>3, possibly true</td><td dir=\"auto\">Nordline &lt;Wire&gt;</td>", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Sources_HaveGradeIntervalAndSignalsWithPassages()
    {
        Assert.Contains("<td class=\"number\">B</td><td class=\"number\">0.84 (0.64–0.94)</td><td class=\"number\">7</td>", Page, StringComparison.Ordinal);
        Assert.Contains("Confirmed by independent sources: 1<ul><li><q dir=\"auto\">the Vesla quay would not reopen before 3 May</q>", Page, StringComparison.Ordinal);
        Assert.Contains("No byline: 1", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NothingRated_HasNeither()
    {
        string page = Write(SampleReport.Report with { Sources = [], ContestedFacts = [] });

        Assert.DoesNotContain("What is believed", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"signals\"", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">–</td>", page, StringComparison.Ordinal);
    }

    private static string Write(CheckReport report)
    {
        var output = new MemoryStream();
        new HtmlReportWriter().Write(report, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
