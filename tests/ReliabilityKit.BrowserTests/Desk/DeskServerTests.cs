using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.BrowserTests.Desk;

/// <summary>The newsroom desk as programs see it, well-meaning ones and others.</summary>
public sealed class DeskServerTests(DeskFixture desk) : IClassFixture<DeskFixture>
{
    private static readonly object[] Storm =
    [
        new { id = "a", source = "Agency", published = "2031-05-05", text = "The storm sank at least 14 boats. The council rejected a plan for a sea wall on Friday." },
        new { id = "b", source = "Blog", published = "2031-05-05", text = "The storm sank nine boats, and the council approved the plan for a sea wall on 2 May." },
    ];

    [Fact]
    public async Task Post_TwoArticles_FindsWhereTheyContradictEachOther()
    {
        JsonElement answer = await desk.CheckAsync(new { articles = Storm });

        JsonElement finding = answer.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("kind").GetString() == "quantity");
        Assert.Equal("contradiction", finding.GetProperty("relation").GetString());
        Assert.Equal("nine", ValueOf(answer, finding.GetProperty("b"))[..4]);
        Assert.Equal(2, answer.GetProperty("sources").GetArrayLength());
        Assert.Empty(answer.GetProperty("leftOut").EnumerateArray());
    }

    [Fact]
    public async Task Post_WebPage_IsReadAsItsVisibleText()
    {
        const string Page = "<title>Storm</title><script>steal()</script><p>The storm sank <b>nine</b> boats.</p>";
        JsonElement answer = await desk.CheckAsync(new { articles = new[] { new { id = "p", html = Page } } });

        JsonElement text = answer.GetProperty("texts")[0];
        Assert.Equal("Storm", text.GetProperty("title").GetString());
        Assert.Equal("The storm sank nine boats.", text.GetProperty("content").GetString());
    }

    [Theory]
    [InlineData("https://news.example/a?b=<c>", "https://news.example/a?b=%3Cc%3E")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,<script>alert(1)</script>", null)]
    [InlineData("//news.example/a", null)]
    public async Task Post_Address_BecomesALinkOnlyOnTheWeb(string url, string? expected)
    {
        JsonElement answer = await desk.CheckAsync(new { articles = new[] { new { id = "a", text = "The storm sank nine boats.", url } } });

        Assert.Equal(expected, answer.GetProperty("texts")[0].GetProperty("url").GetString());
    }

    [Fact]
    public async Task Post_ArticlesThatCannotBeRead_AreListedAndTheOthersChecked()
    {
        object[] broken =
        [
            new { id = "c", source = "Empty", text = " " },
            new { source = "Nameless", text = "A text." },
            new { id = "d", source = "Undated", published = "31 February", text = "A text." },
            new { id = "e", source = new string('x', 501), text = "A text." },
            new { id = "f", source = "Long", text = new string('x', 200_001) },
            new { id = "g", source = "Bomb", html = string.Concat(Enumerable.Repeat("<div>", 30_000)) },
        ];
        JsonElement answer = await desk.CheckAsync(new { articles = Storm.Concat(broken) });

        Assert.Equal(6, answer.GetProperty("leftOut").GetArrayLength());
        Assert.Equal(["a", "b", "d"], answer.GetProperty("texts").EnumerateArray().Select(text => text.GetProperty("id").GetString()));
        Assert.NotEmpty(answer.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task Post_Ratings_ChangeHowFarASourceIsTrusted()
    {
        Dictionary<string, bool> none = Enum.GetNames<ChecklistCriterion>().ToDictionary(name => name, _ => false);
        JsonElement before = await desk.CheckAsync(new { articles = Storm });
        JsonElement after = await desk.CheckAsync(new { articles = Storm, ratings = new[] { new { source = "Blog", answers = none } } });

        Assert.True(HighOf(after, "Blog") < HighOf(before, "Blog"));
        Assert.Equal(before.GetProperty("findings").GetRawText(), after.GetProperty("findings").GetRawText());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"articles":[null]}""")]
    [InlineData("""{"articles":[{"id":7}]}""")]
    [InlineData("""{"articles":[{"id":"a","text":"\ud800"}]}""")]
    [InlineData("""{"articles":[],"ratings":[{"source":"a","answers":{"NoSuchCriterion":true}}]}""")]
    [InlineData("""{"articles":[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]}""")]
    public async Task Post_NotWhatThePageSends_IsRefused(string json)
    {
        using HttpResponseMessage response = await desk.PostAsync(json);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Post_TooMuch_IsRefusedWithTheReason()
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/check") { Content = new StringContent(new string(' ', 5 << 20), Encoding.UTF8, "application/json") };
        request.Headers.ExpectContinue = true;
        using HttpResponseMessage large = await desk.Client.SendAsync(request);
        using HttpResponseMessage many = await desk.PostAsync(JsonSerializer.Serialize(new { articles = Enumerable.Repeat(Storm[0], 61) }));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        Assert.Contains("4 MB", await large.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, many.StatusCode);
        Assert.Contains("at most 60", await many.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_AsAFormOfAnotherPageWould_IsRefused()
    {
        using HttpResponseMessage form = await desk.PostAsync("""{"articles":[]}""", "text/plain");
        using HttpRequestMessage foreign = new(HttpMethod.Post, "/api/check") { Content = new StringContent("{}"), Headers = { { "Sec-Fetch-Site", "cross-site" } } };
        using HttpResponseMessage refused = await desk.Client.SendAsync(foreign);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, form.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Get_UnderAnotherName_IsRefused()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/") { Headers = { Host = "attacker.example" } };
        using HttpResponseMessage response = await desk.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/desk.js")]
    [InlineData("/nothing-here")]
    public async Task Get_Anything_SaysWhatMayRun(string path)
    {
        using HttpResponseMessage response = await desk.Client.GetAsync(new Uri(path, UriKind.Relative));

        string policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Page_Questions_AreTheCriteriaOfTheLibrary()
    {
        string page = await desk.Client.GetStringAsync(new Uri("/", UriKind.Relative));

        Assert.Equal(Enum.GetNames<ChecklistCriterion>(), Regex.Matches(page, "data-criterion=\"(\\w+)\"").Select(match => match.Groups[1].Value));
        Assert.DoesNotMatch("<script>|style=|\\son\\w+=", page);
    }

    private static double HighOf(JsonElement answer, string source) =>
        answer.GetProperty("sources").EnumerateArray().Single(rating => rating.GetProperty("source").GetString() == source).GetProperty("high").GetDouble();

    private static string ValueOf(JsonElement answer, JsonElement side)
    {
        string id = side.GetProperty("document").GetString()!;
        string content = answer.GetProperty("texts").EnumerateArray().Single(text => text.GetProperty("id").GetString() == id).GetProperty("content").GetString()!;
        return content.Substring(side.GetProperty("valueStart").GetInt32(), side.GetProperty("valueLength").GetInt32());
    }
}
