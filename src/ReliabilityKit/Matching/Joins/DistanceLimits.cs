using ReliabilityKit.Matching.Signatures;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Matching.Joins;

/// <summary>The greatest Indel distance that a ratio allows, by the lengths of both texts; for texts that have a signature.</summary>
internal sealed class DistanceLimits
{
    private const int Longest = ClassText.GreatestLength;

    private readonly short[] _byTotal = new short[2 * Longest + 1];
    private readonly short[] _upToTotal = new short[2 * Longest + 1];
    private readonly (int From, int To)[] _partners = new (int, int)[Longest + 1];

    /// <summary>Computes the limits.</summary>
    /// <param name="scoreCutoff">The least ratio, from 1 to 100.</param>
    public DistanceLimits(int scoreCutoff)
    {
        short greatest = -1;
        for (int total = 0; total < _byTotal.Length; total++)
        {
            _byTotal[total] = (short)Of(total, scoreCutoff);
            _upToTotal[total] = greatest = Math.Max(greatest, _byTotal[total]);
        }

        for (int length = 0; length <= Longest; length++) _partners[length] = FindPartners(length);
    }

    /// <summary>Returns the greatest distance for a sum of lengths, below 0 when no pair reaches the ratio.</summary>
    public static int Of(int total, int scoreCutoff) => Math.Max(-1, total - 2 * PercentTable.LeastCommon(total, scoreCutoff));

    /// <summary>Returns the greatest distance between a text of one length and any text of some lengths.</summary>
    public short Between(int length, int shortest, int longest) =>
        shortest == longest ? _byTotal[length + shortest] : _upToTotal[length + longest];

    /// <summary>Returns the greatest distance for a sum of lengths or any smaller one.</summary>
    public short UpTo(int total) => _upToTotal[total];

    /// <summary>Returns how many characters of a text of one length at most have no partner in a similar text of some lengths; below 0 when there is none.</summary>
    public short Alone(int length, int shortest, int longest)
    {
        int most = -1;
        for (int other = shortest; other <= longest; other++)
        {
            // Without a partner are d characters of both together, the difference of the lengths more on one side than on the other.
            int distance = _byTotal[length + other], alone = distance + length - other;
            if (distance >= 0 && alone >= 0) most = Math.Max(most, alone / 2);
        }

        return (short)most;
    }

    /// <summary>Returns the greatest distances between a text of one length and texts of any length.</summary>
    public ReadOnlySpan<short> WithLength(int length) => _byTotal.AsSpan(length, Longest + 1);

    /// <summary>Returns the lengths that a text of some length can be paired with; none when the first is above the second.</summary>
    public (int From, int To) PartnersOf(int length) => _partners[length];

    private (int From, int To) FindPartners(int length)
    {
        (int from, int to) = (Longest + 1, -1);
        for (int other = 0; other <= Longest; other++)
        {
            if (Math.Abs(length - other) > _byTotal[length + other]) continue;
            from = Math.Min(from, other);
            to = other;
        }

        return (from, to);
    }
}
