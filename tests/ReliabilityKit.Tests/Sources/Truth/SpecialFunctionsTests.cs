using ReliabilityKit.Sources.Truth;

namespace ReliabilityKit.Tests.Sources.Truth;

public sealed class SpecialFunctionsTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(0.5, 0.5723649429247001)]
    [InlineData(10, 12.801827480081469)]
    [InlineData(100.5, 361.435540467838)]
    public void LogGamma_KnownArguments_KnownValues(double x, double expected) => Assert.Equal(expected, SpecialFunctions.LogGamma(x), 1e-9);

    [Theory]
    [InlineData(1, -0.5772156649015329)]
    [InlineData(0.5, -1.9635100260214235)]
    [InlineData(10, 2.251752589066721)]
    public void Digamma_KnownArguments_KnownValues(double x, double expected) => Assert.Equal(expected, SpecialFunctions.Digamma(x), 1e-10);

    [Theory]
    [InlineData(0.3, 1, 1, 0.3)]
    [InlineData(0.5, 8, 8, 0.5)]
    [InlineData(0.25, 2, 1, 0.0625)]
    [InlineData(0.9, 1, 3, 0.999)]
    public void BetaDistribution_KnownArguments_KnownValues(double x, double a, double b, double expected) =>
        Assert.Equal(expected, SpecialFunctions.BetaDistribution(x, a, b), 1e-10);

    [Theory]
    [InlineData(0.05, 3, 7)]
    [InlineData(0.95, 300, 2)]
    [InlineData(0.5, 0.5, 0.5)]
    public void BetaQuantile_OfDistribution_IsItsInverse(double probability, double a, double b) =>
        Assert.Equal(probability, SpecialFunctions.BetaDistribution(SpecialFunctions.BetaQuantile(probability, a, b), a, b), 1e-9);
}
