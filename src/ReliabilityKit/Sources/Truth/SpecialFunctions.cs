namespace ReliabilityKit.Sources.Truth;

/// <summary>The functions of mathematical statistics that the models need, to about twelve digits.</summary>
internal static class SpecialFunctions
{
    private const double HalfLogOfTwoPi = 0.91893853320467274178;

    /// <summary>Returns the logarithm of the gamma function, by Stirling's series.</summary>
    /// <param name="x">Above 0.</param>
    public static double LogGamma(double x)
    {
        double shift = 1;
        while (x < 8) shift *= x++;
        double f = 1 / (x * x);
        double series = (1 / 12.0 - f * (1 / 360.0 - f * (1 / 1260.0 - f / 1680))) / x;
        return (x - 0.5) * Math.Log(x) - x + HalfLogOfTwoPi + series - Math.Log(shift);
    }

    /// <summary>Returns the derivative of <see cref="LogGamma"/>.</summary>
    /// <param name="x">Above 0.</param>
    public static double Digamma(double x)
    {
        double shift = 0;
        while (x < 8) shift -= 1 / x++;
        double f = 1 / (x * x);
        return shift + Math.Log(x) - 0.5 / x - f * (1 / 12.0 - f * (1 / 120.0 - f * (1 / 252.0 - f / 240)));
    }

    /// <summary>Returns the value below which a Beta variable lies with a given probability, by bisection.</summary>
    public static double BetaQuantile(double probability, double a, double b)
    {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 50; i++)
        {
            double middle = (low + high) / 2;
            if (BetaDistribution(middle, a, b) < probability) low = middle;
            else high = middle;
        }

        return (low + high) / 2;
    }

    /// <summary>Returns the probability that a Beta variable lies below <paramref name="x"/>.</summary>
    public static double BetaDistribution(double x, double a, double b)
    {
        if (x <= 0) return 0;
        if (x >= 1) return 1;
        double front = Math.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + a * Math.Log(x) + b * Math.Log(1 - x));
        // The fraction converges fast on the side of the mean only.
        return x < (a + 1) / (a + b + 2) ? front * BetaFraction(x, a, b) / a : 1 - front * BetaFraction(1 - x, b, a) / b;
    }

    /// <summary>The continued fraction of the incomplete beta function, by Lentz's method.</summary>
    private static double BetaFraction(double x, double a, double b)
    {
        double c = 1;
        double d = 1 / NotZero(1 - (a + b) * x / (a + 1));
        double result = d;
        for (int m = 1; m <= 300; m++)
        {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / NotZero(1 + even * d);
            c = NotZero(1 + even / c);
            result *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / NotZero(1 + odd * d);
            c = NotZero(1 + odd / c);
            result *= d * c;
            if (Math.Abs(d * c - 1) < 1e-13) break;
        }

        return result;
    }

    private static double NotZero(double x) => Math.Abs(x) < 1e-300 ? 1e-300 : x;
}
