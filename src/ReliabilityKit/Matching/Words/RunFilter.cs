namespace ReliabilityKit.Matching.Words;

/// <summary>Says quickly whether a run of words is among those of a document, by the low half of its hash.</summary>
internal sealed class RunFilter
{
    // One bit of some 64 a run is set; only where it is are the hashes searched.
    private readonly ulong[] _bits;
    private readonly uint[] _runs;

    /// <summary>Makes a filter.</summary>
    public RunFilter(ReadOnlySpan<ulong> runs)
    {
        _runs = new uint[runs.Length];
        _bits = new ulong[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)runs.Length + 1)];
        for (int i = 0; i < runs.Length; i++)
        {
            _runs[i] = (uint)runs[i];
            _bits[Place(_runs[i])] |= Bit(_runs[i]);
        }

        Array.Sort(_runs);
    }

    /// <summary>Returns whether a run is there; one of four thousand million others is taken for it.</summary>
    public bool Contains(uint run) => (_bits[Place(run)] & Bit(run)) != 0 && Array.BinarySearch(_runs, run) >= 0;

    private int Place(uint run) => (int)run & (_bits.Length - 1);

    private static ulong Bit(uint run) => 1UL << (int)(run >> 26);
}
