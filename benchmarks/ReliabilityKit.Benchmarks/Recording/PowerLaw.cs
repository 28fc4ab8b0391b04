namespace ReliabilityKit.Benchmarks.Recording;

/// <summary>Fits y = c · x^e by least squares of the logarithms.</summary>
internal static class PowerLaw
{
    /// <summary>Returns the exponent; 1 where time doubles with size.</summary>
    public static double Exponent((double X, double Y)[] points)
    {
        double meanX = points.Average(point => Math.Log(point.X)), meanY = points.Average(point => Math.Log(point.Y));
        double shared = points.Sum(point => (Math.Log(point.X) - meanX) * (Math.Log(point.Y) - meanY));
        return shared / points.Sum(point => Math.Pow(Math.Log(point.X) - meanX, 2));
    }
}
