namespace ReliabilityKit.Language.Neural;

/// <summary>The heavy loops of the network. All implementations give the same bits.</summary>
/// <remarks>All widths (<c>columns</c>, <c>units</c>, <c>count</c>) are multiples of <see cref="NetworkShape.Alignment"/>.</remarks>
internal unsafe interface IKernel
{
    /// <summary>Gets the name by which a setting can ask for it.</summary>
    string Name { get; }

    /// <summary>Adds the product of two matrices: <c>c[i, j] += sum over k of a[i, k] * b[k, j]</c>, in the order of k.</summary>
    void MultiplyAdd(MatrixView a, float* b, int bStride, float* c, int cStride, int rows, int inner, int columns);

    /// <summary>Computes one step of a long short-term memory for one row.</summary>
    /// <param name="gates">Sums for input, forget and output gate and candidate, <paramref name="units"/> each; activated in place.</param>
    /// <param name="before">Cell of the step before.</param>
    /// <param name="cell">Receives the new cell.</param>
    /// <param name="output">Receives the new output.</param>
    /// <param name="units">Width of the memory.</param>
    void Activate(float* gates, float* before, float* cell, float* output, int units);

    /// <summary>Replaces negative numbers by a tenth of themselves.</summary>
    void Rectify(float* values, int count);

    /// <summary>Adds <paramref name="source"/> to <paramref name="target"/>.</summary>
    void Add(float* target, float* source, int count);

    /// <summary>Writes <c>rectified(left + right)</c>.</summary>
    void AddRectified(float* target, float* left, float* right, int count);
}
