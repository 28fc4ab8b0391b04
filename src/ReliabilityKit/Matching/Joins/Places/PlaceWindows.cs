namespace ReliabilityKit.Matching.Joins.Places;

/// <summary>In which units of texts the partners of a query's characters are, by the places of the characters.</summary>
/// <remarks>
/// A pair of equal characters that an alignment keeps has before it, and behind it, no more characters without a partner than the texts differ
/// by: so measured from the middles of both texts, in half characters, the two are no farther apart than the distance of the texts. A place is
/// eight half characters of the query.
/// </remarks>
internal sealed class PlaceWindows
{
    /// <summary>The number of places.</summary>
    public const int Places = 64;

    private const int PlaceSize = 8;
    private const int Middle = Places / 2 * PlaceSize;

    private readonly (int From, int To)[] _units = new (int, int)[Places];

    /// <summary>Whether the left and right parts of the texts are wide enough for these queries.</summary>
    public bool HasParts { get; private set; }

    /// <summary>The most units of a window.</summary>
    public int Widest { get; private set; }

    /// <summary>Returns the units of a place, both ends included and among those of a block; none when the first is behind the last.</summary>
    public (int From, int To) this[int place] => _units[place];

    /// <summary>Returns the place of a character in a query.</summary>
    public static int PlaceOf(int index, int length) => (2 * index - length + Middle) / PlaceSize;

    /// <summary>Computes the windows.</summary>
    /// <param name="distance">The greatest distance of a pair.</param>
    /// <param name="shortest">The least length of a text.</param>
    /// <param name="longest">The greatest length of a text.</param>
    /// <param name="hasParts">Whether the left and right parts of the texts are wide enough.</param>
    public void Set(int distance, int shortest, int longest, bool hasParts)
    {
        HasParts = hasParts;
        Widest = 1;
        for (int place = 0; place < Places; place++)
        {
            int begin = place * PlaceSize - Middle;
            int from = (begin + shortest - distance + 1) >> 1, to = (begin + PlaceSize - 1 + longest + distance) >> 1;
            // Arithmetic shifts round down: what ends before the text stays below 0.
            (int first, int last) = (Math.Max(0, from >> 2), Math.Min(longest - 1, to) >> 2);
            _units[place] = (first, last);
            Widest = Math.Max(Widest, last - first + 1);
        }
    }
}
