using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using ReliabilityKit.Matching.Similarity.Prepared;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>Levenshtein distances of one query and the 64 texts of a group, with the tables of <see cref="Avx512Kernel"/>.</summary>
/// <remarks>
/// As <see cref="EditColumn"/>, a lane for each text. Behind the end of a text its lane keeps what it has; as texts of a group are about as long, that
/// is asked only in the last few columns.
/// </remarks>
internal static unsafe class Avx512Edits
{
    private const int Lanes = SymbolTexts.GroupSize;
    private const int Word = 64;

    /// <summary>Queries of up to 32 symbols: four registers of 16 lanes.</summary>
    /// <param name="tables">The tables of the query.</param>
    /// <param name="rows">The length of the query.</param>
    /// <param name="columns">The symbols of the group.</param>
    /// <param name="lengths">By lane the length of its text, in order from the shortest.</param>
    /// <param name="distances">Receives the distance of each lane.</param>
    [SkipLocalsInit]
    public static void HalfWord(byte* tables, int rows, byte* columns, ReadOnlySpan<int> lengths, Span<int> distances)
    {
        int shortest = lengths[0], longest = lengths[Lanes - 1];
        uint* ends = stackalloc uint[Lanes];
        for (int lane = 0; lane < Lanes; lane++) ends[Avx512Kernel.HalfPlace(lane)] = (uint)lengths[lane];
        EditLanes<uint> a = EditLanes<uint>.First, b = a, c = a, d = a;
        for (int i = 0; i < shortest; i++)
        {
            Avx512Kernel.LookUpHalf(tables, columns + i * Lanes, out Vector512<uint> p, out Vector512<uint> q, out Vector512<uint> r, out Vector512<uint> s);
            a.Step(p);
            b.Step(q);
            c.Step(r);
            d.Step(s);
        }

        for (int i = shortest; i < longest; i++)
        {
            Avx512Kernel.LookUpHalf(tables, columns + i * Lanes, out Vector512<uint> p, out Vector512<uint> q, out Vector512<uint> r, out Vector512<uint> s);
            Vector512<uint> at = Vector512.Create((uint)i);
            a.Step(p, Vector512.GreaterThan(Vector512.Load(ends), at));
            b.Step(q, Vector512.GreaterThan(Vector512.Load(ends + 16), at));
            c.Step(r, Vector512.GreaterThan(Vector512.Load(ends + 32), at));
            d.Step(s, Vector512.GreaterThan(Vector512.Load(ends + 48), at));
        }

        uint* rises = stackalloc uint[Lanes];
        uint* falls = stackalloc uint[Lanes];
        a.Store(rises, falls);
        b.Store(rises + 16, falls + 16);
        c.Store(rises + 32, falls + 32);
        d.Store(rises + 48, falls + 48);
        for (int lane = 0; lane < Lanes; lane++)
        {
            int place = Avx512Kernel.HalfPlace(lane);
            distances[lane] = lengths[lane] + EditColumn.Growth(rises[place], falls[place], rows);
        }
    }

    /// <summary>Queries of up to 64 symbols: eight registers of 8 lanes; of up to 128, twice as many.</summary>
    /// <inheritdoc cref="HalfWord"/>
    [SkipLocalsInit]
    public static void Words(byte* tables, int rows, byte* columns, ReadOnlySpan<int> lengths, Span<int> distances)
    {
        int words = rows <= Word ? 1 : 2, shortest = lengths[0], longest = lengths[Lanes - 1];
        ulong* ends = stackalloc ulong[Lanes];
        for (int lane = 0; lane < Lanes; lane++) ends[Avx512Kernel.Place(lane)] = (ulong)lengths[lane];
        ulong* rises = stackalloc ulong[2 * Lanes];
        ulong* falls = stackalloc ulong[2 * Lanes];
        new Span<ulong>(rises, words * Lanes).Fill(ulong.MaxValue);
        new Span<ulong>(falls, words * Lanes).Clear();
        ulong* masks = stackalloc ulong[2 * Lanes];
        for (int i = 0; i < longest; i++)
        {
            Vector512<byte> symbols = Vector512.Load(columns + i * Lanes);
            for (int w = 0; w < words; w++) Avx512Kernel.LookUpWord(tables + w * sizeof(ulong) * QueryMasks.TableSize, symbols, masks + w * Lanes);
            for (int r = 0; r < Lanes; r += Vector512<ulong>.Count)
            {
                Vector512<ulong> goesOn = i < shortest ? Vector512<ulong>.AllBitsSet : Vector512.GreaterThan(Vector512.Load(ends + r), Vector512.Create((ulong)i));
                if (words == 1) OneWord(rises + r, falls + r, masks + r, goesOn);
                else TwoWords(rises + r, falls + r, masks + r, goesOn);
            }
        }

        for (int lane = 0; lane < Lanes; lane++)
        {
            int place = Avx512Kernel.Place(lane);
            distances[lane] = lengths[lane] + EditColumn.Growth(rises[place], falls[place], rows);
            if (words == 2) distances[lane] += EditColumn.Growth(rises[place + Lanes], falls[place + Lanes], rows - Word);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void OneWord(ulong* rises, ulong* falls, ulong* masks, Vector512<ulong> goesOn)
    {
        EditLanes<ulong> column = EditLanes<ulong>.Load(rises, falls);
        column.Step(Vector512.Load(masks), goesOn);
        column.Store(rises, falls);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TwoWords(ulong* rises, ulong* falls, ulong* masks, Vector512<ulong> goesOn)
    {
        Vector512<ulong> up = Vector512<ulong>.One, down = Vector512<ulong>.Zero;
        EditLanes<ulong> low = EditLanes<ulong>.Load(rises, falls), high = EditLanes<ulong>.Load(rises + Lanes, falls + Lanes);
        low.Step(Vector512.Load(masks), goesOn, ref up, ref down);
        high.Step(Vector512.Load(masks + Lanes), goesOn, ref up, ref down);
        low.Store(rises, falls);
        high.Store(rises + Lanes, falls + Lanes);
    }
}
