using System.Collections.Immutable;
using ReliabilityKit.Archives;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching;
using ReliabilityKit.Tests.Findings;

namespace ReliabilityKit.Tests.Archives;

public class ClaimArchiveTests
{
    private static readonly string[] Hostile =
        ["\uD800 \uDC00\uD800", "\0\u0001\uFFFF", "a\u0301\u0302\u0303", "\u202Eabc\u202C", "İSTANBUL ılık ß", "🇩🇰👩‍👩‍👧", "\r\n\t", "''\"\"“”"];

    [Fact]
    public void CrossCheck_SampleCorpus_FindsWhatTheCheckerFinds()
    {
        string[] expected = SampleArchive.Lines(new ReliabilityChecker().Check(SampleArchive.Documents.Select(parsed => parsed.Document)).Findings);

        string[] found = SampleArchive.CrossCheck(SampleArchive.Of(SampleArchive.Documents));

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void CrossCheck_DocumentsInAnyOrder_FindsTheSameInTheSameOrder(int seed)
    {
        ParsedDocument[] shuffled = [.. SampleArchive.Documents];
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(SampleArchive.CrossCheck(SampleArchive.Of(SampleArchive.Documents)), SampleArchive.CrossCheck(SampleArchive.Of(shuffled)));
    }

    [Fact]
    public void CrossCheck_AnyNumberOfThreads_FindsTheSameInTheSameOrder()
    {
        string[] alone = SampleArchive.CrossCheck(SampleArchive.Of(SampleArchive.Documents));

        Assert.Equal(alone, SampleArchive.CrossCheck(SampleArchive.Of(SampleArchive.Documents, threads: 4)));
    }

    [Fact]
    public void Add_FromManyThreads_AnswersAsIfAddedOneByOne()
    {
        ClaimArchive archive = new();
        Parallel.ForEach(SampleArchive.Documents, document => archive.Add(document));

        Assert.Equal(SampleArchive.CrossCheck(SampleArchive.Of(SampleArchive.Documents)), SampleArchive.CrossCheck(archive));
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    public void CrossCheck_AnyCulture_FindsTheSame(string culture)
    {
        string[] found = InCulture.Run(culture, () => SampleArchive.CrossCheck(SampleArchive.Of(SampleArchive.Documents)));

        Assert.Equal(SampleArchive.CrossCheck(SampleArchive.Of(SampleArchive.Documents)), found);
    }

    [Fact]
    public void Ask_ArticleOutsideTheArchive_FindsWhatACheckOfBothFinds()
    {
        ParsedDocument article = SampleArchive.Documents[^1];
        ClaimArchive archive = SampleArchive.Of(SampleArchive.Documents.RemoveAt(SampleArchive.Documents.Length - 1));

        ArchiveAnswer answer = archive.Ask(article);

        string[] expected = [.. from finding in new ReliabilityChecker().Check(SampleArchive.Documents.Select(parsed => parsed.Document)).Findings
                                let ids = (A: finding.A.Claim.Document.Id, B: finding.B.Claim.Document.Id)
                                where ids.A != ids.B && (ids.A == article.Document.Id || ids.B == article.Document.Id)
                                select SampleArchive.Lines([finding])[0]];
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), SampleArchive.Lines(answer.Findings).Order(StringComparer.Ordinal));
        Assert.True(answer.PairsFound >= answer.PairsJudged && answer.PairsJudged >= expected.Length);
    }

    [Fact]
    public void Ask_ArticleInTheArchive_IsNotHeldAgainstItself()
    {
        ParsedDocument article = SampleArchive.Documents[0];
        ClaimArchive archive = SampleArchive.Of([article]);

        Assert.Empty(archive.Ask(article).Findings);
    }

    [Fact]
    public void Add_DocumentTwice_IsThereOnce()
    {
        ClaimArchive archive = SampleArchive.Of([SampleArchive.Documents[0]]);

        Assert.False(archive.Add(SampleArchive.Documents[0]));
        Assert.Equal(1, archive.DocumentCount);
        Assert.Equal(SampleArchive.Documents[0].Claims.Length, archive.ClaimCount);
    }

    [Fact]
    public void CrossCheck_HostileStrings_AreKeptAsTheyAre()
    {
        ClaimArchive archive = new(new ArchiveOptions { MinimumConfidence = 0 });
        foreach (string hostile in Hostile)
        {
            foreach (string side in (string[])["a", "b"])
            {
                DocumentProfile profile = new Article(hostile + side, $"Storm {hostile} sank 14 boats.")
                    .Claim("sank", "sink", claim => claim.Actor($"Storm {hostile}").Object("14 boats", head: "boat").Count("14", 14, "boat")).Profile();
                Assert.True(archive.Add(profile.Document, [.. profile.Claims.Select(claim => claim.Claim)]));
            }
        }

        ArchiveAnswer[] answers = [.. archive.CrossCheck()];

        Assert.Equal(2 * Hostile.Length, answers.Length);
        Assert.All(answers.SelectMany(answer => answer.Findings), finding =>
            Assert.Contains(finding.A.Claim.Document.Text, Hostile.Select(hostile => $"Storm {hostile} sank 14 boats.")));
        Assert.Contains(answers, answer => !answer.Findings.IsEmpty);
    }

    [Fact]
    public void Ask_MoreCandidatesThanTheLimit_SaysWhatWasLeftOut()
    {
        ClaimArchive archive = new(new ArchiveOptions { CandidatesPerClaim = 3 });
        for (int i = 0; i < 10; i++)
        {
            DocumentProfile copy = Storm($"copy {i}");
            archive.Add(copy.Document, [copy.Claims[0].Claim]);
        }

        DocumentProfile article = Storm("new");
        ArchiveAnswer answer = archive.Ask(article.Document, [article.Claims[0].Claim]);

        Assert.Equal(10, answer.PairsFound);
        Assert.Equal(7, answer.PairsBeyondLimit);
        Assert.Equal(3, answer.PairsJudged);
    }

    [Fact]
    public void Ask_KeysThatTooManyShare_SaysHowManyWerePassedOver()
    {
        ClaimArchive archive = new(new ArchiveOptions { EntriesPerClaim = 1 });
        foreach (string id in (string[])["a", "b"])
        {
            DocumentProfile storm = Storm(id);
            archive.Add(storm.Document, [storm.Claims[0].Claim]);
        }

        DocumentProfile article = Storm("new");
        ArchiveAnswer answer = archive.Ask(article.Document, [article.Claims[0].Claim]);

        Assert.True(answer.KeysPassedOver > 0);
        Assert.Equal(0, answer.PairsFound);
    }

    [Fact]
    public void CrossCheck_Cancelled_Stops()
    {
        using CancellationTokenSource source = new();
        ClaimArchive archive = SampleArchive.Of(SampleArchive.Documents);
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => archive.CrossCheck(source.Token).ToList());
    }

    [Fact]
    public void Add_ClaimOfAnotherDocument_Throws()
    {
        DocumentProfile storm = Storm("a");

        Assert.Throws<ArgumentException>(() => new ClaimArchive().Add(new Document("b", "text"), [storm.Claims[0].Claim]));
        Assert.Throws<ArgumentNullException>(() => new ClaimArchive().Add(storm.Document, default(ImmutableArray<Claim>)));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, -1)]
    public void ClaimArchive_OptionOutOfRange_Throws(int candidates, int entries, int threads) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClaimArchive(
            new ArchiveOptions { CandidatesPerClaim = candidates, EntriesPerClaim = entries, MaxDegreeOfParallelism = threads }));

    private static DocumentProfile Storm(string id) =>
        new Article(id, "The storm sank 14 boats.")
            .Claim("sank", "sink", claim => claim.Actor("The storm", "storm", head: "storm").Object("14 boats", head: "boat").Count("14", 14, "boat")).Profile();
}
