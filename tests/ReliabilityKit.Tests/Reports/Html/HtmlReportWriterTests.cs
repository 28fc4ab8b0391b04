using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Tests.Reports.Html;

public class HtmlReportWriterTests
{
    private static readonly IHtmlDocument Rich = Page.Of(RichReport.Create());

    public static TheoryData<string> HostileWords =>
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</blockquote></div></main></body></html><script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "<!-- --><![CDATA[ &lt;b&gt; &#60;script&#62;",
        "<svg/onload=alert(1)><math><mtext></table>",
        "javascript:alert(1)",
        "\0\u0001\u000b\u001b\u007f\u0085\ufffe",
        "\ud800 half \udc00",
        "\u202egnp.exe\u2066\u200f",
        "line\r\nline\u2028line",
    ];

    [Fact]
    public void Write_Contradictions_ShowBothPassagesWithTheClashingWordsMarked()
    {
        IElement finding = Rich.QuerySelector("#contradictions ~ article")!;

        Assert.Equal(2, finding.QuerySelectorAll("blockquote").Length);
        Assert.All(finding.QuerySelectorAll("blockquote"), quote => Assert.Equal("forty boats", quote.QuerySelector(".quote mark")!.TextContent));
        Assert.Equal("forty boats or other forty boats", finding.QuerySelector("h3")!.TextContent);
        Assert.StartsWith("Very likely, confidence 0.99", finding.QuerySelector(".confidence")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Says", "Who says it", "Event", "Published"], finding.QuerySelector("dl")!.QuerySelectorAll("dt").Select(term => term.TextContent));
        Assert.Contains("Not compared: story, action, object,", finding.QuerySelector("details .missing")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Findings_HaveTheirIdAsAnchor()
    {
        CheckReport report = RichReport.Create();
        IHtmlDocument page = Page.Of(report);

        Assert.All(report.Findings, finding => Assert.NotNull(page.GetElementById(finding.Id)));
    }

    [Fact]
    public void Write_Conflicts_StandInTheOrderOfTheReport()
    {
        CheckReport report = RichReport.Create();

        foreach (FindingRelation relation in new[] { FindingRelation.Contradiction, FindingRelation.Dispute })
        {
            Assert.Equal(
                report.Findings.Where(finding => finding.Relation == relation).Select(finding => finding.Id),
                Page.Of(report).QuerySelectorAll("article." + relation.ToString().ToLowerInvariant()).Select(article => article.Id));
        }
    }

    [Fact]
    public void Write_Copies_AreGatheredByTheirTwoTexts()
    {
        IElement[] groups = [.. Rich.QuerySelectorAll("#copies ~ details")];

        Assert.Equal(3, groups.Length);
        Assert.Equal("The Gazette three and The Gazette: 3 passages", groups[0].QuerySelector("summary")!.TextContent);
        Assert.Equal([3, 3, 2], groups.Select(group => group.QuerySelectorAll("li[id]").Length));
    }

    [Fact]
    public void Write_RunTime_IsShownOnlyWhenGiven()
    {
        IHtmlDocument page = Page.Of(RichReport.Create(), new HtmlReportOptions { RunTime = TimeSpan.FromMilliseconds(1260) });

        Assert.Contains("1.3 s", page.QuerySelector(".figures")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("run time", Rich.QuerySelector(".figures")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Options_AreShownWhenGiven()
    {
        var options = new HtmlReportOptions { CheckOptions = new ReliabilityOptions { MinimumConfidence = 0.7 } };

        Assert.Contains("from confidence 0.70", Page.Of(RichReport.Create(), options).QuerySelector(".imprint")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Policy_AllowsOnlyTheStyleAndTheScriptOfThePage()
    {
        string policy = Rich.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{Hash(Assert.Single(Rich.QuerySelectorAll("style")))}';", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{Hash(Assert.Single(Rich.QuerySelectorAll("script")))}';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Page_LoadsNothing()
    {
        Assert.Empty(Rich.QuerySelectorAll("link, img, iframe, object, embed, audio, video, source, base, [src], [srcset], [style]"));
        Assert.DoesNotContain(Rich.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(HostileWords))]
    public void Write_HostileWords_StayText(string words)
    {
        string markup = Page.Write(RichReport.Create(words, words, words, words));
        IHtmlDocument page = Page.OfMarkup(markup);

        Assert.Equal(Page.Structure(Rich), Page.Structure(page));
        Assert.DoesNotContain('\u001b', markup);
        Assert.Contains(Shown(words), page.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//evil.example/x")]
    [InlineData("https://user:password@evil.example/")]
    public void Write_AddressOfAnotherKind_IsNoLink(string url) =>
        Assert.All(Page.Of(RichReport.Create(url: url)).QuerySelectorAll("[href]"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));

    [Fact]
    public void Write_WebAddress_IsALinkThatTellsNothing()
    {
        IElement link = Page.Of(RichReport.Create(url: "https://news.example/a?b=1&c=\"2\"")).QuerySelector("#document-1 a")!;

        Assert.Equal("https://news.example/a?b=1&c=%222%22", link.GetAttribute("href"));
        Assert.Contains("noreferrer", link.GetAttribute("rel"), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_IdThatIsNoAnchor_GetsOne()
    {
        IHtmlDocument page = Page.Of(RichReport.Create(id: "a b\"#é"));

        Assert.All(page.QuerySelectorAll("article"), article => Assert.Matches("^[A-Za-z0-9_-]+$", article.Id!));
    }

    [Fact]
    public void Write_LongParagraph_IsCutAroundTheQuotation()
    {
        string words = string.Join(' ', Enumerable.Repeat("word", 2000)) + " boats";
        string quote = Page.Of(RichReport.Create(words: "boats").WithTextAround(words)).QuerySelector("blockquote")!.TextContent;

        Assert.StartsWith("… word", quote, StringComparison.Ordinal);
        Assert.InRange(quote.Length, 100, 1000);
    }

    [Fact]
    public void Write_NothingFound_SaysSo()
    {
        IHtmlDocument page = Page.Of(new CheckReport { Documents = [], Claims = [], Findings = [] });

        Assert.Equal("No contradictions found in 0 documents", page.QuerySelector("h1")!.TextContent);
        Assert.Null(page.QuerySelector("form"));
    }

    private static string Hash(IElement element) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)));

    // Control characters and halves of surrogate pairs cannot stand in HTML.
    private static string Shown(string words)
    {
        var shown = new StringBuilder();
        foreach (Rune rune in words.EnumerateRunes())
            shown.Append(rune.Value == '\r' ? " " : Rune.IsControl(rune) && rune.Value != '\n' || rune.Value is 0xfffe ? "\ufffd" : rune.ToString());
        return shown.ToString();
    }
}
