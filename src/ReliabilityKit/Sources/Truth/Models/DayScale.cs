namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>Days between dates: a slip of one is more likely than one of a hundred.</summary>
internal sealed class DayScale : IErrorScale
{
    /// <summary>About four years: beyond that one distance is as good as another.</summary>
    public int Bins => 1500;

    public int Bin(double value, double truth) => (int)Math.Min(Math.Abs(value - truth), Bins - 1);

    public double Background(int bin) => bin == 0 ? 0 : 1.0 / bin;

    public double Width(int bin) => 1;
}
