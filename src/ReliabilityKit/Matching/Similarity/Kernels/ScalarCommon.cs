using System.Numerics;
using System.Runtime.CompilerServices;
using ReliabilityKit.Matching.Similarity.Prepared;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>Longest common subsequences of one query and many texts in 64-bit registers.</summary>
/// <remarks>
/// The recurrence of one text is a chain of dependent operations that leaves most of the processor idle, so four texts run side by side.
/// A text of a group is never shorter than the one before it, which makes their common part the first one's length.
/// </remarks>
internal static unsafe class ScalarCommon
{
    /// <summary>As <see cref="ISimilarityKernel.Common"/>.</summary>
    public static void Run(in QueryMasks query, SymbolTexts texts, int group, ulong lanes, Span<int> common)
    {
        fixed (ulong* masks = query.Masks)
        fixed (ushort* symbols = texts.Symbols)
        fixed (int* starts = texts.Starts.Slice(group * SymbolTexts.GroupSize))
        fixed (int* target = common)
        {
            if (query.Words == 1) OneWord(masks, symbols, starts, lanes, target);
            else if (query.Words == 2) TwoWords(masks, symbols, starts, lanes, target);
            else ManyWords(masks, query.Words, symbols, starts, lanes, target);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Next(ref ulong lanes)
    {
        int lane = BitOperations.TrailingZeroCount(lanes);
        lanes &= lanes - 1;
        return lane;
    }

    private static void OneWord(ulong* masks, ushort* symbols, int* starts, ulong lanes, int* target)
    {
        for (; BitOperations.PopCount(lanes) >= 4;)
        {
            int a = Next(ref lanes), b = Next(ref lanes), c = Next(ref lanes), d = Next(ref lanes);
            FourTexts(masks, symbols, starts, a, b, c, d, target);
        }

        while (lanes != 0)
        {
            int lane = Next(ref lanes);
            target[lane] = Rest(masks, symbols + starts[lane], symbols + starts[lane + 1], ulong.MaxValue);
        }
    }

    private static void FourTexts(ulong* masks, ushort* symbols, int* starts, int a, int b, int c, int d, int* target)
    {
        ushort* pa = symbols + starts[a], pb = symbols + starts[b], pc = symbols + starts[c], pd = symbols + starts[d];
        long length = starts[a + 1] - starts[a];
        ulong sa = ulong.MaxValue, sb = sa, sc = sa, sd = sa;
        for (long i = 0; i < length; i++)
        {
            sa = Step(sa, masks[pa[i]]);
            sb = Step(sb, masks[pb[i]]);
            sc = Step(sc, masks[pc[i]]);
            sd = Step(sd, masks[pd[i]]);
        }

        target[a] = BitOperations.PopCount(~sa);
        target[b] = Rest(masks, pb + length, symbols + starts[b + 1], sb);
        target[c] = Rest(masks, pc + length, symbols + starts[c + 1], sc);
        target[d] = Rest(masks, pd + length, symbols + starts[d + 1], sd);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Step(ulong state, ulong mask)
    {
        ulong matches = state & mask;
        return (state + matches) | (state ^ matches);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Rest(ulong* masks, ushort* from, ushort* end, ulong state)
    {
        for (; from < end; from++) state = Step(state, masks[*from]);
        return BitOperations.PopCount(~state);
    }

    private static void TwoWords(ulong* masks, ushort* symbols, int* starts, ulong lanes, int* target)
    {
        while (lanes != 0)
        {
            int a = Next(ref lanes);
            int b = lanes != 0 ? Next(ref lanes) : a;
            ushort* pa = symbols + starts[a], pb = symbols + starts[b];
            long length = starts[a + 1] - starts[a];
            ulong a0 = ulong.MaxValue, a1 = a0, b0 = a0, b1 = a0;
            for (long i = 0; i < length; i++)
            {
                Step(ref a0, ref a1, masks + 2 * pa[i]);
                Step(ref b0, ref b1, masks + 2 * pb[i]);
            }

            ushort* end = symbols + starts[b + 1];
            for (pb += length; pb < end; pb++) Step(ref b0, ref b1, masks + 2 * *pb);
            target[a] = BitOperations.PopCount(~a0) + BitOperations.PopCount(~a1);
            target[b] = BitOperations.PopCount(~b0) + BitOperations.PopCount(~b1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(ref ulong low, ref ulong high, ulong* mask)
    {
        ulong matchesLow = low & mask[0];
        ulong matchesHigh = high & mask[1];
        ulong sum = low + matchesLow;
        ulong carry = sum < matchesLow ? 1UL : 0UL;
        high = (high + matchesHigh + carry) | (high ^ matchesHigh);
        low = sum | (low ^ matchesLow);
    }

    private static void ManyWords(ulong* masks, int words, ushort* symbols, int* starts, ulong lanes, int* target)
    {
        ulong* state = stackalloc ulong[words];
        while (lanes != 0)
        {
            int lane = Next(ref lanes);
            new Span<ulong>(state, words).Fill(ulong.MaxValue);
            for (int i = starts[lane]; i < starts[lane + 1]; i++) Step(state, masks + (nint)words * symbols[i], words);
            int common = 0;
            for (int w = 0; w < words; w++) common += BitOperations.PopCount(~state[w]);
            target[lane] = common;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(ulong* state, ulong* mask, int words)
    {
        ulong carry = 0;
        for (int w = 0; w < words; w++)
        {
            ulong matches = state[w] & mask[w];
            ulong sum = state[w] + matches;
            ulong overflow = sum < matches ? 1UL : 0UL;
            sum += carry;
            // Both cannot overflow: a sum that did is at most 2^64 - 2.
            carry = overflow | (sum < carry ? 1UL : 0UL);
            state[w] = sum | (state[w] ^ matches);
        }
    }
}
