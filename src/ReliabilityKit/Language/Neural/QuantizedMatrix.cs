using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ReliabilityKit.Language.Neural;

/// <summary>A matrix of a network in 8-bit whole numbers, in the panels that the kernel reads.</summary>
internal sealed unsafe class QuantizedMatrix
{
    private readonly IKernel _kernel;
    private readonly AlignedBuffer<sbyte> _panels;
    private readonly AlignedBuffer<int> _columnSums;
    private readonly int _rows;
    private readonly int _columns;

    /// <param name="network">The network.</param>
    /// <param name="tensor">The matrix; its number of rows is a multiple of <see cref="IKernel.BlockRows"/>.</param>
    /// <param name="scales">For each column what stands for the weight 1.</param>
    public QuantizedMatrix(Network network, Tensor tensor, float* scales)
    {
        _kernel = network.Kernel;
        _rows = tensor.Rows;
        _columns = tensor.Columns;
        int width = _kernel.PanelWidth, padded = PaddedColumns(_kernel, _columns);
        _panels = new AlignedBuffer<sbyte>(_rows * padded);
        _columnSums = new AlignedBuffer<int>(padded);
        for (int column = 0; column < _columns; column += width)
        {
            int columns = Math.Min(width, _columns - column);
            int* panel = (int*)(_panels.Pointer + (column * _rows));
            Pack(network.At(tensor) + column, scales + column, panel, _columnSums.Pointer + column, width, columns);
        }
    }

    /// <summary>Gets the sum of each column: what a row of ones would give.</summary>
    public ReadOnlySpan<int> ColumnSums => _columnSums.Span;

    /// <summary>Returns how many sums a row of a product takes: columns up to the end of a panel.</summary>
    public static int PaddedColumns(IKernel kernel, int columns) => (columns + kernel.PanelWidth - 1) / kernel.PanelWidth * kernel.PanelWidth;

    /// <summary>Computes <c>sums = start + input * this</c>, as the kernel does.</summary>
    public void MultiplyAdd(byte* input, int inputStride, int* start, int startStride, int* sums, int sumStride, int rows) =>
        _kernel.MultiplyAdd(
            input, inputStride, _panels.Pointer, start, startStride, sums, sumStride, rows, _rows / IKernel.BlockRows, _columns);

    // Panels are narrower than this register only where there are no registers.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pack(float* weights, float* scales, int* panel, int* sums, int width, int columns)
    {
        for (int row = 0; row < _rows; row++)
        {
            int shift = row % 4 * 8, i = 0;
            for (; i + Vector256<float>.Count <= columns; i += Vector256<float>.Count)
            {
                Vector256<int> weight = Vector256.ConvertToInt32(Vector256.Round(Vector256.Load(weights + i) * Vector256.Load(scales + i)));
                (Vector256.Load(sums + i) + weight).Store(sums + i);
                (Vector256.Load(panel + i) | ((weight & Vector256.Create(0xFF)) << shift)).Store(panel + i);
            }

            for (; i < columns; i++)
            {
                int weight = (int)MathF.Round(weights[i] * scales[i]);
                sums[i] += weight;
                panel[i] |= (weight & 0xFF) << shift;
            }

            weights += _columns;
            if (row % 4 == 3)
                panel += width;
        }
    }
}
