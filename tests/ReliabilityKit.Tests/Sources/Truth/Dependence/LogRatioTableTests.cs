using ReliabilityKit.Sources.Truth.Dependence;

namespace ReliabilityKit.Tests.Sources.Truth.Dependence;

public class LogRatioTableTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(0.97)]
    [InlineData(0.5)]
    [InlineData(0.123456)]
    [InlineData(0.0006)]
    public void Add_AnyChance_IsNearTheFormula(double chance)
    {
        double[] sums = new double[CopyHypotheses.Count];
        LogRatioTable.Add(Math.Log(chance), 0.5, sums);

        Assert.All(sums.Index(), sum => Assert.Equal(0.5 * LogRatioTable.Exact(sum.Index, chance), sum.Item, 1e-5));
    }
}
