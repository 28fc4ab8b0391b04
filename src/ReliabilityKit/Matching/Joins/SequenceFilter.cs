using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Leaves out texts whose characters are those of a query, but in too different an order. One for each thread.</summary>
/// <remarks>
/// Part the characters of two texts in any way: the distances of the parts, each in its order, add up to no more than the distance of the
/// texts, and a part differs by at least what its counts differ by.
/// </remarks>
internal sealed unsafe class SequenceFilter(int capacity)
{
    private readonly int[] _bounds = new int[capacity];
    private readonly int[] _common = new int[capacity];
    private readonly uint[] _masks = new uint[LetterClasses.Codes];

    /// <summary>Keeps the candidates that may be within a distance of a query, and returns how many they are.</summary>
    /// <param name="queries">The signatures of the query's side.</param>
    /// <param name="query">The slot of the query.</param>
    /// <param name="texts">The signatures of the other side.</param>
    /// <param name="candidates">The slots of the texts; those that are kept are moved to the front, in the same order.</param>
    /// <param name="limit">The greatest distance.</param>
    public int Apply(TextSignatures queries, int query, TextSignatures texts, Span<int> candidates, int limit)
    {
        int count = candidates.Length;
        fixed (byte* queryCounts = queries.Counts.Slice(query * LetterClasses.Count))
        fixed (byte* counts = texts.Counts)
        {
            for (int i = 0; i < count; i++) _bounds[i] = Distance(queryCounts, counts, candidates[i], CountDistance.All);
            for (int i = 0; i < LetterClasses.Sequences && count > 0; i++)
            {
                CodeSequences sequences = queries.Sequences[i];
                Sharpen(sequences.Codes.Slice(query * CodeSequences.Size, CodeSequences.Size), sequences.Lengths[query], texts.Sequences[i], candidates[..count]);
                int kept = 0;
                for (int c = 0; c < count; c++)
                {
                    int bound = _bounds[c] + Math.Max(0, _common[c] - Distance(queryCounts, counts, candidates[c], CountDistance.InSequence[i]));
                    if (bound > limit) continue;
                    _bounds[kept] = bound;
                    candidates[kept++] = candidates[c];
                }

                count = kept;
            }
        }

        return count;
    }

    private static int Distance(byte* query, byte* texts, int slot, byte[] mask)
    {
        fixed (byte* classes = mask) return CountDistance.Between(query, texts + (nint)slot * LetterClasses.Count, classes);
    }

    /// <summary>Computes the distances of the sequences, at least.</summary>
    private void Sharpen(ReadOnlySpan<byte> query, int length, CodeSequences texts, ReadOnlySpan<int> slots)
    {
        SequenceCommon.Masks(query, _masks);
        SequenceCommon.Lengths(_masks, texts.Codes, slots, _common);
        for (int i = 0; i < slots.Length; i++)
        {
            // What was cut off may be common, all of it.
            int other = texts.Lengths[slots[i]];
            int cut = Math.Max(0, length - CodeSequences.Size) + Math.Max(0, other - CodeSequences.Size);
            _common[i] = length + other - 2 * (_common[i] + cut);
        }
    }
}
