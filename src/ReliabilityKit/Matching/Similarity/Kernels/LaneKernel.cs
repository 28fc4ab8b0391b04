using System.Numerics;
using System.Runtime.CompilerServices;
using ReliabilityKit.Matching.Similarity.Prepared;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>The kernels in registers of one width.</summary>
/// <typeparam name="TLanes">The operations.</typeparam>
/// <typeparam name="TVector">The register.</typeparam>
internal unsafe class LaneKernel<TLanes, TVector>(string name) : ISimilarityKernel
    where TLanes : struct, IByteLanes<TVector>
    where TVector : struct
{
    public string Name => name;

    public int BlockWords => PatternBlock.GreatestWords;

    public ulong Filter(ReadOnlySpan<byte> histograms, ReadOnlySpan<byte> query, ReadOnlySpan<byte> needed)
    {
        ulong passed = 0;
        fixed (byte* counts = histograms)
        fixed (byte* least = needed)
        {
            for (int lane = 0; lane < SymbolTexts.GroupSize; lane += TLanes.Size)
            {
                TVector even = TLanes.Fill(0), odd = even;
                for (int bucket = 0; bucket < SymbolTexts.Buckets; bucket += 2)
                {
                    byte* row = counts + bucket * SymbolTexts.GroupSize + lane;
                    even = TLanes.AddSaturate(even, TLanes.Min(TLanes.Fill(query[bucket]), TLanes.Load(row)));
                    odd = TLanes.AddSaturate(odd, TLanes.Min(TLanes.Fill(query[bucket + 1]), TLanes.Load(row + SymbolTexts.GroupSize)));
                }

                passed |= TLanes.AtLeast(TLanes.AddSaturate(even, odd), TLanes.Load(least + lane)) << lane;
            }
        }

        return passed;
    }

    public virtual void Common(in QueryMasks query, SymbolTexts texts, int group, ulong lanes, Span<int> common) =>
        ScalarCommon.Run(query, texts, group, lanes, common);

    public virtual void Edits(in QueryMasks query, SymbolTexts texts, int group, ulong lanes, Span<int> distances) =>
        ScalarEdits.Run(query, texts, group, lanes, distances);

    public void RunBlock(PatternBlock block, ReadOnlySpan<ushort> text, Span<ulong> states)
    {
        fixed (ushort* symbols = text)
        fixed (int* rowOf = block.RowStarts)
        fixed (ulong* target = states)
        {
            if (block.Words > 1) Words(block, rowOf, symbols, text.Length, (byte*)target);
            else if (block.LaneBits == 16) OneWord<ushort>(block.Rows, rowOf, symbols, text.Length, (byte*)target);
            else if (block.LaneBits == 32) OneWord<uint>(block.Rows, rowOf, symbols, text.Length, (byte*)target);
            else OneWord<ulong>(block.Rows, rowOf, symbols, text.Length, (byte*)target);
        }
    }

    public void Comb(ReadOnlySpan<byte> columns, ReadOnlySpan<byte> query, Span<byte> strands, Span<byte> scratch, bool queryIsLonger)
    {
        for (int lane = 0; lane < SymbolTexts.GroupSize; lane += TLanes.Size)
        {
            fixed (byte* text = columns)
            fixed (byte* symbols = query)
            fixed (byte* ends = strands)
            fixed (byte* rows = scratch)
            {
                int length = columns.Length / SymbolTexts.GroupSize;
                if (queryIsLonger) CombUnderQuery(text + lane, length, symbols, query.Length, ends + lane, rows + lane);
                else CombUnderTexts(text + lane, length, symbols, query.Length, ends + lane, rows + lane);
            }
        }
    }

    // Four registers side by side hide the latency of the recurrence; the JIT keeps named variables in registers, not arrays.
    private static void OneWord<TLane>(byte* rows, int* rowOf, ushort* text, int length, byte* states)
        where TLane : unmanaged, IBinaryInteger<TLane>
    {
        int size = TLanes.Size;
        for (int at = 0; at < PatternBlock.OneWordBytes; at += 4 * size)
        {
            TVector a = TLanes.Fill(byte.MaxValue), b = a, c = a, d = a;
            for (int i = 0; i < length; i++)
            {
                byte* row = rows + rowOf[text[i]] + at;
                a = TLanes.Step<TLane>(a, TLanes.Load(row));
                b = TLanes.Step<TLane>(b, TLanes.Load(row + size));
                c = TLanes.Step<TLane>(c, TLanes.Load(row + 2 * size));
                d = TLanes.Step<TLane>(d, TLanes.Load(row + 3 * size));
            }

            TLanes.Store(states + at, a);
            TLanes.Store(states + at + size, b);
            TLanes.Store(states + at + 2 * size, c);
            TLanes.Store(states + at + 3 * size, d);
        }
    }

    private static void Words(PatternBlock block, int* rowOf, ushort* text, int length, byte* states)
    {
        int width = (block.Words == 2 ? 4 : 2) * TLanes.Size;
        for (int at = 0; at < PatternBlock.ManyWordsBytes; at += width)
        {
            if (block.Words == 2) TwoWords(block.Rows + at, rowOf, text, length, states + at);
            else if (block.Words == 3) ThreeWords(block.Rows + at, rowOf, text, length, states + at);
            else ManyWords(block.Rows + at, rowOf, text, length, states + at, block.Words);
        }
    }

    private static void TwoWords(byte* rows, int* rowOf, ushort* text, int length, byte* states)
    {
        const int Next = PatternBlock.ManyWordsBytes;
        int size = TLanes.Size;
        TVector a0 = TLanes.Fill(byte.MaxValue), a1 = a0, b0 = a0, b1 = a0, c0 = a0, c1 = a0, d0 = a0, d1 = a0;
        for (int i = 0; i < length; i++)
        {
            byte* row = rows + rowOf[text[i]];
            a0 = TLanes.StepFirst(a0, TLanes.Load(row), out TVector carryA);
            b0 = TLanes.StepFirst(b0, TLanes.Load(row + size), out TVector carryB);
            c0 = TLanes.StepFirst(c0, TLanes.Load(row + 2 * size), out TVector carryC);
            d0 = TLanes.StepFirst(d0, TLanes.Load(row + 3 * size), out TVector carryD);
            a1 = TLanes.StepLast(a1, TLanes.Load(row + Next), carryA);
            b1 = TLanes.StepLast(b1, TLanes.Load(row + Next + size), carryB);
            c1 = TLanes.StepLast(c1, TLanes.Load(row + Next + 2 * size), carryC);
            d1 = TLanes.StepLast(d1, TLanes.Load(row + Next + 3 * size), carryD);
        }

        TLanes.Store(states, a0);
        TLanes.Store(states + size, b0);
        TLanes.Store(states + 2 * size, c0);
        TLanes.Store(states + 3 * size, d0);
        TLanes.Store(states + Next, a1);
        TLanes.Store(states + Next + size, b1);
        TLanes.Store(states + Next + 2 * size, c1);
        TLanes.Store(states + Next + 3 * size, d1);
    }

    private static void ThreeWords(byte* rows, int* rowOf, ushort* text, int length, byte* states)
    {
        const int Next = PatternBlock.ManyWordsBytes;
        int size = TLanes.Size;
        TVector a0 = TLanes.Fill(byte.MaxValue), a1 = a0, a2 = a0, b0 = a0, b1 = a0, b2 = a0;
        for (int i = 0; i < length; i++)
        {
            byte* row = rows + rowOf[text[i]];
            a0 = TLanes.StepFirst(a0, TLanes.Load(row), out TVector carryA);
            b0 = TLanes.StepFirst(b0, TLanes.Load(row + size), out TVector carryB);
            a1 = TLanes.StepNext(a1, TLanes.Load(row + Next), ref carryA);
            b1 = TLanes.StepNext(b1, TLanes.Load(row + Next + size), ref carryB);
            a2 = TLanes.StepLast(a2, TLanes.Load(row + 2 * Next), carryA);
            b2 = TLanes.StepLast(b2, TLanes.Load(row + 2 * Next + size), carryB);
        }

        TLanes.Store(states, a0);
        TLanes.Store(states + size, b0);
        TLanes.Store(states + Next, a1);
        TLanes.Store(states + Next + size, b1);
        TLanes.Store(states + 2 * Next, a2);
        TLanes.Store(states + 2 * Next + size, b2);
    }

    private static void ManyWords(byte* rows, int* rowOf, ushort* text, int length, byte* states, int words)
    {
        int size = TLanes.Size;
        for (int w = 0; w < words; w++)
        {
            TLanes.Store(states + w * PatternBlock.ManyWordsBytes, TLanes.Fill(byte.MaxValue));
            TLanes.Store(states + w * PatternBlock.ManyWordsBytes + size, TLanes.Fill(byte.MaxValue));
        }

        for (int i = 0; i < length; i++)
        {
            TVector carryA = TLanes.Fill(0), carryB = carryA;
            for (int w = 0; w < words; w++)
            {
                byte* row = rows + rowOf[text[i]] + w * PatternBlock.ManyWordsBytes;
                byte* state = states + w * PatternBlock.ManyWordsBytes;
                TLanes.Store(state, TLanes.StepNext(TLanes.Load(state), TLanes.Load(row), ref carryA));
                TLanes.Store(state + size, TLanes.StepNext(TLanes.Load(state + size), TLanes.Load(row + size), ref carryB));
            }
        }
    }

    /// <summary>The query is the shorter side: its symbols are the rows of the comb, the columns of the group its columns.</summary>
    private static void CombUnderTexts(byte* text, int textLength, byte* query, int queryLength, byte* strands, byte* rows)
    {
        for (int i = 0; i < queryLength; i++) TLanes.Store(rows + i * SymbolTexts.GroupSize, TLanes.Fill(0));
        for (int j = 0; j < textLength; j++)
        {
            TVector strand = TLanes.Fill((byte)(j + 1));
            TVector symbol = TLanes.Load(text + j * SymbolTexts.GroupSize);
            for (int i = 0; i < queryLength; i++) Cross(TLanes.Equal(symbol, TLanes.Fill(query[i])), rows + i * SymbolTexts.GroupSize, ref strand);
            TLanes.Store(strands + j * SymbolTexts.GroupSize, strand);
        }
    }

    /// <summary>The query is the longer side: the columns of the group are the rows of the comb.</summary>
    private static void CombUnderQuery(byte* text, int textLength, byte* query, int queryLength, byte* strands, byte* rows)
    {
        for (int i = 0; i < textLength; i++) TLanes.Store(rows + i * SymbolTexts.GroupSize, TLanes.Fill(0));
        for (int j = 0; j < queryLength; j++)
        {
            TVector strand = TLanes.Fill((byte)(j + 1));
            TVector symbol = TLanes.Fill(query[j]);
            for (int i = 0; i < textLength; i++)
                Cross(TLanes.Equal(symbol, TLanes.Load(text + i * SymbolTexts.GroupSize)), rows + i * SymbolTexts.GroupSize, ref strand);
            TLanes.Store(strands + j * SymbolTexts.GroupSize, strand);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Cross(TVector equal, byte* row, ref TVector strand)
    {
        TVector across = TLanes.Load(row);
        TLanes.Store(row, TLanes.Select(equal, strand, TLanes.Min(across, strand)));
        strand = TLanes.Select(equal, across, TLanes.Max(across, strand));
    }
}
