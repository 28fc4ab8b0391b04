namespace ReliabilityKit.Sources.Truth.Tables;

/// <summary>The distinct values of a table: their text, and what they measure where they measure anything.</summary>
internal sealed class ValueTable
{
    public required ValueKind Kind { get; init; }

    public required string[] Text { get; init; }

    /// <summary>Gets the lower end of each value: the number, the minute of the day, or the day. Empty for what is not measured.</summary>
    public double[] Low { get; init; } = [];

    /// <summary>Gets the upper end of each value; equal to the lower one unless the value is a range.</summary>
    public double[] High { get; init; } = [];

    public bool IsMeasured => Low.Length > 0;

    public double Middle(int value) => Low[value] + (High[value] - Low[value]) / 2;
}
