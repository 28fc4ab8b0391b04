namespace ReliabilityKit.Language.Neural;

/// <summary>A matrix read by row and column strides, so that it can be read transposed as well.</summary>
/// <param name="Data">Its first number.</param>
/// <param name="RowStride">Numbers from one row to the next.</param>
/// <param name="ColumnStride">Numbers from one column to the next.</param>
internal readonly unsafe record struct MatrixView(nint Data, int RowStride, int ColumnStride)
{
    /// <summary>Returns a matrix that lies row by row.</summary>
    public static MatrixView Rows(float* data, int stride) => new((nint)data, stride, 1);

    /// <summary>Returns the transposed view of a matrix that lies row by row.</summary>
    public static MatrixView Transposed(float* data, int stride) => new((nint)data, 1, stride);
}
