using ReliabilityKit.Findings;
using Xunit.Abstractions;

namespace ReliabilityKit.Tests.Findings.Reliability;

/// <summary>
/// Computes what confidence is worth on stories with known contradictions. With <c>--logger "console;verbosity=detailed"</c> the tables that the README
/// of Findings shows are printed.
/// </summary>
public sealed class ReliabilityTableTests(ITestOutputHelper output)
{
    private const double MostMiscalibrated = 0.1;
    private const double MostBrier = 0.12;

    /// <summary>By so many bits another curve may make the verdicts likelier: a factor of four.</summary>
    private const double LikelihoodMargin = 2;

    [Fact]
    public void Confidence_SampleCorpus_IsNoMoreThanItIsWorth()
    {
        ProvenVerdict[] verdicts = [.. LabelledStory.OfSamples().SelectMany(ProvenVerdict.In)];

        Assert.NotEmpty(verdicts);
        Assert.True(Shortfall(verdicts) <= MostMiscalibrated, $"confidence promises {Shortfall(verdicts):0.000} more than the share right");
    }

    [SharedDataFact]
    public void Confidence_StoryLeftOut_IsTheShareRight()
    {
        LabelledStory[] stories = [.. LabelledStory.OfSamples(), .. LabelledStory.Of(Path.Combine(Repository.Shared!, "data", "newsdesk"))];
        ProvenVerdict[] verdicts = [.. stories.SelectMany(ProvenVerdict.In), .. ProvenVerdict.InUnrelated(UnrelatedNews.All(), stories.Length)];
        ReliabilityTable table = ReliabilityTable.LeavingOneOut(verdicts);
        CalibrationCurve best = CalibrationCurve.Fit(verdicts);
        double shortOfBest = best.LikelihoodOf(verdicts) - Current(verdicts);
        output.WriteLine($"{stories.Length} stories, {table.Count} verdicts, {verdicts.Count(verdict => verdict.IsRight)} right\n{table}");
        output.WriteLine($"likeliest for all: B {best.Bound}, H {best.Half}; the curve in use is {shortOfBest:0.00} bits less likely");

        Assert.InRange(table.MeanConfidence - table.ShareRight, -MostMiscalibrated, MostMiscalibrated);
        Assert.InRange(table.Brier, 0, MostBrier);
        Assert.InRange(shortOfBest, -0.5, LikelihoodMargin);
    }

    [Fact]
    public void Fit_VerdictsDrawnFromACurve_FindsTheCurve()
    {
        CalibrationCurve truth = new(6, 2);
        Random random = new(11);
        ProvenVerdict[] drawn = [.. Enumerable.Range(0, 20_000).Select(i => -12 + (i % 240 / 10.0)).Select(sum => new ProvenVerdict(0, sum, random.NextDouble() < truth.ConfidenceOf(sum)))];

        CalibrationCurve fitted = CalibrationCurve.Fit(drawn);

        Assert.InRange(fitted.Bound, 5.5, 6.5);
        Assert.InRange(fitted.Half, 1.5, 2.5);
    }

    private static double Shortfall(ProvenVerdict[] verdicts) =>
        verdicts.Average(verdict => ConfidenceOf(verdict.Sum)) - verdicts.Average(verdict => verdict.IsRight ? 1.0 : 0);

    private static double Current(ProvenVerdict[] verdicts) =>
        verdicts.Sum(verdict => Math.Log2(verdict.IsRight ? ConfidenceOf(verdict.Sum) : 1 - ConfidenceOf(verdict.Sum)));

    private static double ConfidenceOf(double sum) => 1 / (1 + double.Exp2(-Calibration.WeightOf(sum)));
}
