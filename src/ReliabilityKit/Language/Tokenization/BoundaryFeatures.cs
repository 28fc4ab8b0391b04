namespace ReliabilityKit.Language.Tokenization;

/// <summary>Describes a place where a sentence may end by hashed features.</summary>
internal static class BoundaryFeatures
{
    /// <summary>The number of features of a place.</summary>
    public const int Count = 37;

    /// <summary>Writes the features of the place behind the current token.</summary>
    /// <param name="window">The tokens of the passage.</param>
    /// <param name="state">What is known up to the current token.</param>
    /// <param name="features">Receives <see cref="Count"/> hashes.</param>
    public static void Collect(ref TraitWindow window, in BoundaryState state, scoped Span<uint> features)
    {
        int at = state.Current;
        WordTraits before2 = window[at - 2], before = window[at - 1], last = window[at];
        WordTraits next = window[at + 1], next2 = window[at + 2], next3 = window[at + 3];
        WordTraits first = window[state.Start];
        uint second = state.Start < at ? window[state.Start + 1].Lower : 0;
        uint gap = (uint)last.Gap;
        uint shapes = Mix(gap, last.Shape, next.Shape);
        uint length = Bucket(at - state.Start + 1), stop = Bucket(state.StopDistance), rest = Bucket(window.Length - 1 - at);

        features[0] = Mix(0, gap);
        features[1] = Mix(1, last.Lower);
        features[2] = Mix(2, next.Lower);
        features[3] = Mix(3, next.Exact);
        features[4] = Mix(4, next2.Lower);
        features[5] = Mix(5, next2.Exact);
        features[6] = Mix(6, before.Lower);
        features[7] = Mix(7, gap, last.Shape);
        features[8] = Mix(8, next.Shape);
        features[9] = Mix(9, shapes);
        features[10] = Mix(10, shapes, next2.Shape);
        features[11] = Mix(11, shapes, before.Shape);
        features[12] = Mix(12, shapes, Mix(before2.Shape, before.Shape, next2.Shape));
        features[13] = Mix(13, last.Lower, next.Shape);
        features[14] = Mix(14, last.Shape, next.Exact);
        features[15] = Mix(15, last.Lower, next.Lower);
        features[16] = Mix(16, last.Shape, next.Exact, next2.Exact);
        features[17] = Mix(17, next.Exact, next2.Lower);
        features[18] = Mix(18, before.Lower, last.Lower);
        features[19] = Mix(19, before.Lower, last.Lower, next.Shape);
        features[20] = Mix(20, last.Suffix, next.Shape);
        features[21] = Mix(21, last.Shape, next.Suffix, next.Shape);
        features[22] = Mix(22, before.Lower, shapes);
        features[23] = Mix(23, before.Lower, last.Shape, next.Exact);
        features[24] = Mix(24, length, shapes);
        features[25] = Mix(25, length, gap);
        features[26] = Mix(26, stop, shapes);
        features[27] = Mix(27, rest, last.Shape);
        features[28] = Mix(28, length, stop, last.Shape);
        features[29] = Mix(29, first.Lower, shapes);
        features[30] = Mix(30, first.Lower, length, next.Shape);
        features[31] = Mix(31, first.Exact, second, next.Shape);
        features[32] = Mix(32, state.InQuotation ? 1u : 0, shapes);
        features[33] = Mix(33, state.InBrackets ? 1u : 0, shapes);
        features[34] = Mix(34, shapes, next2.Shape, next3.Shape);
        features[35] = Mix(35, state.HasVerb ? 1u : 0, shapes);
        features[36] = Mix(36, last.Gap > Gap.Blank ? 1u : 0, Mix((uint)before.Role, (uint)last.Role, (uint)next.Role));
    }

    private static uint Bucket(int number) => number switch
    {
        < 6 => (uint)number,
        < 8 => 6,
        < 11 => 7,
        < 15 => 8,
        < 20 => 9,
        < 30 => 10,
        < 50 => 11,
        _ => 12,
    };

    private static uint Mix(uint a, uint b) => Finish((a * 0x9E3779B1) ^ (b * 0x85EBCA77));

    private static uint Mix(uint a, uint b, uint c) => Mix(Mix(a, b), c);

    private static uint Mix(uint a, uint b, uint c, uint d) => Mix(Mix(a, b), Mix(c, d));

    private static uint Finish(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        return hash ^ (hash >> 13);
    }
}
