using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>The longest common subsequence of one pair: a character of the one text is compared with all of the other at once.</summary>
/// <remarks>
/// For a single pair a table of positions costs more to clear and fill than it saves. Registers that hold the shorter text give the
/// positions of a character in one comparison each.
/// </remarks>
internal static unsafe class PairCommon
{
    /// <summary>The longest pattern.</summary>
    public const int GreatestPattern = 192;

    private const int Word = 64;
    private const int GreatestWords = GreatestPattern / Word;

    /// <summary>Whether the processor compares registers and gives the result as bits.</summary>
    public static bool IsSupported => Vector512.IsHardwareAccelerated || (Vector256.IsHardwareAccelerated && System.Runtime.Intrinsics.X86.Avx2.IsSupported);

    /// <summary>Returns the length of the longest common subsequence.</summary>
    /// <param name="pattern">The shorter text, of at most <see cref="GreatestPattern"/> code units.</param>
    /// <param name="text">The longer text.</param>
    [SkipLocalsInit]
    public static int Length(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        // What stands behind the pattern in memory is arbitrary: its bits are above those of the pattern, and are not counted.
        ushort* padded = stackalloc ushort[GreatestPattern];
        pattern.CopyTo(new Span<char>(padded, GreatestPattern));
        fixed (char* first = text)
        {
            ushort* symbols = (ushort*)first;
            if (pattern.Length <= Word / 2) return HalfWord(padded, pattern.Length, symbols, text.Length);
            if (pattern.Length <= Word) return OneWord(padded, pattern.Length, symbols, text.Length);
            return pattern.Length <= 2 * Word
                ? TwoWords(padded, pattern.Length, symbols, text.Length)
                : ThreeWords(padded, pattern.Length, symbols, text.Length);
        }
    }

    private static int HalfWord(ushort* pattern, int length, ushort* text, int count)
    {
        Half half = new(pattern);
        uint state = uint.MaxValue;
        for (int i = 0; i < count; i++)
        {
            uint matches = state & half.Positions(text[i]);
            state = (state + matches) | (state ^ matches);
        }

        return BitOperations.PopCount(~state & (uint)Below(length));
    }

    private static int OneWord(ushort* pattern, int length, ushort* text, int count)
    {
        Half low = new(pattern), high = new(pattern + Word / 2);
        ulong state = ulong.MaxValue;
        for (int i = 0; i < count; i++)
        {
            ulong matches = state & (low.Positions(text[i]) | (ulong)high.Positions(text[i]) << 32);
            state = (state + matches) | (state ^ matches);
        }

        return BitOperations.PopCount(~state & Below(length));
    }

    private static int TwoWords(ushort* pattern, int length, ushort* text, int count)
    {
        Half a = new(pattern), b = new(pattern + Word / 2), c = new(pattern + Word), d = new(pattern + 3 * Word / 2);
        ulong low = ulong.MaxValue, high = low;
        for (int i = 0; i < count; i++)
        {
            ushort symbol = text[i];
            ulong matchesLow = low & (a.Positions(symbol) | (ulong)b.Positions(symbol) << 32);
            ulong matchesHigh = high & (c.Positions(symbol) | (ulong)d.Positions(symbol) << 32);
            ulong sum = low + matchesLow;
            ulong carry = sum < matchesLow ? 1UL : 0UL;
            high = (high + matchesHigh + carry) | (high ^ matchesHigh);
            low = sum | (low ^ matchesLow);
        }

        return BitOperations.PopCount(~low) + BitOperations.PopCount(~high & Below(length - Word));
    }

    private static int ThreeWords(ushort* pattern, int length, ushort* text, int count)
    {
        ulong* state = stackalloc ulong[GreatestWords];
        new Span<ulong>(state, GreatestWords).Fill(ulong.MaxValue);
        for (int i = 0; i < count; i++)
        {
            ulong carry = 0;
            for (int w = 0; w < GreatestWords; w++)
            {
                Half low = new(pattern + w * Word), high = new(pattern + w * Word + Word / 2);
                ulong matches = state[w] & (low.Positions(text[i]) | (ulong)high.Positions(text[i]) << 32);
                ulong sum = state[w] + matches;
                ulong overflow = sum < matches ? 1UL : 0UL;
                sum += carry;
                carry = overflow | (sum < carry ? 1UL : 0UL);
                state[w] = sum | (state[w] ^ matches);
            }
        }

        return BitOperations.PopCount(~state[0]) + BitOperations.PopCount(~state[1]) + BitOperations.PopCount(~state[2] & Below(length - 2 * Word));
    }

    private static ulong Below(int length) => length >= Word ? ulong.MaxValue : (1UL << length) - 1;

    /// <summary>32 code units in one or two registers.</summary>
    private readonly struct Half
    {
        private readonly Vector512<ushort> _all;
        private readonly Vector256<ushort> _low;
        private readonly Vector256<ushort> _high;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Half(ushort* source)
        {
            Unsafe.SkipInit(out this);
            if (Vector512.IsHardwareAccelerated) _all = Vector512.Load(source);
            else (_low, _high) = (Vector256.Load(source), Vector256.Load(source + Vector256<ushort>.Count));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public uint Positions(ushort symbol)
        {
            if (Vector512.IsHardwareAccelerated) return (uint)Vector512.Equals(_all, Vector512.Create(symbol)).ExtractMostSignificantBits();
            Vector256<ushort> wanted = Vector256.Create(symbol);
            return Vector256.Narrow(Vector256.Equals(_low, wanted), Vector256.Equals(_high, wanted)).ExtractMostSignificantBits();
        }
    }
}
