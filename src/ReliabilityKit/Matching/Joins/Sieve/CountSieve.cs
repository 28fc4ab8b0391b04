using System.Runtime.CompilerServices;

namespace ReliabilityKit.Matching.Joins.Sieve;

/// <summary>The sieve in registers of one width.</summary>
/// <remarks>Numbers are added as on paper, digit by digit from the lowest, only that a register has the same digit of hundreds of numbers.</remarks>
/// <typeparam name="TLanes">The operations.</typeparam>
/// <typeparam name="TVector">The register.</typeparam>
internal sealed unsafe class CountSieve<TLanes, TVector>(string name) : ICountSieve
    where TLanes : struct, IBitLanes<TVector>
    where TVector : unmanaged
{
    private const int Plane = CountPlanes.Words;

    public string Name => name;

    public void Tabulate(SieveQueries queries, ulong* planes, SieveTables tables)
    {
        int width = queries.Width / 2;
        tables.Reserve(queries.Digits.Length, queries.Halves.Length / width, queries.Parts.Length / 2);
        ulong* target = tables.Digits;
        foreach ((byte letterClass, byte count) in queries.Digits)
        {
            Difference(planes + letterClass * CountPlanes.Bits * CountPlanes.Words, count, target);
            target += SieveTables.EntryWords;
        }

        AddUp(tables.Digits, queries.Halves, width, tables.Halves);
        AddUp(tables.Halves, queries.Parts, 2, tables.Entries);
    }

    [SkipLocalsInit]
    public void Mark(SieveTables tables, ReadOnlySpan<int> entries, int groups, ReadOnlySpan<short> limits, ulong* marks)
    {
        TVector* limit = stackalloc TVector[BitLimit<TLanes, TVector>.Bits];
        int last = -1;
        fixed (int* entry = entries)
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
                for (int at = 0; at < Plane; at += TLanes.Words)
                {
                    if (groups == SieveQueries.FewGroups) MarkFew(tables.Entries + at, entry + i * groups, limit, target + at);
                    else MarkMany(tables.Entries + at, entry + i * groups, limit, target + at);
                }
            }
        }
    }

    private static void MarkFew(ulong* tables, int* entry, TVector* limit, ulong* target)
    {
        Sum8(tables, entry, out TVector a0, out TVector a1, out TVector a2, out TVector a3, out TVector a4, out TVector a5, out TVector a6);
        BitLimit<TLanes, TVector>.Mark(a0, a1, a2, a3, a4, a5, a6, TLanes.Fill(false), limit, target);
    }

    private static void MarkMany(ulong* tables, int* entry, TVector* limit, ulong* target)
    {
        Sum8(tables, entry, out TVector a0, out TVector a1, out TVector a2, out TVector a3, out TVector a4, out TVector a5, out TVector a6);
        Sum8(tables, entry + 8, out TVector b0, out TVector b1, out TVector b2, out TVector b3, out TVector b4, out TVector b5, out TVector b6);
        TVector c = TLanes.And(a0, b0);
        TVector s0 = TLanes.Xor(a0, b0);
        TVector s1 = Add(a1, b1, ref c), s2 = Add(a2, b2, ref c), s3 = Add(a3, b3, ref c);
        TVector s4 = Add(a4, b4, ref c), s5 = Add(a5, b5, ref c), s6 = Add(a6, b6, ref c);
        BitLimit<TLanes, TVector>.Mark(s0, s1, s2, s3, s4, s5, s6, c, limit, target);
    }

    /// <summary>Adds eight entries.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Sum8(
        ulong* tables, int* entry,
        out TVector s0, out TVector s1, out TVector s2, out TVector s3, out TVector s4, out TVector s5, out TVector s6)
    {
        Sum4(tables, entry, out TVector a0, out TVector a1, out TVector a2, out TVector a3, out TVector a4, out TVector a5);
        Sum4(tables, entry + 4, out TVector b0, out TVector b1, out TVector b2, out TVector b3, out TVector b4, out TVector b5);
        TVector c = TLanes.And(a0, b0);
        s0 = TLanes.Xor(a0, b0);
        s1 = Add(a1, b1, ref c);
        s2 = Add(a2, b2, ref c);
        s3 = Add(a3, b3, ref c);
        s4 = Add(a4, b4, ref c);
        s5 = Add(a5, b5, ref c);
        s6 = c;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Sum4(
        ulong* tables, int* entry, out TVector s0, out TVector s1, out TVector s2, out TVector s3, out TVector s4, out TVector s5)
    {
        Sum2(tables, entry, out TVector a0, out TVector a1, out TVector a2, out TVector a3, out TVector a4);
        Sum2(tables, entry + 2, out TVector b0, out TVector b1, out TVector b2, out TVector b3, out TVector b4);
        TVector c = TLanes.And(a0, b0);
        s0 = TLanes.Xor(a0, b0);
        s1 = Add(a1, b1, ref c);
        s2 = Add(a2, b2, ref c);
        s3 = Add(a3, b3, ref c);
        s4 = Add(a4, b4, ref c);
        s5 = c;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Sum2(ulong* tables, int* entry, out TVector s0, out TVector s1, out TVector s2, out TVector s3, out TVector s4)
    {
        ulong* a = tables + (nint)entry[0] * SieveTables.EntryWords;
        ulong* b = tables + (nint)entry[1] * SieveTables.EntryWords;
        TVector a0 = TLanes.Load(a), b0 = TLanes.Load(b);
        TVector c = TLanes.And(a0, b0);
        s0 = TLanes.Xor(a0, b0);
        s1 = Add(TLanes.Load(a + Plane), TLanes.Load(b + Plane), ref c);
        s2 = Add(TLanes.Load(a + 2 * Plane), TLanes.Load(b + 2 * Plane), ref c);
        s3 = Add(TLanes.Load(a + 3 * Plane), TLanes.Load(b + 3 * Plane), ref c);
        s4 = c;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Add(TVector a, TVector b, ref TVector carry)
    {
        TVector sum = TLanes.Xor(a, b, carry);
        carry = TLanes.Majority(a, b, carry);
        return sum;
    }

    /// <summary>Computes how far each count is from one number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Difference(ulong* counts, int number, ulong* target)
    {
        TVector* digits = stackalloc TVector[CountPlanes.Bits];
        for (int at = 0; at < Plane; at += TLanes.Words)
        {
            // Less the number: plus its complement plus one. What carries out in the end says that the count was not less.
            TVector carry = TLanes.Fill(true);
            for (int bit = 0; bit < CountPlanes.Bits; bit++)
                digits[bit] = Add(TLanes.Load(counts + bit * Plane + at), TLanes.Fill((number >> bit & 1) == 0), ref carry);
            TVector negative = TLanes.Xor(carry, TLanes.Fill(true));
            carry = negative;
            for (int bit = 0; bit < CountPlanes.Bits; bit++)
            {
                TVector flipped = TLanes.Xor(digits[bit], negative);
                digits[bit] = TLanes.Xor(flipped, carry);
                carry = TLanes.And(flipped, carry);
            }

            for (int bit = 0; bit < SieveTables.Bits; bit++)
                TLanes.Store(target + bit * Plane + at, TLanes.Or(digits[bit], digits[SieveTables.Bits]));
        }
    }

    /// <summary>Adds up some entries of one table for each of another.</summary>
    private static void AddUp(ulong* source, ReadOnlySpan<ushort> parts, int width, ulong* target)
    {
        fixed (ushort* part = parts)
        {
            for (int i = 0; i < parts.Length; i += width, target += SieveTables.EntryWords) AddUp(source, part + i, width, target);
        }
    }

    /// <summary>Adds up some entries.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddUp(ulong* source, ushort* parts, int count, ulong* target)
    {
        for (int at = 0; at < Plane; at += TLanes.Words)
        {
            ulong* first = source + parts[0] * SieveTables.EntryWords + at;
            TVector s0 = TLanes.Load(first), s1 = TLanes.Load(first + Plane), s2 = TLanes.Load(first + 2 * Plane), s3 = TLanes.Load(first + 3 * Plane);
            for (int i = 1; i < count; i++)
            {
                ulong* next = source + parts[i] * SieveTables.EntryWords + at;
                TVector carry = TLanes.Fill(false);
                s0 = Add(s0, TLanes.Load(next), ref carry);
                s1 = Add(s1, TLanes.Load(next + Plane), ref carry);
                s2 = Add(s2, TLanes.Load(next + 2 * Plane), ref carry);
                s3 = Add(s3, TLanes.Load(next + 3 * Plane), ref carry);
                (s0, s1, s2, s3) = (TLanes.Or(s0, carry), TLanes.Or(s1, carry), TLanes.Or(s2, carry), TLanes.Or(s3, carry));
            }

            TLanes.Store(target + at, s0);
            TLanes.Store(target + Plane + at, s1);
            TLanes.Store(target + 2 * Plane + at, s2);
            TLanes.Store(target + 3 * Plane + at, s3);
        }
    }
}
