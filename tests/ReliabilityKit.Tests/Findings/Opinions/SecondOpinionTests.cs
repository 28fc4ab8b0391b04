using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Findings.Opinions;
using ReliabilityKit.Matching;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Tests.Findings.Opinions;

public class SecondOpinionTests
{
    private static readonly Document[] Story =
    [
        new("a", "The storm sank 14 boats in the harbour of Vesla on 3 May 2031. The mayor of Vesla, Ida Lund, took office in 2029."),
        new("b", "The storm sank nine boats in the harbour of Vesla on 3 May 2031. The mayor of Vesla, Ida Lund, took office in 2029."),
    ];

    [Fact]
    public async Task CheckAsync_WithoutOpinion_GivesTheReportOfCheck()
    {
        var checker = new ReliabilityChecker();
        CheckReport waited = await checker.CheckAsync(Story);
        Assert.Equal(checker.Check(Story).Findings.Select(finding => finding.Id), waited.Findings.Select(finding => finding.Id));
    }

    [Fact]
    public void Check_WithOpinion_SaysToWait()
    {
        var checker = new ReliabilityChecker(new ReliabilityOptions { SecondOpinion = Always(1, 0) });
        Assert.Throws<InvalidOperationException>(() => checker.Check(Story));
    }

    [Fact]
    public async Task CheckAsync_OpinionAgrees_AddsItsBitsToTheWaterfall()
    {
        Finding before = Contradiction(new ReliabilityChecker().Check(Story));
        Finding after = Contradiction(await CheckAsync(Always(0.8, 0.1)));
        MatchWeight opinion = after.Weights[^1];
        Assert.Equal(("second opinion: scripted", "agrees"), (opinion.Field, opinion.Level));
        Assert.Equal(2, opinion.Weight, 6);
        Assert.Equal(before.Weights.Sum(weight => weight.Weight) + 2, after.Weights.Sum(weight => weight.Weight), 6);
        Assert.True(after.Confidence >= before.Confidence);
    }

    [Fact]
    public async Task CheckAsync_OpinionIsSureOfTheOpposite_TakesAwayAtMostFourBits()
    {
        Finding finding = Contradiction(await CheckAsync(Always(0, 1), 0.01));
        Assert.Equal(-4, finding.Weights[^1].Weight, 6);
    }

    [Fact]
    public async Task CheckAsync_OpinionThrows_KeepsTheVerdictAndSaysSo()
    {
        Finding finding = Contradiction(await CheckAsync(new ScriptedOpinion((_, _) => throw new InvalidOperationException("out of order"))));
        Assert.Equal("failed: InvalidOperationException", finding.Weights[^1].Level);
        Assert.Equal(0, finding.Weights[^1].Weight);
    }

    [Fact]
    public async Task CheckAsync_OpinionNeverAnswers_GoesOnWithoutIt()
    {
        var silent = new ScriptedOpinion((_, _) => new ValueTask<Opinion?>(new TaskCompletionSource<Opinion?>().Task));
        var options = new ReliabilityOptions { SecondOpinion = silent, SecondOpinionTimeout = TimeSpan.FromMilliseconds(20) };
        Finding finding = Contradiction(await new ReliabilityChecker(options).CheckAsync(Story));
        Assert.Equal("no answer in time", finding.Weights[^1].Level);
    }

    [Fact]
    public async Task CheckAsync_AskedTwice_RemembersTheAnswers()
    {
        ScriptedOpinion opinion = Always(0.9, 0.05);
        var checker = new ReliabilityChecker(new ReliabilityOptions { SecondOpinion = opinion });
        await checker.CheckAsync(Story);
        int asked = opinion.Asked;
        await checker.CheckAsync(Story);
        Assert.True(asked > 0);
        Assert.Equal(asked, opinion.Asked);
    }

    [Fact]
    public async Task CheckAsync_Cancelled_Stops()
    {
        using var stop = new CancellationTokenSource();
        var opinion = new ScriptedOpinion(async (_, token) =>
        {
            await stop.CancelAsync();
            token.ThrowIfCancellationRequested();
            return null;
        });
        var checker = new ReliabilityChecker(new ReliabilityOptions { SecondOpinion = opinion });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => checker.CheckAsync(Story, cancellationToken: stop.Token));
    }

    [Theory]
    [InlineData(-0.1, 0)]
    [InlineData(0, 1.1)]
    [InlineData(0.7, 0.7)]
    [InlineData(double.NaN, 0)]
    public void Opinion_NoProbabilities_Throws(double contradiction, double agreement) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Opinion(contradiction, agreement));

    private static ScriptedOpinion Always(double contradiction, double agreement) =>
        new((_, _) => new ValueTask<Opinion?>(new Opinion(contradiction, agreement)));

    private static Task<CheckReport> CheckAsync(ISecondOpinion opinion, double minimum = 0.5) =>
        new ReliabilityChecker(new ReliabilityOptions { SecondOpinion = opinion, MinimumConfidence = minimum }).CheckAsync(Story);

    private static Finding Contradiction(CheckReport report) => Assert.Single(report.Contradictions);
}
