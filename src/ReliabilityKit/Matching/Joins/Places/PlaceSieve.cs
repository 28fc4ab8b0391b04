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
    private const int SumBits = 8;
    private const int GreatestLimit = (1 << SumBits) - 1;
    private const int GreatestDigit = (1 << PlaceQueries.DigitPlanes) - 1;
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
        TVector* limit = stackalloc TVector[SumBits];
        int last = -1;
        ReadOnlySpan<int> starts = queries.Starts;
        ReadOnlySpan<byte> groups = queries.GroupCounts;
        fixed (ushort* entries = queries.Entries)
        {
            for (int i = 0; i < limits.Length; i++)
            {
                ulong* target = marks + i * Plane;
                if (limits[i] is < 0 or >= GreatestLimit)
                {
                    new Span<ulong>(target, Plane).Fill(limits[i] < 0 ? 0 : ulong.MaxValue);
                    continue;
                }

                if (limits[i] != last) SetLimit(last = limits[i], limit);
                ushort* entry = entries + starts[from + i];
                for (int at = 0; at < Plane; at += TLanes.Words) Mark(tables.Planes + at, entry, groups[from + i], limit, target + at);
            }
        }
    }

    /// <summary>The bits of a limit, inverted: the majority of such a bit, a digit and what was found before is one step of a comparison.</summary>
    private static void SetLimit(int value, TVector* limit)
    {
        for (int bit = 0; bit < SumBits; bit++) limit[bit] = TLanes.Fill((value >> bit & 1) == 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Mark(ulong* planes, ushort* entry, int groups, TVector* limit, ulong* target)
    {
        TVector s0 = TLanes.Fill(false), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
        ushort* end = entry + LetterClasses.FrequentCount;
        for (; entry < end; entry += 4)
        {
            ulong* a = planes + entry[0] * Plane, b = planes + entry[1] * Plane, c = planes + entry[2] * Plane, d = planes + entry[3] * Plane;
            TVector two0 = Add(TLanes.Load(a), TLanes.Load(b), ref s0), two1 = Add(TLanes.Load(c), TLanes.Load(d), ref s0);
            TVector four0 = Add(TLanes.Load(a + Plane), TLanes.Load(b + Plane), ref s1);
            TVector four1 = Add(TLanes.Load(c + Plane), TLanes.Load(d + Plane), ref s1), four2 = Add(two0, two1, ref s1);
            TVector eight0 = Add(TLanes.Load(a + 2 * Plane), TLanes.Load(b + 2 * Plane), ref s2);
            TVector eight1 = Add(TLanes.Load(c + 2 * Plane), TLanes.Load(d + 2 * Plane), ref s2);
            TVector eight2 = Add(four0, four1, ref s2), eight3 = Add(four2, ref s2);
            Carry(Add(eight0, eight1, ref s3), Add(eight2, eight3, ref s3), ref s4, ref s5, ref s6, ref s7);
        }

        for (end = entry + groups * PlaceQueries.TermGroup; entry < end; entry += PlaceQueries.TermGroup)
        {
            TVector two0 = Add(Load(planes, entry[0]), Load(planes, entry[1]), ref s0), two1 = Add(Load(planes, entry[2]), Load(planes, entry[3]), ref s0);
            TVector two2 = Add(Load(planes, entry[4]), Load(planes, entry[5]), ref s0), two3 = Add(Load(planes, entry[6]), Load(planes, entry[7]), ref s0);
            TVector four0 = Add(two0, two1, ref s1), four1 = Add(two2, two3, ref s1);
            Carry(Add(Add(four0, four1, ref s2), ref s3), ref s4, ref s5, ref s6, ref s7);
        }

        TVector above = TLanes.And(s0, limit[0]);
        above = TLanes.Majority(above, s1, limit[1]);
        above = TLanes.Majority(above, s2, limit[2]);
        above = TLanes.Majority(above, s3, limit[3]);
        above = TLanes.Majority(above, s4, limit[4]);
        above = TLanes.Majority(above, s5, limit[5]);
        above = TLanes.Majority(above, s6, limit[6]);
        above = TLanes.Majority(above, s7, limit[7]);
        TLanes.Store(target, TLanes.Xor(above, TLanes.Fill(true)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Load(ulong* planes, ushort plane) => TLanes.Load(planes + plane * Plane);

    /// <summary>Adds two bits to a digit of a sum and returns what is carried.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Add(TVector a, TVector b, ref TVector sum)
    {
        TVector carry = TLanes.Majority(a, b, sum);
        sum = TLanes.Xor(a, b, sum);
        return carry;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Add(TVector a, ref TVector sum)
    {
        TVector carry = TLanes.And(a, sum);
        sum = TLanes.Xor(a, sum);
        return carry;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Carry(TVector a, TVector b, ref TVector s4, ref TVector s5, ref TVector s6, ref TVector s7) =>
        s7 = TLanes.Xor(s7, Add(Add(Add(a, b, ref s4), ref s5), ref s6));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Carry(TVector a, ref TVector s4, ref TVector s5, ref TVector s6, ref TVector s7) =>
        s7 = TLanes.Xor(s7, Add(Add(Add(a, ref s4), ref s5), ref s6));

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
