using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ReliabilityKit.Language.Neural;

/// <summary>A matrix of a network in 16-bit whole numbers, in the panels that the kernel reads.</summary>
internal sealed unsafe class QuantizedMatrix
{
    private readonly IKernel _kernel;
    private readonly AlignedBuffer<short> _panels;
    private readonly int _rows;
    private readonly int _columns;

    /// <param name="network">The network.</param>
    /// <param name="tensor">The matrix; its number of rows is even.</param>
    /// <param name="scales">For each column what stands for the weight 1.</param>
    public QuantizedMatrix(Network network, Tensor tensor, float* scales)
    {
        _kernel = network.Kernel;
        _rows = tensor.Rows;
        _columns = tensor.Columns;
        int width = _kernel.PanelWidth;
        _panels = new AlignedBuffer<short>(_rows * PaddedColumns(_kernel, _columns));
        for (int column = 0; column < _columns; column += width)
        {
            int columns = Math.Min(width, _columns - column);
            Pack(network.At(tensor) + column, scales + column, (int*)(_panels.Pointer + (column * _rows)), width, columns);
        }
    }

    /// <summary>Returns how many sums a row of a product takes: columns up to the end of a panel.</summary>
    public static int PaddedColumns(IKernel kernel, int columns) => (columns + kernel.PanelWidth - 1) / kernel.PanelWidth * kernel.PanelWidth;

    /// <summary>Computes <c>sums = start + input * this</c>, as the kernel does.</summary>
    public void MultiplyAdd(short* input, int inputStride, int* start, int startStride, int* sums, int sumStride, int rows) =>
        _kernel.MultiplyAdd(input, inputStride, _panels.Pointer, start, startStride, sums, sumStride, rows, _rows / 2, _columns);

    // Panels are narrower than this register only where there are no registers.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pack(float* weights, float* scales, int* panel, int width, int columns)
    {
        for (int row = 0; row < _rows; row += 2)
        {
            float* first = weights + ((nint)row * _columns), second = first + _columns;
            int i = 0;
            for (; i + Vector256<float>.Count <= columns; i += Vector256<float>.Count)
            {
                Vector256<float> scale = Vector256.Load(scales + i);
                Vector256<int> low = Vector256.ConvertToInt32(Vector256.Round(Vector256.Load(first + i) * scale));
                Vector256<int> high = Vector256.ConvertToInt32(Vector256.Round(Vector256.Load(second + i) * scale));
                ((low & Vector256.Create(0xFFFF)) | (high << 16)).Store(panel + i);
            }

            for (; i < columns; i++)
                panel[i] = ((int)MathF.Round(first[i] * scales[i]) & 0xFFFF) | ((int)MathF.Round(second[i] * scales[i]) << 16);
            panel += width;
        }
    }
}
