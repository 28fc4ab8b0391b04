using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ReliabilityKit.Matching.Similarity.Prepared;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>The kernels of AVX-512, and one query against 64 texts at once where the processor looks bytes up in registers (VBMI).</summary>
/// <remarks>
/// The positions of 128 symbols in a query are kept as tables of bytes, one for every eight positions. A column of a group has
/// a symbol of each text; looked up in all tables, and the bytes of each text brought together, it gives the masks of 64 texts in a few dozen
/// operations.
/// </remarks>
internal sealed unsafe class Avx512Kernel() : LaneKernel<ByteLanes512, Vector512<byte>>("vector512")
{
    private const int Symbols = QueryMasks.TableSize;
    private const int FewLanes = 8;

    /// <summary>Whether the processor has the instructions.</summary>
    public static bool IsSupported => Vector512.IsHardwareAccelerated && Avx512Vbmi.IsSupported && Avx512BW.IsSupported;

    [SkipLocalsInit]
    public override void Common(in QueryMasks query, SymbolTexts texts, int group, ulong lanes, Span<int> common)
    {
        if (!IsWorthwhile(query, texts, group, lanes))
        {
            ScalarCommon.Run(query, texts, group, lanes, common);
            return;
        }

        fixed (byte* tables = query.Tables)
        fixed (byte* columns = texts.ColumnsOf(group))
        fixed (int* target = common)
        {
            int length = texts.ColumnsOf(group).Length / SymbolTexts.GroupSize;
            if (query.Length <= 32) HalfWord(tables, columns, length, target);
            else if (query.Words == 1) OneWord(tables, columns, length, target);
            else TwoWords(tables, columns, length, target);
        }

        ulong rare = RareLanes(query, texts, group, lanes);
        if (rare != 0) ScalarCommon.Run(query, texts, group, rare, common);
    }

    [SkipLocalsInit]
    public override void Edits(in QueryMasks query, SymbolTexts texts, int group, ulong lanes, Span<int> distances)
    {
        if (!IsWorthwhile(query, texts, group, lanes))
        {
            ScalarEdits.Run(query, texts, group, lanes, distances);
            return;
        }

        Span<int> lengths = stackalloc int[SymbolTexts.GroupSize];
        FillLengths(texts, group, lengths);
        fixed (byte* tables = query.Tables)
        fixed (byte* columns = texts.ColumnsOf(group))
        {
            if (query.Length <= 32) Avx512Edits.HalfWord(tables, query.Length, columns, lengths, distances);
            else Avx512Edits.Words(tables, query.Length, columns, lengths, distances);
        }

        ulong rare = RareLanes(query, texts, group, lanes);
        if (rare != 0) ScalarEdits.Run(query, texts, group, rare, distances);
    }

    /// <summary>For a few texts the scalar way is shorter.</summary>
    private static bool IsWorthwhile(in QueryMasks query, SymbolTexts texts, int group, ulong lanes) =>
        query.Words <= QueryMasks.TableWords && texts.FitsBytes(group) && BitOperations.PopCount(lanes) >= FewLanes * query.Words;

    /// <summary>The lanes that need the scalar way, for the tables do not tell their rare symbols apart.</summary>
    private static ulong RareLanes(in QueryMasks query, SymbolTexts texts, int group, ulong lanes) =>
        query.HasRare ? texts.RareLanesOf(group) & lanes : 0;

    /// <summary>The lengths of the texts of a group; lanes without a text have that of the last.</summary>
    private static void FillLengths(SymbolTexts texts, int group, Span<int> lengths)
    {
        ReadOnlySpan<int> starts = texts.Starts[(group * SymbolTexts.GroupSize)..];
        int count = Math.Min(SymbolTexts.GroupSize, starts.Length - 1);
        for (int lane = 0; lane < count; lane++) lengths[lane] = starts[lane + 1] - starts[lane];
        lengths[count..].Fill(lengths[count - 1]);
    }

    /// <summary>The masks of 32 positions of the 64 texts of a column, as <see cref="HalfPlace"/> orders them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LookUpHalf(
        byte* tables, byte* column, out Vector512<uint> a, out Vector512<uint> b, out Vector512<uint> c, out Vector512<uint> d)
    {
        Vector512<byte> symbols = Vector512.Load(column);
        Vector512<byte> first = LookUp(tables, 0, symbols), second = LookUp(tables, 1, symbols);
        Vector512<byte> third = LookUp(tables, 2, symbols), fourth = LookUp(tables, 3, symbols);
        Vector512<ushort> low = Low(first, second), lowHigh = Low(third, fourth), high = High(first, second), highHigh = High(third, fourth);
        a = Avx512BW.UnpackLow(low, lowHigh).AsUInt32();
        b = Avx512BW.UnpackHigh(low, lowHigh).AsUInt32();
        c = Avx512BW.UnpackLow(high, highHigh).AsUInt32();
        d = Avx512BW.UnpackHigh(high, highHigh).AsUInt32();
    }

    /// <summary>Where unpacking leaves a lane: four neighbours of each quarter of a register stay together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int HalfPlace(int lane) => (lane / 4 % 4 * 16) + (lane / 16 * 4) + (lane % 4);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> LookUp(byte* tables, int plane, Vector512<byte> symbols) =>
        Avx512Vbmi.PermuteVar64x8x2(Vector512.Load(tables + plane * Symbols), symbols, Vector512.Load(tables + plane * Symbols + 64));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Step(Vector512<uint> state, Vector512<uint> mask)
    {
        Vector512<uint> matches = state & mask;
        return (state + matches) | (state ^ matches);
    }

    /// <summary>Queries of up to 32 symbols: four registers of 16 lanes.</summary>
    private static void HalfWord(byte* tables, byte* columns, int length, int* target)
    {
        Vector512<uint> a = Vector512<uint>.AllBitsSet, b = a, c = a, d = a;
        for (int i = 0; i < length; i++)
        {
            LookUpHalf(tables, columns + i * SymbolTexts.GroupSize, out Vector512<uint> p, out Vector512<uint> q, out Vector512<uint> r, out Vector512<uint> s);
            a = Step(a, p);
            b = Step(b, q);
            c = Step(c, r);
            d = Step(d, s);
        }

        uint* states = stackalloc uint[SymbolTexts.GroupSize];
        a.Store(states);
        b.Store(states + 16);
        c.Store(states + 32);
        d.Store(states + 48);
        for (int lane = 0; lane < SymbolTexts.GroupSize; lane++) target[lane] = BitOperations.PopCount(~states[HalfPlace(lane)]);
    }

    /// <summary>Queries of up to 64 symbols: eight registers of 8 lanes.</summary>
    private static void OneWord(byte* tables, byte* columns, int length, int* target)
    {
        ulong* states = stackalloc ulong[SymbolTexts.GroupSize];
        ulong* masks = stackalloc ulong[SymbolTexts.GroupSize];
        new Span<ulong>(states, SymbolTexts.GroupSize).Fill(ulong.MaxValue);
        for (int i = 0; i < length; i++)
        {
            LookUpWord(tables, Vector512.Load(columns + i * SymbolTexts.GroupSize), masks);
            for (int r = 0; r < SymbolTexts.GroupSize; r += Vector512<ulong>.Count)
                ByteLanes512.Step<ulong>(Load(states + r), Load(masks + r)).AsUInt64().Store(states + r);
        }

        for (int lane = 0; lane < SymbolTexts.GroupSize; lane++) target[lane] = BitOperations.PopCount(~states[Place(lane)]);
    }

    /// <summary>Queries of up to 128 symbols: two words for each of the 64 lanes.</summary>
    private static void TwoWords(byte* tables, byte* columns, int length, int* target)
    {
        ulong* states = stackalloc ulong[2 * SymbolTexts.GroupSize];
        ulong* masks = stackalloc ulong[2 * SymbolTexts.GroupSize];
        new Span<ulong>(states, 2 * SymbolTexts.GroupSize).Fill(ulong.MaxValue);
        for (int i = 0; i < length; i++)
        {
            Vector512<byte> symbols = Vector512.Load(columns + i * SymbolTexts.GroupSize);
            LookUpWord(tables, symbols, masks);
            LookUpWord(tables + sizeof(ulong) * Symbols, symbols, masks + SymbolTexts.GroupSize);
            for (int r = 0; r < SymbolTexts.GroupSize; r += Vector512<ulong>.Count)
            {
                byte* low = (byte*)(states + r);
                byte* high = (byte*)(states + r + SymbolTexts.GroupSize);
                ByteLanes512.StepFirst(Vector512.Load(low), Load(masks + r), out Vector512<byte> carry).Store(low);
                ByteLanes512.StepLast(Vector512.Load(high), Load(masks + r + SymbolTexts.GroupSize), carry).Store(high);
            }
        }

        for (int lane = 0; lane < SymbolTexts.GroupSize; lane++)
            target[lane] = BitOperations.PopCount(~states[Place(lane)]) + BitOperations.PopCount(~states[Place(lane) + SymbolTexts.GroupSize]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Load(ulong* source) => Vector512.Load(source).AsByte();

    /// <summary>Where unpacking leaves a lane: two neighbours of each quarter stay together.</summary>
    public static int Place(int lane) => (lane / 2 % 8 * 8) + (lane / 16 * 2) + (lane % 2);

    /// <summary>Looks a column up in the eight tables of a word and brings the bytes of each lane together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LookUpWord(byte* tables, Vector512<byte> symbols, ulong* masks)
    {
        Vector512<byte> p0 = LookUp(tables, 0, symbols), p1 = LookUp(tables, 1, symbols);
        Vector512<byte> p2 = LookUp(tables, 2, symbols), p3 = LookUp(tables, 3, symbols);
        Vector512<byte> p4 = LookUp(tables, 4, symbols), p5 = LookUp(tables, 5, symbols);
        Vector512<byte> p6 = LookUp(tables, 6, symbols), p7 = LookUp(tables, 7, symbols);
        Merge(Low(p0, p1), Low(p2, p3), Low(p4, p5), Low(p6, p7), masks);
        Merge(High(p0, p1), High(p2, p3), High(p4, p5), High(p6, p7), masks + SymbolTexts.GroupSize / 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Low(Vector512<byte> even, Vector512<byte> odd) => Avx512BW.UnpackLow(even, odd).AsUInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> High(Vector512<byte> even, Vector512<byte> odd) => Avx512BW.UnpackHigh(even, odd).AsUInt16();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Merge(Vector512<ushort> a, Vector512<ushort> b, Vector512<ushort> c, Vector512<ushort> d, ulong* masks)
    {
        Vector512<uint> lowFirst = Avx512BW.UnpackLow(a, b).AsUInt32(), lowSecond = Avx512BW.UnpackLow(c, d).AsUInt32();
        Vector512<uint> highFirst = Avx512BW.UnpackHigh(a, b).AsUInt32(), highSecond = Avx512BW.UnpackHigh(c, d).AsUInt32();
        Avx512F.UnpackLow(lowFirst, lowSecond).AsUInt64().Store(masks);
        Avx512F.UnpackHigh(lowFirst, lowSecond).AsUInt64().Store(masks + 8);
        Avx512F.UnpackLow(highFirst, highSecond).AsUInt64().Store(masks + 16);
        Avx512F.UnpackHigh(highFirst, highSecond).AsUInt64().Store(masks + 24);
    }
}
