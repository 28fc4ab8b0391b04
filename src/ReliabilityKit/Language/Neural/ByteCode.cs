namespace ReliabilityKit.Language.Neural;

/// <summary>How the numbers that the layers of a network exchange are written in 8 bits: as multiples of a fraction, above a zero.</summary>
/// <remarks>
/// Sums of products of whole numbers are exact, so that every processor gets the same ones in whatever order, and a register holds
/// four times as many of them as of floating-point numbers. Trees, tags and names found with steps this coarse are as good as with
/// steps of 1/8192: what a step rounds off is lost among the hundreds of products of a sum.
/// </remarks>
/// <param name="Zero">What stands for 0.</param>
/// <param name="One">How many steps make 1.</param>
/// <param name="Largest">The largest number that is written; the smallest is as far below <paramref name="Zero"/>.</param>
internal readonly record struct ByteCode(int Zero, int One, int Largest)
{
    /// <summary>Gets how words are written; few of their numbers exceed 1, hardly any 3.</summary>
    public static ByteCode Input => new(96, 32, 192);

    /// <summary>Gets how the outputs of recurrent layers are written, which lie within 1.</summary>
    public static ByteCode Output => new(64, 64, 128);
}
