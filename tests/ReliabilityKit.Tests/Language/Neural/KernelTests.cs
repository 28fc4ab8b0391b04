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
    [InlineData(1, 2, 16)]
    [InlineData(3, 34, 48)]
    [InlineData(4, 16, 64)]
    [InlineData(5, 128, 80)]
    [InlineData(8, 6, 32)]
    [InlineData(13, 64, 192)]
    [InlineData(40, 100, 176)]
    public void MultiplyAdd_WholeNumbers_EqualsTheTextbookLoop(int rows, int inner, int columns)
    {
        AlignedBuffer<short> a = Whole<short>(rows * inner, 11), b = Whole<short>(inner * columns, 12);
        foreach (IKernel kernel in Kernels.Available)
        {
            int width = kernel.PanelWidth, stride = QuantizedMatrix.PaddedColumns(kernel, columns);
            var panels = new AlignedBuffer<short>(inner * stride);
            for (int k = 0; k < inner; k++)
            {
                for (int j = 0; j < columns; j++)
                    panels.Span[(j / width * inner * width) + (k / 2 * 2 * width) + (j % width * 2) + (k % 2)] = b.Span[(k * columns) + j];
            }

            AlignedBuffer<int> start = Whole<int>(stride, 13), c = new(rows * stride);
            kernel.MultiplyAdd(a.Pointer, inner, panels.Pointer, start.Pointer, 0, c.Pointer, stride, rows, inner / 2, columns);
            kernel.MultiplyAdd(a.Pointer, inner, panels.Pointer, c.Pointer, stride, c.Pointer, stride, rows, inner / 2, columns);
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

    [Fact]
    public void Activate_WholeNumbersOnEveryKernel_GivesTheSameBits()
    {
        const int Units = 48;
        int[][] results = [.. Kernels.Available.Select(kernel =>
        {
            AlignedBuffer<int> sums = Whole<int>(4 * Units, 14);
            AlignedFloats scales = Filled(4 * Units, 15, 0.01f), cell = Filled(Units, 16, 2);
            var output = new AlignedBuffer<short>(Units);
            kernel.Activate(sums.Pointer, scales.Pointer, cell.Pointer, output.Pointer, Units);
            GC.KeepAlive((sums, scales));
            return (int[])[.. Bits(cell.Span), .. output.Span.ToArray()];
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
        var output = new AlignedBuffer<short>(Units);
        Kernels.Best.Activate(sums.Pointer, scales.Pointer, cell.Pointer, output.Pointer, Units);
        GC.KeepAlive((sums, scales));
        double value = sum * (double)Scale, gate = 1 / (1 + Math.Exp(-value));
        double expected = (gate * before) + (gate * Math.Tanh(value));
        Assert.Equal(expected, cell.Span[3], 1e-6 * Math.Max(1, Math.Abs(before)));
        Assert.Equal(gate * Math.Tanh(expected) * FixedPoint.One, output.Span[3], 0.51);
    }

    [Fact]
    public void Quantize_EveryKernel_RoundsAndKeepsWithinRange()
    {
        foreach (IKernel kernel in Kernels.Available)
        {
            AlignedFloats source = Filled(32, 17, 8);
            var target = new AlignedBuffer<short>(32);
            kernel.Quantize(source.Pointer, target.Pointer, 32);
            Assert.Equal(
                source.Span.ToArray().Select(v => (short)MathF.Round(Math.Clamp(v * FixedPoint.One, -FixedPoint.Largest, FixedPoint.Largest))),
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

    // 16-bit numbers, large ones among them; sums stay within 32 bits.
    private static AlignedBuffer<T> Whole<T>(int length, int seed)
        where T : unmanaged, INumber<T>
    {
        var random = new Random(seed);
        var buffer = new AlignedBuffer<T>(length);
        foreach (ref T value in buffer.Span)
            value = T.CreateChecked(random.Next(8) == 0 ? random.Next(-short.MaxValue, short.MaxValue + 1) : random.Next(-1000, 1000));
        return buffer;
    }

    private static int[] Bits(ReadOnlySpan<float> values) => [.. values.ToArray().Select(BitConverter.SingleToInt32Bits)];
}
