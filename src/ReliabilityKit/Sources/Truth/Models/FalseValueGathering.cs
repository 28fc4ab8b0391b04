namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>How wrong claims gather in values: the terms of the Chinese restaurant process for one concentration.</summary>
internal sealed class FalseValueGathering
{
    private const int TableSize = 256;

    private readonly double _logConcentration;
    private readonly double[] _ofWhole = new double[TableSize];

    public FalseValueGathering(double concentration)
    {
        Concentration = concentration;
        _logConcentration = Math.Log(concentration);
        double first = SpecialFunctions.LogGamma(concentration);
        for (int n = 0; n < TableSize; n++) _ofWhole[n] = SpecialFunctions.LogGamma(concentration + n) - first;
    }

    /// <summary>Gets the concentration: the larger, the less wrong claims gather.</summary>
    public double Concentration { get; }

    /// <summary>Returns what one wrong value with so many claims adds: one came up with it, the others were drawn after.</summary>
    public double OfValue(double claims) => _logConcentration + (claims is <= 1 or 2 ? 0 : SpecialFunctions.LogGamma(claims));

    /// <summary>Returns what all wrong claims about an object together take away.</summary>
    public double OfAll(double claims)
    {
        // Where nobody copies, claims come in whole numbers.
        int whole = (int)claims;
        return whole == claims && whole < TableSize
            ? _ofWhole[whole]
            : SpecialFunctions.LogGamma(Concentration + claims) - SpecialFunctions.LogGamma(Concentration);
    }
}
