namespace ReliabilityKit.Language.Neural;

/// <summary>How the numbers that the layers of a network exchange are written in 16 bits: as multiples of 1/8192.</summary>
/// <remarks>
/// Sums of products of whole numbers are exact, so that every processor gets the same ones in whatever order, and a register holds
/// twice as many of them as of floating-point numbers. What recurrent layers give lies within 1; their inputs are kept within 4.
/// </remarks>
internal static class FixedPoint
{
    /// <summary>What stands for 1.</summary>
    public const int One = 8192;

    /// <summary>The largest size of a number that is written.</summary>
    public const int Largest = short.MaxValue;
}
