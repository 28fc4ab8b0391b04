using System.Numerics;
using System.Runtime.CompilerServices;
using ReliabilityKit.Matching.Joins.Sieve;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins.Places;

/// <summary>The sieve in registers of one width.</summary>
/// <typeparam name="TLanes">The operations.</typeparam>
/// <typeparam name="TVector">The register.</typeparam>
internal sealed unsafe class PlaceSieve<TLanes, TVector>(string name) : IPlaceSieve
    where TLanes : struct, IBitLanes<TVector>
    where TVector : unmanaged
{
    private const int Plane = CountPlanes.Words;
    private const int GreatestDigit = (1 << PlaceQueries.DigitPlanes) - 1;
    private const int DigitGroup = 4;
    private const int Units = ClassText.GreatestLength / PlaceTexts.UnitSize + 1;

    public string Name => name;

    public void Tabulate(PlaceQueries queries, PlacePlanes texts, PlaceWindows windows, PlaceTables tables)
    {
        tables.Reserve(queries.DigitPlane(queries.DifferentDigits.Length));
        new Span<ulong>(tables[0], Plane).Clear();
        for (int rare = 0; rare < PlaceTexts.RareCount; rare++)
        {
            WriteUnits(texts.UnitsOf(rare), texts.Units, windows, queries, tables[queries.UnitPlane(rare)]);
            Invert(texts.RareOf(rare), PlacePlanes.GreatestRare, tables[queries.RarePlane(rare)]);
        }

        ulong* target = tables[queries.DigitPlane(0)];
        foreach (PlaceDigit digit in queries.DifferentDigits)
        {
            PlaceDigit parts = windows.HasParts ? digit : digit with { Left = 0, Right = 0 };
            WriteDigit(parts, texts.WholeOf(digit.Rank), texts.LeftOf(digit.Rank), texts.RightOf(digit.Rank), target);
            target += PlaceQueries.DigitPlanes * Plane;
        }
    }

    [SkipLocalsInit]
    public void Mark(PlaceTables tables, PlaceQueries queries, int from, ReadOnlySpan<short> limits, ulong* marks)
    {
        TVector* limit = stackalloc TVector[BitLimit<TLanes, TVector>.Bits];
        int last = -1;
        ReadOnlySpan<int> starts = queries.Starts;
        ReadOnlySpan<byte> groups = queries.GroupCounts;
        fixed (ushort* entries = queries.Entries)
        {
            for (int i = 0; i < limits.Length; i++)
            {
                ulong* target = marks + i * Plane;
                if (limits[i] is < 0 or >= BitLimit<TLanes, TVector>.Greatest)
                {
                    new Span<ulong>(target, Plane).Fill(limits[i] < 0 ? 0 : ulong.MaxValue);
                    continue;
                }

                if (limits[i] != last) BitLimit<TLanes, TVector>.Set(last = limits[i], limit);
                ushort* entry = entries + starts[from + i];
                for (int at = 0; at < Plane; at += TLanes.Words) Mark(tables.Planes + at, entry, groups[from + i], limit, target + at);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Mark(ulong* planes, ushort* entry, int groups, TVector* limit, ulong* target)
    {
        TVector s0 = TLanes.Fill(false), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
        ushort* end = entry + LetterClasses.FrequentCount;
        for (; entry < end; entry += DigitGroup)
            AddDigits(planes, entry, ref s0, ref s1, ref s2, ref s3, ref s4, ref s5, ref s6, ref s7);
        for (end = entry + groups * PlaceQueries.TermGroup; entry < end; entry += PlaceQueries.TermGroup)
            BitSums<TLanes, TVector>.AddEight(planes, entry, ref s0, ref s1, ref s2, ref s3, ref s4, ref s5, ref s6, ref s7);
        BitLimit<TLanes, TVector>.Mark(s0, s1, s2, s3, s4, s5, s6, s7, limit, target);
    }

    /// <summary>Adds four digits of three planes each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddDigits(
        ulong* planes, ushort* digits, ref TVector s0, ref TVector s1, ref TVector s2, ref TVector s3,
        ref TVector s4, ref TVector s5, ref TVector s6, ref TVector s7)
    {
        ulong* a = planes + digits[0] * Plane, b = planes + digits[1] * Plane, c = planes + digits[2] * Plane, d = planes + digits[3] * Plane;
        TVector two0 = Add(a, b, ref s0), two1 = Add(c, d, ref s0);
        TVector four0 = Add(a + Plane, b + Plane, ref s1), four1 = Add(c + Plane, d + Plane, ref s1);
        TVector four2 = BitSums<TLanes, TVector>.Add(two0, two1, ref s1);
        TVector eight0 = Add(a + 2 * Plane, b + 2 * Plane, ref s2), eight1 = Add(c + 2 * Plane, d + 2 * Plane, ref s2);
        TVector eight2 = BitSums<TLanes, TVector>.Add(four0, four1, ref s2), eight3 = BitSums<TLanes, TVector>.Add(four2, ref s2);
        TVector next0 = BitSums<TLanes, TVector>.Add(eight0, eight1, ref s3), next1 = BitSums<TLanes, TVector>.Add(eight2, eight3, ref s3);
        BitSums<TLanes, TVector>.Carry(next0, next1, ref s4, ref s5, ref s6, ref s7);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Add(ulong* a, ulong* b, ref TVector sum) => BitSums<TLanes, TVector>.Add(TLanes.Load(a), TLanes.Load(b), ref sum);

    /// <summary>Writes for each place of the queries which texts have none of a class in its window.</summary>
    [SkipLocalsInit]
    private static void WriteUnits(ulong* units, int count, PlaceWindows windows, PlaceQueries queries, ulong* target)
    {
        // By binary logarithm of a number of units, and first unit, what is in any of them: two of them make up a window.
        int levels = BitOperations.Log2((uint)windows.Widest) + 1;
        TVector* runs = stackalloc TVector[levels * Units];
        for (int at = 0; at < Plane; at += TLanes.Words)
        {
            for (int unit = 0; unit < count; unit++) runs[unit] = TLanes.Load(units + unit * Plane + at);
            for (int level = 1; level < levels; level++)
            {
                TVector* halves = runs + (level - 1) * Units, wholes = halves + Units;
                for (int unit = 0; unit <= count - (1 << level); unit++) wholes[unit] = TLanes.Or(halves[unit], halves[unit + (1 << (level - 1))]);
            }

            for (int place = 0; place < queries.PlaceCount; place++)
            {
                (int from, int to) = windows[queries.FirstPlace + place];
                TVector any = TLanes.Fill(false);
                if (from <= to)
                {
                    int level = BitOperations.Log2((uint)(to - from + 1));
                    any = TLanes.Or(runs[level * Units + from], runs[level * Units + to + 1 - (1 << level)]);
                }

                TLanes.Store(target + place * Plane + at, TLanes.Xor(any, TLanes.Fill(true)));
            }
        }
    }

    private static void Invert(ulong* planes, int count, ulong* target)
    {
        for (int at = 0; at < count * Plane; at += TLanes.Words) TLanes.Store(target + at, TLanes.Xor(TLanes.Load(planes + at), TLanes.Fill(true)));
    }

    /// <summary>Writes by how many a query has more of a class than a text, as a whole or in a half.</summary>
    [SkipLocalsInit]
    private static void WriteDigit(PlaceDigit digit, ulong* whole, ulong* left, ulong* right, ulong* target)
    {
        TVector* more = stackalloc TVector[GreatestDigit + 1];
        for (int at = 0; at < Plane; at += TLanes.Words)
        {
            for (int i = 1; i <= GreatestDigit; i++)
                more[i] = TLanes.Or(Lacks(whole + at, digit.Whole + 1 - i), TLanes.Or(Lacks(left + at, digit.Left + 1 - i), Lacks(right + at, digit.Right + 1 - i)));
            // Each of these holds where the one behind it does.
            TVector odd = TLanes.Xor(TLanes.Xor(more[1], more[2], more[3]), TLanes.Xor(more[4], more[5], more[6]), more[7]);
            TLanes.Store(target + at, odd);
            TLanes.Store(target + Plane + at, TLanes.Xor(more[2], more[4], more[6]));
            TLanes.Store(target + 2 * Plane + at, more[4]);
        }
    }

    /// <summary>The texts that have less than so many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Lacks(ulong* counts, int count) =>
        count <= 0 ? TLanes.Fill(false) : TLanes.Xor(TLanes.Load(counts + count * Plane), TLanes.Fill(true));
}
