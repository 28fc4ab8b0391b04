namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>Minutes between times of day, around midnight: at most twelve hours.</summary>
internal sealed class MinuteScale : IErrorScale
{
    private const int MinutesInDay = 24 * 60;

    public int Bins => MinutesInDay / 2 + 1;

    public int Bin(double value, double truth)
    {
        double apart = Math.Abs(value - truth) % MinutesInDay;
        return (int)Math.Min(apart, MinutesInDay - apart);
    }

    public double Background(int bin) => bin == 0 ? 0 : 1.0 / bin;

    public double Width(int bin) => 1;
}
