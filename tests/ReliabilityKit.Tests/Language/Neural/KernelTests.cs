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

    private static int[] Bits(ReadOnlySpan<float> values) => [.. values.ToArray().Select(BitConverter.SingleToInt32Bits)];
}
