using ReliabilityKit.Documents;
using ReliabilityKit.Html;

namespace ReliabilityKit.Tests.Documents.Pages;

/// <summary>Pages as they come: which of their lines are read as the article.</summary>
public class MessyPageTests
{
    private static readonly HtmlDocumentReader Reader = new();

    [Fact]
    public void TryRead_OneShortParagraph_IsTheArticle() =>
        Assert.Equal(["The storm sank nine boats."], Read("<body><p>The storm sank nine boats.</p>"));

    [Fact]
    public void TryRead_ShortItemBesideMenuAndFooter_IsRead()
    {
        string[] lines = Read("""
            <body><nav><a href="/">Home</a> <a href="/w">World</a></nav><h1>Storm sinks boats in Vesla</h1>
            <p>Nine boats sank.</p><p>No one was hurt.</p><footer>Copyright Vesla Post</footer>
            """);

        Assert.Equal(["Storm sinks boats in Vesla", "Nine boats sank.", "No one was hurt."], lines);
    }

    [Fact]
    public void TryRead_ShortParagraphsOutsideTheArticle_AreRead()
    {
        string[] lines = Read($"""
            <body><p class="standfirst">The quay is closed.</p>
            <article><h1>Ferry quay stays closed</h1>{LongParagraphs}</article>
            <p>Correction: The storm sank nine boats.</p><p>Lund denied it.</p>
            <p>You can subscribe here.</p><p><a href="/x">The mill at Ost was sold.</a></p><p>More from Vesla</p>
            """);

        Assert.Contains("The quay is closed.", lines);
        Assert.Contains("Correction: The storm sank nine boats.", lines);
        Assert.Contains("Lund denied it.", lines);
        Assert.DoesNotContain("You can subscribe here.", lines);
        Assert.DoesNotContain("The mill at Ost was sold.", lines);
        Assert.DoesNotContain("More from Vesla", lines);
    }

    [Fact]
    public void TryRead_LiveBlog_HasAllItsPosts()
    {
        string[] lines = Read("""
            <body><main><h1>Storm in Vesla: live</h1><div class="live-blog">
            <div class="post"><time>14:02</time><h2>Bridge closed</h2><p>The Holm bridge is closed.</p></div>
            <div class="post"><time>13:40</time><p>Two people were rescued.</p></div>
            <div class="post"><time>13:05</time><p>Power is out in Nordby.</p><p>About 400 homes are affected.</p></div></div></main>
            """);

        Assert.Equal(
            ["Storm in Vesla: live", "Bridge closed", "The Holm bridge is closed.", "Two people were rescued.", "Power is out in Nordby.", "About 400 homes are affected."],
            lines);
    }

    [Theory]
    [InlineData("<section id='comments'><h2>12 comments</h2><div><p>{0}</p></div></section>")]
    [InlineData("<div id='disqus_thread'><p>{0}</p></div>")]
    [InlineData("<div class='cookie-consent' role='dialog'><p>{0}</p></div>")]
    [InlineData("<div class='paywall'><p>{0}</p></div>")]
    [InlineData("<amp-consent><p>{0}</p></amp-consent>")]
    [InlineData("<aside><p>{0}</p></aside>")]
    public void TryRead_WhatIsLongerThanTheShortItem_IsNoneOfIt(string beside)
    {
        const string Talk = "The council rejected the plan last year, they changed their minds because of the election, and everybody in town knows that.";

        string[] lines = Read($"<body><div><h1>Council backs sea wall</h1><p>The council approved the wall.</p><p>Work begins in June.</p></div>{string.Format(null, beside, Talk)}");

        Assert.Equal(["Council backs sea wall", "The council approved the wall.", "Work begins in June."], lines);
    }

    [Fact]
    public void TryRead_WholePageInAWrapperNamedAfterItsSidebar_IsRead()
    {
        string[] lines = Read($"<body><header><h1>Vesla Post</h1></header><div class='has-sidebar'><h2>Ferry quay stays closed</h2>{LongParagraphs}</div>");

        Assert.Contains(lines, line => line.StartsWith("The ferry quay in Vesla", StringComparison.Ordinal));
    }

    [Fact]
    public void TryRead_AmpPage_LeavesItsAdvertisementsOut()
    {
        string[] lines = Read("""
            <html amp><body><amp-sidebar><ul><li>The news was read.</li></ul></amp-sidebar><div class="amp-wp-article"><h1>Bridge opens</h1>
            <p>The Holm bridge opened on Sunday.</p><amp-ad><p>Boots are sold here.</p></amp-ad><p>It cost 2 million crowns.</p></div>
            """);

        Assert.Equal(["Bridge opens", "The Holm bridge opened on Sunday.", "It cost 2 million crowns."], lines);
    }

    [Fact]
    public void TryRead_LayoutOfTables_HasTheTextAndNotTheMenu()
    {
        string[] lines = Read("""
            <body><table><tr><td width=120><a href=a>Home</a><br><a href=b>News</a><br><a href=c>Sport</a></td>
            <td><font size=5><b>Mine reopens</b></font><br><br>The mine at Ost reopened on Tuesday.<br><br>It had been closed since 2019.</td></tr></table>
            """);

        Assert.Equal(["The mine at Ost reopened on Tuesday.", "It had been closed since 2019."], lines.Where(line => line.EndsWith('.')));
        Assert.DoesNotContain("Home", lines);
    }

    [Theory]
    [InlineData("<main><h1>What we know</h1><ul><li>Nine boats sank in the harbour.</li><li>The quay is closed.</li></ul></main>")]
    [InlineData("<div><div><div>Nine boats sank in the harbour.</div><div>The quay is closed.</div></div></div>")]
    [InlineData("<h1>What we know</h1>Nine boats sank in the harbour.<br><br>The quay is closed.<br>")]
    [InlineData("<h2>What we know</h2><p>By Ana Torres</p><p>5 May 2031</p><p>Nine boats sank in the harbour.</p><p>The quay is closed.</p><hr>")]
    public void TryRead_ShortSentencesInAnyMarkup_AreRead(string body) =>
        Assert.Equal(["Nine boats sank in the harbour.", "The quay is closed."], Read("<body>" + body).Where(line => line.EndsWith('.')));

    [Fact]
    public void TryRead_TableOfAnArticle_StaysInItsPlace()
    {
        string[] lines = Read("""
            <body><article><h1>Results</h1><p>These are the results of the vote in Vesla.</p>
            <table><tr><th>Party</th><th>Seats</th></tr><tr><td>Harbour List</td><td>14</td></tr></table><p>Turnout was 61 percent.</p></article>
            """);

        Assert.Equal("These are the results of the vote in Vesla.", lines[1]);
        Assert.Equal("Turnout was 61 percent.", lines[^1]);
    }

    private const string LongParagraphs =
        "<p>The ferry quay in Vesla will stay closed until May, the harbour board said on Monday after the storm damaged its piles.</p>"
        + "<p>The board expects that the repair will cost 4 million crowns, and that the first ferries can land again before Easter.</p>";

    private static string[] Read(string html)
    {
        Assert.True(Reader.TryRead("page", html, out Document? document, out string? reason), reason);
        return [.. document.Passages.Where(passage => passage.IsParsed).Select(passage => passage.Span.Of(document.Text).ToString())];
    }
}
