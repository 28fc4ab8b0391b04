using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>The longest common subsequence of some positions of a query and some words of a text, with a blank between two words.</summary>
/// <remarks>The text has sorted words with blanks between; the words that count are run through one after the other, without copying them
/// together.</remarks>
internal readonly ref struct MaskedCommon
{
    private readonly ReadOnlySpan<ulong> _masks;
    private readonly ReadOnlySpan<ulong> _positions;

    /// <summary>Takes the query's side.</summary>
    /// <param name="masks">The positions of the query by symbol.</param>
    /// <param name="positions">The positions that count: one to four words.</param>
    public MaskedCommon(ReadOnlySpan<ulong> masks, ReadOnlySpan<ulong> positions)
    {
        _masks = masks;
        _positions = positions;
    }

    /// <summary>Returns the length of the longest common subsequence.</summary>
    /// <param name="text">The symbols of a text.</param>
    /// <param name="words">The number of each of its words.</param>
    /// <param name="ends">Where each word ends.</param>
    /// <param name="wordOf">By number of a word 0 when it counts.</param>
    public int Length(ReadOnlySpan<ushort> text, ReadOnlySpan<int> words, ReadOnlySpan<int> ends, ReadOnlySpan<byte> wordOf)
    {
        if (_positions.Length == 1) return OneWord(text, words, ends, wordOf);
        return _positions.Length == 2 ? TwoWords(text, words, ends, wordOf) : ManyWords(text, words, ends, wordOf);
    }

    // The blank before a word belongs to it; the first word that counts does without, which its beginning one later leaves out.
    private int OneWord(ReadOnlySpan<ushort> text, ReadOnlySpan<int> words, ReadOnlySpan<int> ends, ReadOnlySpan<byte> wordOf)
    {
        ref ulong masks = ref MemoryMarshal.GetReference(_masks);
        ref ushort symbols = ref MemoryMarshal.GetReference(text);
        ulong positions = _positions[0];
        ulong state = ulong.MaxValue;
        for (int word = 0, start = 0, counted = 0; word < words.Length && word < ends.Length; start = ends[word++])
        {
            if (wordOf[words[word]] != 0) continue;
            for (int i = start + Blank(word, ref counted); i < ends[word]; i++)
            {
                ulong matches = state & Unsafe.Add(ref masks, Unsafe.Add(ref symbols, i)) & positions;
                state = (state + matches) | (state ^ matches);
            }
        }

        return BitOperations.PopCount(~state);
    }

    private int TwoWords(ReadOnlySpan<ushort> text, ReadOnlySpan<int> words, ReadOnlySpan<int> ends, ReadOnlySpan<byte> wordOf)
    {
        ref ulong masks = ref MemoryMarshal.GetReference(_masks);
        ref ushort symbols = ref MemoryMarshal.GetReference(text);
        ulong positions0 = _positions[0];
        ulong positions1 = _positions[1];
        ulong low = ulong.MaxValue;
        ulong high = low;
        for (int word = 0, start = 0, counted = 0; word < words.Length && word < ends.Length; start = ends[word++])
        {
            if (wordOf[words[word]] != 0) continue;
            for (int i = start + Blank(word, ref counted); i < ends[word]; i++)
            {
                ref ulong mask = ref Unsafe.Add(ref masks, 2 * Unsafe.Add(ref symbols, i));
                ulong matchesLow = low & mask & positions0;
                ulong matchesHigh = high & Unsafe.Add(ref mask, 1) & positions1;
                ulong sum = low + matchesLow;
                ulong carry = sum < matchesLow ? 1UL : 0UL;
                high = (high + matchesHigh + carry) | (high ^ matchesHigh);
                low = sum | (low ^ matchesLow);
            }
        }

        return BitOperations.PopCount(~low) + BitOperations.PopCount(~high);
    }

    private int ManyWords(ReadOnlySpan<ushort> text, ReadOnlySpan<int> words, ReadOnlySpan<int> ends, ReadOnlySpan<byte> wordOf)
    {
        Span<ulong> state = stackalloc ulong[_positions.Length];
        state.Fill(ulong.MaxValue);
        for (int word = 0, start = 0, counted = 0; word < words.Length; start = ends[word++])
        {
            if (wordOf[words[word]] != 0) continue;
            for (int i = start + Blank(word, ref counted); i < ends[word]; i++) Step(state, text[i]);
        }

        int common = 0;
        foreach (ulong left in state) common += BitOperations.PopCount(~left);
        return common;
    }

    private void Step(Span<ulong> state, ushort symbol)
    {
        ReadOnlySpan<ulong> mask = _masks.Slice(symbol * state.Length, state.Length);
        ulong carry = 0;
        for (int w = 0; w < state.Length; w++)
        {
            ulong matches = state[w] & mask[w] & _positions[w];
            ulong sum = state[w] + matches;
            ulong overflow = sum < matches ? 1UL : 0UL;
            sum += carry;
            carry = overflow | (sum < carry ? 1UL : 0UL);
            state[w] = sum | (state[w] ^ matches);
        }
    }

    /// <summary>The number of blanks to leave out before a word: one before the first that counts, unless the text begins with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Blank(int word, ref int counted)
    {
        int blank = counted == 0 && word > 0 ? 1 : 0;
        counted = 1;
        return blank;
    }
}
