namespace ReliabilityKit.Language.Neural;

/// <summary>The heavy loops of the network. All implementations give the same bits.</summary>
/// <remarks>All widths (<c>columns</c>, <c>units</c>, <c>count</c>) are multiples of <see cref="NetworkShape.Alignment"/>.</remarks>
internal unsafe interface IKernel
{
    /// <summary>Rows of a matrix of whole numbers that are multiplied at once; its rows are a multiple of them.</summary>
    const int BlockRows = 16;

    /// <summary>Gets the name by which a setting can ask for it.</summary>
    string Name { get; }

    /// <summary>Gets the columns of a panel of a matrix of whole numbers.</summary>
    int PanelWidth { get; }

    /// <summary>Adds the product of two matrices: <c>c[i, j] += sum over k of a[i, k] * b[k, j]</c>, in the order of k.</summary>
    void MultiplyAdd(MatrixView a, float* b, int bStride, float* c, int cStride, int rows, int inner, int columns);

    /// <summary>Computes <c>c = start + a * b</c> for matrices a and b of 8-bit numbers.</summary>
    /// <remarks>
    /// No sum may exceed 32 bits, and no sum of some of the products of a block 16 bits, where the first two of every four rows are added up
    /// for themselves, and so are the other two.
    /// </remarks>
    /// <param name="a">The left matrix, row by row.</param>
    /// <param name="aStride">Numbers from one of its rows to the next, a multiple of four.</param>
    /// <param name="panels">The right matrix in panels of <see cref="PanelWidth"/> columns, as <see cref="IntegerTiles{TLanes, TVector, TInteger}"/> tells.</param>
    /// <param name="start">What the sums begin with; may be <paramref name="c"/>.</param>
    /// <param name="startStride">Numbers from one of these rows to the next; 0 where all begin with the same.</param>
    /// <param name="c">Receives the sums; as many columns as panels have.</param>
    /// <param name="cStride">Numbers from one of their rows to the next.</param>
    /// <param name="rows">Rows of the left matrix.</param>
    /// <param name="blocks">Columns of the left matrix, in blocks of <see cref="BlockRows"/>.</param>
    /// <param name="columns">Columns of the right matrix.</param>
    void MultiplyAdd(
        byte* a, int aStride, sbyte* panels, int* start, int startStride, int* c, int cStride, int rows, int blocks, int columns);

    /// <summary>Computes one step of a long short-term memory for one row.</summary>
    /// <param name="gates">Sums for input, forget and output gate and candidate, <paramref name="units"/> each; activated in place.</param>
    /// <param name="before">Cell of the step before.</param>
    /// <param name="cell">Receives the new cell.</param>
    /// <param name="output">Receives the new output.</param>
    /// <param name="units">Width of the memory.</param>
    void Activate(float* gates, float* before, float* cell, float* output, int units);

    /// <summary>Computes one step of a long short-term memory for one row, from sums of whole numbers to a whole number.</summary>
    /// <param name="sums">Sums for input, forget and output gate and candidate, <paramref name="units"/> each.</param>
    /// <param name="scales">What 1 of each of these sums is worth.</param>
    /// <param name="cell">The cell; receives the new one.</param>
    /// <param name="output">Receives the new output in <see cref="ByteCode.Output"/>.</param>
    /// <param name="units">Width of the memory.</param>
    void Activate(int* sums, float* scales, float* cell, byte* output, int units);

    /// <summary>Writes numbers in <see cref="ByteCode.Input"/>, those too large as the largest one.</summary>
    void Quantize(float* source, byte* target, int count);

    /// <summary>Writes <c>sums * scales</c>.</summary>
    void Scale(int* sums, float* scales, float* target, int count);

    /// <summary>Replaces negative numbers by a tenth of themselves.</summary>
    void Rectify(float* values, int count);

    /// <summary>Adds <paramref name="source"/> to <paramref name="target"/>.</summary>
    void Add(int* target, int* source, int count);

    /// <summary>Adds <paramref name="source"/> to <paramref name="target"/>.</summary>
    void Add(float* target, float* source, int count);

    /// <summary>Writes <c>rectified(left + right)</c>.</summary>
    void AddRectified(float* target, float* left, float* right, int count);
}
