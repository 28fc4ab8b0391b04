namespace ReliabilityKit.Benchmarks.Recording;

/// <summary>A line of a chart.</summary>
/// <param name="Name">What it shows, with its unit.</param>
/// <param name="Points">Its points, from left to right; both values above zero.</param>
internal sealed record ChartSeries(string Name, (double X, double Y)[] Points);
