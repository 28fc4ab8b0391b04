using System.Runtime.CompilerServices;

namespace ReliabilityKit.Matching.Similarity;

/// <summary>For each character the positions at which a pattern of at most 64 characters has it, as bits of a word.</summary>
/// <remarks>
/// Latin-1 is looked up directly; other characters in an open-addressed table of 128 slots, which 64 different keys never fill.
/// The storage is inside the value: put it on the stack, nothing is allocated.
/// </remarks>
internal struct CharacterMasks
{
    private const int Direct = 256;
    private const int Slots = 128;

    private DirectTable _direct;
    private SlotMasks _masks;
    private SlotKeys _keys;
    private bool _hasOthers;

    /// <summary>Fills the table.</summary>
    /// <param name="pattern">At most 64 characters.</param>
    public void Fill(ReadOnlySpan<char> pattern)
    {
        this = default;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c < Direct)
            {
                _direct[c] |= 1UL << i;
                continue;
            }

            int slot = Slot(c);
            _keys[slot] = c;
            _masks[slot] |= 1UL << i;
            _hasOthers = true;
        }
    }

    /// <summary>Returns the positions of a character.</summary>
    /// <param name="c">Any UTF-16 code unit.</param>
    /// <returns>Bit i is set when the pattern has <paramref name="c"/> at i.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ulong Of(char c) => c < Direct ? _direct[c] : _hasOthers ? _masks[Slot(c)] : 0;

    /// <summary>The slot of a character, or the free one where it belongs: the mask of a free slot is 0.</summary>
    private readonly int Slot(char c)
    {
        int slot = c * 0x9E35 >> 4 & (Slots - 1);
        while (_masks[slot] != 0 && _keys[slot] != c) slot = (slot + 1) & (Slots - 1);
        return slot;
    }

    [InlineArray(Direct)]
    private struct DirectTable
    {
        private ulong _first;
    }

    [InlineArray(Slots)]
    private struct SlotMasks
    {
        private ulong _first;
    }

    [InlineArray(Slots)]
    private struct SlotKeys
    {
        private char _first;
    }
}
