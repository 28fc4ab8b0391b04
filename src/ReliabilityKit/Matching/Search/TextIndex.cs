using ReliabilityKit.Matching.Signatures;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Matching.Similarity.Graphemes;

namespace ReliabilityKit.Matching.Search;

/// <summary>Texts that grow in number, to be searched for those nearest to a query by ratio. Exact: the nearest are found, always.</summary>
/// <remarks>
/// <para>Adding a text costs what that text costs, however many there are. Beside the texts it takes some 190 bytes for each.</para>
/// <para>A search among many texts uses all processors. Many threads may search at once while none adds; a thread that adds must be alone.</para>
/// </remarks>
public sealed class TextIndex
{
    private readonly List<TextSegment> _segments = [];
    private readonly List<(int Id, LongSignature Signature)> _long = [];

    /// <summary>Makes an empty index.</summary>
    /// <param name="unit">What counts as one character.</param>
    public TextIndex(TextUnit unit = TextUnit.Grapheme) => Unit = unit;

    /// <summary>The number of texts.</summary>
    public int Count { get; private set; }

    /// <summary>What counts as one character.</summary>
    public TextUnit Unit { get; }

    /// <summary>A text.</summary>
    /// <param name="id">The number it was given.</param>
    /// <exception cref="ArgumentOutOfRangeException">No text has this number.</exception>
    public string this[int id]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(id);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(id, Count);
            return _segments[id / TextSegment.Size][id % TextSegment.Size];
        }
    }

    /// <summary>Adds a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Its number: how many were there before.</returns>
    public int Add(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Count == _segments.Count * TextSegment.Size) _segments.Add(new TextSegment());
        int length = LengthOf(text);
        if (length > ClassText.GreatestLength) _long.Add((Count, new LongSignature(text, Unit, length)));
        _segments[^1].Add(text, length, Unit);
        return Count++;
    }

    /// <summary>Finds the texts nearest to a query.</summary>
    /// <param name="query">Any text.</param>
    /// <param name="count">How many to find at most.</param>
    /// <param name="scoreCutoff">The least ratio of interest, from 1 to 100.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The nearest first; of texts with the same ratio the one added first. Texts with nothing in common are never among them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="count"/> is negative, or <paramref name="scoreCutoff"/> out of its range.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<TextMatch> Nearest(string query, int count = 10, int scoreCutoff = 1, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfLessThan(scoreCutoff, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scoreCutoff, 100);
        if (count == 0) return [];
        NearestMatches nearest = new(query, count, scoreCutoff, Unit);
        int length = LengthOf(query);
        if (length <= ClassText.GreatestLength) new NearestSearch(_segments, query, length, Unit, nearest, cancellationToken).Run();
        SearchPairs(query, length, nearest, cancellationToken);
        return nearest.ToList();
    }

    private int LengthOf(string text)
    {
        using ComposedText composed = new(text, Unit);
        return GraphemeText.Count(composed.Text, Unit);
    }

    /// <summary>Compares what has no short signature pair by pair: a long query with all texts, any other with the long ones.</summary>
    private void SearchPairs(string query, int length, NearestMatches nearest, CancellationToken cancellation)
    {
        LongSignature signature = new(query, Unit, length);
        foreach ((int id, LongSignature other) in _long)
        {
            cancellation.ThrowIfCancellationRequested();
            nearest.Offer(id, this[id], length + other.Length, signature.DistanceTo(other));
        }

        if (length <= ClassText.GreatestLength) return;
        for (int id = 0; id < Count; id++)
        {
            cancellation.ThrowIfCancellationRequested();
            int other = _segments[id / TextSegment.Size].LengthOf(id % TextSegment.Size);
            if (other >= 0) nearest.Offer(id, this[id], length + other, length - other);
        }
    }
}
