namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>Ratios between numbers, too low apart from too high, and slips by powers of ten for themselves.</summary>
internal sealed class RatioScale : IErrorScale
{
    private const int MostZeros = 6;
    private const int FirstLower = 2 * MostZeros + 2;

    /// <summary>The upper ends of the bins, as differences of natural logarithms: from half a thousandth up to whatever.</summary>
    private static readonly double[] Edges =
        [.0005, .001, .002, .005, .01, .02, .05, .1, .15, .2, .25, .3, .4, .5, .6, .7, .8, .9, 1.0, 1.2, 1.5, 2, 2.5, 3, 4, 5, 7, 9, 12, 20];

    private const int OtherSign = FirstLower - 1;

    private static readonly double LogOfTen = Math.Log(10);

    public int Bins => FirstLower + 2 * Edges.Length;

    public int Bin(double value, double truth)
    {
        // Zero and numbers of different sign have no ratio.
        if (!(value * truth > 0)) return value == truth ? FirstLower : OtherSign;
        double difference = Math.Log(value / truth);
        double zeros = Math.Round(difference / LogOfTen);
        if (zeros != 0 && Math.Abs(zeros) <= MostZeros && Math.Abs(difference - zeros * LogOfTen) < 0.005) return (int)zeros + MostZeros;
        int edge = 0;
        while (edge < Edges.Length - 1 && Math.Abs(difference) > Edges[edge]) edge++;
        return FirstLower + edge + (difference > 0 ? Edges.Length : 0);
    }

    public double Background(int bin) => bin switch
    {
        MostZeros => 0,
        < OtherSign => 0.1,
        OtherSign => 0.5,
        _ => 1,
    };

    public double Width(int bin)
    {
        if (bin == OtherSign) return 1;
        if (bin < OtherSign) return 0.001;
        int edge = (bin - FirstLower) % Edges.Length;
        return Edges[edge] - (edge == 0 ? 0 : Edges[edge - 1]);
    }
}
