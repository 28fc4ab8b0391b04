using ReliabilityKit.Findings;
using ReliabilityKit.Tests.Archives;

namespace ReliabilityKit.Tests.Findings;

public sealed class CalibrationTests
{
    [Theory]
    [InlineData(-20)]
    [InlineData(-1.5)]
    [InlineData(0)]
    [InlineData(0.25)]
    [InlineData(4)]
    [InlineData(30)]
    public void SumOf_WeightOfASum_IsTheSum(double sum) => Assert.Equal(sum, Calibration.SumOf(Calibration.WeightOf(sum)), 9);

    [Fact]
    public void WeightOf_GrowingSums_GrowsTowardABound()
    {
        double[] weights = [.. Enumerable.Range(-100, 201).Select(sum => Calibration.WeightOf(sum))];
        Assert.Equal(weights.Order(), weights);
        Assert.Equal(201, weights.Distinct().Count());
        Assert.All(weights, weight => Assert.InRange(weight, -5.5, 5.5));
    }

    [Fact]
    public void SumOf_WeightThatNoSumReaches_IsInfinite()
    {
        Assert.Equal(double.PositiveInfinity, Calibration.SumOf(5.5));
        Assert.Equal(double.NegativeInfinity, Calibration.SumOf(-9));
    }

    [Fact]
    public void Check_WeightsOfAFinding_AddUpToItsConfidence()
    {
        Finding[] findings = [.. new ReliabilityChecker().Check(SampleArchive.Documents.Select(document => document.Document)).Findings];
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(finding.Confidence, 1 / (1 + Math.Pow(2, -finding.Weights.Sum(weight => weight.Weight))), 4));
    }
}
