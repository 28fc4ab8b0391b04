namespace ReliabilityKit.Language.Neural;

/// <summary>A matrix among the weights of a network.</summary>
/// <param name="Name">Its name in model files.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Columns">Number of columns.</param>
/// <param name="Offset">Index of its first weight.</param>
internal readonly record struct Tensor(string Name, int Rows, int Columns, int Offset)
{
    /// <summary>Gets the number of weights.</summary>
    public int Length => Rows * Columns;
}
