using System.Numerics;
using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Tests.Language.Neural;

public unsafe class KernelTests
{
    public static TheoryData<string> Names => [.. Kernels.Available.Select(k => k.Name)];

    public static TheoryData<int, int, int> Sizes => new()
    {
        { 1, 1, 16 }, { 1, 33, 128 }, { 3, 7, 48 }, { 4, 16, 64 }, { 5, 128, 80 }, { 13, 64, 192 }, { 40, 100, 176 },
    };

    [Fact]
    public void Available_AnyProcessor_EndsWithScalar() => Assert.Equal("scalar", Kernels.Available[^1].Name);

    [Fact]
    public void Choose_UnknownName_SaysWhichThereAre() =>
        Assert.Contains("scalar", Assert.Throws<ArgumentException>(() => Kernels.Choose("abacus")).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void Choose_KnownName_ReturnsIt(string name) => Assert.Equal(name, Kernels.Choose(name).Name);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void MultiplyAdd_EveryKernel_GivesTheBitsOfTheTextbookLoop(int rows, int inner, int columns)
    {
        var a = Filled(rows * inner, 1);
        var b = Filled(inner * columns, 2);
        float[] expected = Filled(rows * columns, 3).Span.ToArray();
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                ref float sum = ref expected[(i * columns) + j];
                for (int k = 0; k < inner; k++)
                    sum = MathF.FusedMultiplyAdd(a.Span[(i * inner) + k], b.Span[(k * columns) + j], sum);
            }
        }

        foreach (IKernel kernel in Kernels.Available)
        {
            var c = Filled(rows * columns, 3);
            kernel.MultiplyAdd(MatrixView.Rows(a.Pointer, inner), b.Pointer, columns, c.Pointer, columns, rows, inner, columns);
            Assert.Equal(Bits(expected), Bits(c.Span[..(rows * columns)]));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void MultiplyAdd_TransposedView_EqualsTransposedCopy(string name)
    {
        const int Rows = 9, Inner = 14, Columns = 32;
        IKernel kernel = Kernels.Choose(name);
        var a = Filled(Inner * Rows, 4);
        var turned = new AlignedFloats(Rows * Inner);
        for (int i = 0; i < Rows * Inner; i++)
            turned.Span[i] = a.Span[(i % Inner * Rows) + (i / Inner)];
        var b = Filled(Inner * Columns, 5);
        var view = new AlignedFloats(Rows * Columns);
        var copy = new AlignedFloats(Rows * Columns);
        kernel.MultiplyAdd(MatrixView.Transposed(a.Pointer, Rows), b.Pointer, Columns, view.Pointer, Columns, Rows, Inner, Columns);
        kernel.MultiplyAdd(MatrixView.Rows(turned.Pointer, Inner), b.Pointer, Columns, copy.Pointer, Columns, Rows, Inner, Columns);
        Assert.Equal(Bits(copy.Span), Bits(view.Span));
    }

    [Theory]
    [InlineData(1, 16, 16)]
    [InlineData(3, 32, 48)]
    [InlineData(4, 16, 64)]
    [InlineData(5, 128, 80)]
    [InlineData(8, 48, 32)]
    [InlineData(13, 64, 192)]
    [InlineData(40, 96, 176)]
    public void MultiplyAdd_WholeNumbers_EqualsTheTextbookLoop(int rows, int inner, int columns)
    {
        AlignedBuffer<byte> a = Whole<byte>(rows * inner, 11, 0, 129);
        AlignedBuffer<sbyte> b = Whole<sbyte>(inner * columns, 12, -31, 32);
        foreach (IKernel kernel in Kernels.Available)
        {
            int width = kernel.PanelWidth, stride = QuantizedMatrix.PaddedColumns(kernel, columns);
            var panels = new AlignedBuffer<sbyte>(inner * stride);
            for (int k = 0; k < inner; k++)
            {
                for (int j = 0; j < columns; j++)
                    panels.Span[(j / width * inner * width) + (k / 4 * 4 * width) + (j % width * 4) + (k % 4)] = b.Span[(k * columns) + j];
            }

            AlignedBuffer<int> start = Whole<int>(stride, 13), c = new(rows * stride);
            int blocks = inner / IKernel.BlockRows;
            kernel.MultiplyAdd(a.Pointer, inner, panels.Pointer, start.Pointer, 0, c.Pointer, stride, rows, blocks, columns);
            kernel.MultiplyAdd(a.Pointer, inner, panels.Pointer, c.Pointer, stride, c.Pointer, stride, rows, blocks, columns);
            GC.KeepAlive((a, panels));
            for (int i = 0; i < rows * stride; i++)
            {
                int sum = start.Span[i % stride];
                for (int k = 0; k < inner && i % stride < columns; k++)
                    sum += 2 * a.Span[(i / stride * inner) + k] * b.Span[(k * columns) + (i % stride)];
                Assert.Equal(sum, c.Span[i]);
            }
        }
    }

    // Neighbours of which no sum may be cut to 16 bits: the largest numbers beside each other, and beside the smallest.
    [Theory]
    [InlineData(255, 16, 16)]
    [InlineData(255, -16, -16)]
    [InlineData(255, 127, -127)]
    [InlineData(128, 31, 31)]
    [InlineData(128, -31, -31)]
    public void MultiplyAdd_LargestWholeNumbers_AreNotCut(int left, int even, int odd)
    {
        foreach (IKernel kernel in Kernels.Available)
        {
            int columns = kernel.PanelWidth;
            AlignedBuffer<byte> a = new(IKernel.BlockRows);
            AlignedBuffer<sbyte> b = new(IKernel.BlockRows * columns);
            AlignedBuffer<int> start = new(columns), c = new(columns);
            a.Span.Fill((byte)left);
            for (int i = 0; i < b.Length; i++)
                b.Span[i] = (sbyte)(i % 2 == 0 ? even : odd);
            kernel.MultiplyAdd(a.Pointer, IKernel.BlockRows, b.Pointer, start.Pointer, 0, c.Pointer, columns, 1, 1, columns);
            Assert.All(c.Span.ToArray(), sum => Assert.Equal(8 * left * (even + odd), sum));
            GC.KeepAlive((a, b, start));
        }
    }

    [Fact]
    public void Activate_WholeNumbersOnEveryKernel_GivesTheSameBits()
    {
        const int Units = 48;
        int[][] results = [.. Kernels.Available.Select(kernel =>
        {
            AlignedBuffer<int> sums = Whole<int>(4 * Units, 14);
            AlignedFloats scales = Filled(4 * Units, 15, 0.01f), cell = Filled(Units, 16, 2);
            var output = new AlignedBuffer<byte>(Units);
            kernel.Activate(sums.Pointer, scales.Pointer, cell.Pointer, output.Pointer, Units);
            GC.KeepAlive((sums, scales));
            return (int[])[.. Bits(cell.Span), .. output.Span.ToArray().Select(value => (int)value)];
        })];
        Assert.All(results, r => Assert.Equal(results[0], r));
    }

    [Theory]
    [InlineData(0, 0.25f)]
    [InlineData(500, 0.25f)]
    [InlineData(-3000, -1f)]
    [InlineData(30_000, 200f)]
    [InlineData(int.MaxValue, -1f)]
    [InlineData(int.MinValue, 1f)]
    public void Activate_WholeNumber_IsCloseToTheDefinition(int sum, float before)
    {
        const int Units = 16;
        const float Scale = 0.001f;
        var sums = new AlignedBuffer<int>(4 * Units);
        sums.Span.Fill(sum);
        AlignedFloats scales = new(4 * Units), cell = new(Units);
        scales.Span.Fill(Scale);
        cell.Span.Fill(before);
        var output = new AlignedBuffer<byte>(Units);
        Kernels.Best.Activate(sums.Pointer, scales.Pointer, cell.Pointer, output.Pointer, Units);
        GC.KeepAlive((sums, scales));
        double value = sum * (double)Scale, gate = 1 / (1 + Math.Exp(-value));
        double expected = (gate * before) + (gate * Math.Tanh(value));
        Assert.Equal(expected, cell.Span[3], 1e-6 * Math.Max(1, Math.Abs(before)));
        Assert.Equal(gate * Math.Tanh(expected) * ByteCode.Output.One, output.Span[3] - ByteCode.Output.Zero, 0.51);
    }

    [Fact]
    public void Quantize_EveryKernel_RoundsAndKeepsWithinRange()
    {
        ByteCode code = ByteCode.Input;
        foreach (IKernel kernel in Kernels.Available)
        {
            AlignedFloats source = Filled(32, 17, 8);
            var target = new AlignedBuffer<byte>(32);
            kernel.Quantize(source.Pointer, target.Pointer, 32);
            Assert.Equal(
                source.Span.ToArray().Select(v => (byte)(code.Zero + MathF.Round(Math.Clamp(v * code.One, code.Zero - code.Largest, code.Largest - code.Zero)))),
                target.Span.ToArray());
        }
    }

    [Fact]
    public void Scale_EveryKernel_MultipliesEachSum()
    {
        foreach (IKernel kernel in Kernels.Available)
        {
            AlignedBuffer<int> sums = Whole<int>(32, 18);
            AlignedFloats scales = Filled(32, 19), target = new(32);
            kernel.Scale(sums.Pointer, scales.Pointer, target.Pointer, 32);
            for (int i = 0; i < 32; i++)
                Assert.Equal(sums.Span[i] * scales.Span[i], target.Span[i]);
        }
    }

    [Fact]
    public void Activate_EveryKernel_GivesTheSameBits()
    {
        const int Units = 48;
        int[][] results = [.. Kernels.Available.Select(kernel =>
        {
            var gates = Filled(4 * Units, 6, 12);
            var before = Filled(Units, 7);
            var cell = new AlignedFloats(Units);
            var output = new AlignedFloats(Units);
            kernel.Activate(gates.Pointer, before.Pointer, cell.Pointer, output.Pointer, Units);
            return (int[])[.. Bits(gates.Span), .. Bits(cell.Span), .. Bits(output.Span)];
        })];
        Assert.All(results, r => Assert.Equal(results[0], r));
    }

    [Theory]
    [InlineData(0f)]
    [InlineData(0.5f)]
    [InlineData(-3f)]
    [InlineData(30f)]
    [InlineData(-200f)]
    [InlineData(1e9f)]
    public void Activate_OneValue_IsCloseToTheDefinition(float value)
    {
        const int Units = 16;
        var gates = new AlignedFloats(4 * Units);
        gates.Span.Fill(value);
        var before = new AlignedFloats(Units);
        before.Span.Fill(0.25f);
        var cell = new AlignedFloats(Units);
        var output = new AlignedFloats(Units);
        Kernels.Best.Activate(gates.Pointer, before.Pointer, cell.Pointer, output.Pointer, Units);
        double gate = 1 / (1 + Math.Exp(-(double)value));
        double expected = (gate * 0.25) + (gate * Math.Tanh(value));
        Assert.Equal(expected, cell.Span[3], 5e-7);
        Assert.Equal(gate * Math.Tanh(expected), output.Span[3], 5e-7);
    }

    [Fact]
    public void Rectify_EveryKernel_LeavesATenthOfNegatives()
    {
        foreach (IKernel kernel in Kernels.Available)
        {
            var values = Filled(32, 8);
            float[] expected = [.. values.Span.ToArray().Select(v => Math.Max(v, v * 0.1f))];
            kernel.Rectify(values.Pointer, 32);
            Assert.Equal(expected, values.Span.ToArray());
        }
    }

    [Fact]
    public void AddRectified_EveryKernel_EqualsAddThenRectify()
    {
        foreach (IKernel kernel in Kernels.Available)
        {
            var left = Filled(32, 9);
            var right = Filled(32, 10);
            var target = new AlignedFloats(32);
            kernel.AddRectified(target.Pointer, left.Pointer, right.Pointer, 32);
            kernel.Add(left.Pointer, right.Pointer, 32);
            kernel.Rectify(left.Pointer, 32);
            Assert.Equal(Bits(left.Span), Bits(target.Span));
        }
    }

    private static AlignedFloats Filled(int length, int seed, float range = 1)
    {
        var random = new Random(seed);
        var buffer = new AlignedFloats(length);
        foreach (ref float value in buffer.Span)
            value = (float)((random.NextDouble() * 2) - 1) * range;
        return buffer;
    }

    private static AlignedBuffer<T> Whole<T>(int length, int seed, int least = -30_000, int end = 30_000)
        where T : unmanaged, INumber<T>
    {
        var random = new Random(seed);
        var buffer = new AlignedBuffer<T>(length);
        foreach (ref T value in buffer.Span)
            value = T.CreateChecked(random.Next(least, end));
        return buffer;
    }

    private static int[] Bits(ReadOnlySpan<float> values) => [.. values.ToArray().Select(BitConverter.SingleToInt32Bits)];
}
