using NodaTime.Text;
using ReliabilityKit.Documents;
using ReliabilityKit.Html;
using ReliabilityKit.Tests.Cli;

namespace ReliabilityKit.Tests.Documents.Input;

public class FeedTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel><title>Nordline</title><link>https://nordline.example/</link><description>News</description>
        <image><title>Logo</title><url>x.png</url></image>
        <item><title>Quay &amp; harbour closed</title><link>https://nordline.example/1</link><guid isPermaLink="false">n-1</guid>
          <pubDate>Mon, 05 May 2031 10:00:00 +0200</pubDate><description>Short.</description>
          <media:content url="a.jpg"><media:title>A picture</media:title></media:content>
          <content:encoded><![CDATA[<p>The quay at Vesla is <b>closed</b>.</p><script>alert(1)</script>]]></content:encoded></item>
        <item><title>Second</title><link>https://nordline.example/2</link><pubDate>Tue, 06 May 2031 08:30:00 GMT</pubDate>
          <description>Forty boats lie in the harbour.</description><source url="https://other.example/rss">Fylkesposten</source></item>
        </channel></rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Kystposten</title><id>urn:feed</id><updated>2031-05-06T08:00:00Z</updated>
        <author><name>A. Hansen</name><title>Editor</title></author>
        <entry><id>urn:1</id><title>Old</title><updated>2031-05-05T08:00:00Z</updated><link rel="self" href="https://k.example/self"/>
          <link href="https://k.example/1"/><content type="text">Ten &lt;b&gt; boats.</content></entry>
        <entry><id>urn:2</id><title>Xhtml</title><published>2031-05-05T08:00:00+02:00</published><updated>2031-05-06T08:00:00Z</updated>
          <source><id>x</id><title>Agency</title></source>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The mayor left.</p><p>She said so.</p></div></content></entry>
        </feed>
        """;

    [Fact]
    public void Read_Rss_MakesADocumentOfEachItem()
    {
        DocumentSet set = Read("news.rss", Rss);

        Assert.Empty(set.Omissions);
        Assert.Equal(["n-1", "https://nordline.example/2"], set.Documents.Select(document => document.Id));
        Assert.Equal(["Nordline", "Fylkesposten"], set.Documents.Select(document => document.Source));
        Assert.Equal("Quay & harbour closed", set.Documents[0].Title);
        Assert.Equal("The quay at Vesla is closed.", set.Documents[0].Text.Trim());
        Assert.Equal("https://nordline.example/1", set.Documents[0].Url);
        Assert.Equal("Forty boats lie in the harbour.", set.Documents[1].Text);
        Assert.Equal(["2031-05-05T10:00:00+02:00", "2031-05-06T08:30:00Z"], set.Documents.Select(Published));
    }

    [Fact]
    public void Read_Atom_MakesADocumentOfEachEntry()
    {
        DocumentSet set = Read("news.xml", Atom);

        Assert.Equal(["urn:1", "urn:2"], set.Documents.Select(document => document.Id));
        Assert.Equal(["Kystposten", "Agency"], set.Documents.Select(document => document.Source));
        Assert.Equal("Ten <b> boats.", set.Documents[0].Text);
        Assert.Equal("https://k.example/1", set.Documents[0].Url);
        Assert.Contains("The mayor left.\n", set.Documents[1].Text, StringComparison.Ordinal);
        Assert.Equal(["2031-05-05T08:00:00Z", "2031-05-05T08:00:00+02:00"], set.Documents.Select(Published));
    }

    [Fact]
    public void Read_EntryThatWasUpdated_IsReadOnce()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.atom", Atom);
        folder.Write("b.atom", Atom.Replace("Ten &lt;b&gt;", "Twelve", StringComparison.Ordinal).Replace("2031-05-05T08:00:00Z", "2031-05-05T09:00:00Z", StringComparison.Ordinal));
        DocumentSet set = new DocumentReader(new HtmlDocumentReader()).Read([folder.Path]);

        Assert.Equal(["urn:1", "urn:2"], set.Documents.Select(document => document.Id));
        Assert.Equal("Twelve boats.", set.Documents[0].Text);
        Assert.All(set.Omissions, omission => Assert.Contains("is an earlier version of the item", omission.Reason, StringComparison.Ordinal));
        Assert.Equal(2, set.Omissions.Length);
    }

    [Theory]
    [InlineData("<html><body>Hello</body></html>", "neither RSS nor Atom")]
    [InlineData("<rss><channel><item><title>A</title>", "not valid XML")]
    [InlineData("no xml at all", "not valid XML")]
    [InlineData("<rss>&xxe;</rss>", "not valid XML")]
    [InlineData("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><description>&x;</description></item></channel></rss>", "")]
    [InlineData("<rss><channel><item/><item><source/></item></channel></rss>", "without a text")]
    public void Read_BrokenFeed_IsListed(string feed, string reason)
    {
        DocumentSet set = Read("news.rss", feed);

        Assert.Empty(set.Documents);
        Assert.NotEmpty(set.Omissions);
        Assert.Contains(reason, set.Omissions[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FeedBrokenHalfway_KeepsWhatStandsBefore()
    {
        DocumentSet set = Read("news.rss", Rss[..Rss.LastIndexOf("</description>", StringComparison.Ordinal)]);

        Assert.Equal("n-1", Assert.Single(set.Documents).Id);
        Assert.Single(set.Omissions);
    }

    [Theory]
    [InlineData("<rss>", "<a>")]
    [InlineData("<rss><channel><item>", "<a>")]
    [InlineData("<rss><channel><item><description>", "<a>")]
    [InlineData("<feed><entry><source>", "<a>")]
    [InlineData("<feed><entry><content type=\"xhtml\">", "<div>")]
    public void Read_BottomlessFeed_EndsWithAnOmission(string start, string bomb)
    {
        DocumentSet set = Read("news.rss", start + string.Concat(Enumerable.Repeat(bomb, 100_000)));

        Assert.Empty(set.Documents);
        Assert.NotEmpty(set.Omissions);
    }

    private static DocumentSet Read(string name, string feed)
    {
        using var folder = new TemporaryFolder();
        return new DocumentReader(new HtmlDocumentReader()).Read([folder.Write(name, feed)]);
    }

    private static string Published(Document document) => OffsetDateTimePattern.Rfc3339.Format(document.Published!.Value);
}
