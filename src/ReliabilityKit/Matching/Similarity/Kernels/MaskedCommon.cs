using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>The longest common subsequence of some positions of a query and a text that comes piece by piece.</summary>
internal ref struct MaskedCommon
{
    private readonly ReadOnlySpan<ulong> _masks;
    private readonly ReadOnlySpan<ulong> _positions;
    private ulong _state0 = ulong.MaxValue;
    private ulong _state1 = ulong.MaxValue;
    private ulong _state2 = ulong.MaxValue;
    private ulong _state3 = ulong.MaxValue;

    /// <summary>Starts with an empty text.</summary>
    /// <param name="masks">The positions of the query by symbol.</param>
    /// <param name="positions">The positions that count: one to four words.</param>
    public MaskedCommon(ReadOnlySpan<ulong> masks, ReadOnlySpan<ulong> positions)
    {
        _masks = masks;
        _positions = positions;
    }

    /// <summary>The length of the longest common subsequence so far.</summary>
    public readonly int Length =>
        BitOperations.PopCount(~_state0) + BitOperations.PopCount(~_state1) + BitOperations.PopCount(~_state2) + BitOperations.PopCount(~_state3);

    /// <summary>Takes the next piece of the text.</summary>
    public void Advance(ReadOnlySpan<ushort> text)
    {
        if (_positions.Length == 1) OneWord(text);
        else if (_positions.Length == 2) TwoWords(text);
        else ManyWords(text);
    }

    private void OneWord(ReadOnlySpan<ushort> text)
    {
        ref ulong masks = ref MemoryMarshal.GetReference(_masks);
        ulong positions = _positions[0];
        ulong state = _state0;
        foreach (ushort symbol in text)
        {
            ulong matches = state & Unsafe.Add(ref masks, symbol) & positions;
            state = (state + matches) | (state ^ matches);
        }

        _state0 = state;
    }

    private void TwoWords(ReadOnlySpan<ushort> text)
    {
        ref ulong masks = ref MemoryMarshal.GetReference(_masks);
        ulong positions0 = _positions[0];
        ulong positions1 = _positions[1];
        ulong low = _state0;
        ulong high = _state1;
        foreach (ushort symbol in text)
        {
            ulong matchesLow = low & Unsafe.Add(ref masks, 2 * symbol) & positions0;
            ulong matchesHigh = high & Unsafe.Add(ref masks, 2 * symbol + 1) & positions1;
            ulong sum = low + matchesLow;
            ulong carry = sum < matchesLow ? 1UL : 0UL;
            high = (high + matchesHigh + carry) | (high ^ matchesHigh);
            low = sum | (low ^ matchesLow);
        }

        _state0 = low;
        _state1 = high;
    }

    private void ManyWords(ReadOnlySpan<ushort> text)
    {
        Span<ulong> state = [_state0, _state1, _state2, _state3];
        foreach (ushort symbol in text)
        {
            ReadOnlySpan<ulong> mask = _masks.Slice(symbol * _positions.Length, _positions.Length);
            ulong carry = 0;
            for (int w = 0; w < mask.Length; w++)
            {
                ulong matches = state[w] & mask[w] & _positions[w];
                ulong sum = state[w] + matches;
                ulong overflow = sum < matches ? 1UL : 0UL;
                sum += carry;
                carry = overflow | (sum < carry ? 1UL : 0UL);
                state[w] = sum | (state[w] ^ matches);
            }
        }

        (_state0, _state1, _state2, _state3) = (state[0], state[1], state[2], state[3]);
    }
}
