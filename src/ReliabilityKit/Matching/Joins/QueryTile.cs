using System.Buffers;
using ReliabilityKit.Matching.Joins.Places;
using ReliabilityKit.Matching.Joins.Sieve;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Some thousand queries in consecutive slots, broken down for the sieve when the first thread needs it.</summary>
internal sealed class QueryTile
{
    private readonly Lazy<SieveQueries> _queries;
    private readonly Lazy<PlaceQueries> _places;
    private int _uses;

    /// <summary>Makes a tile.</summary>
    /// <param name="texts">The side of the queries.</param>
    /// <param name="from">The first slot.</param>
    /// <param name="to">The slot after the last.</param>
    /// <param name="uses">How often <see cref="Release"/> will be called.</param>
    public QueryTile(JoinTexts texts, int from, int to, int uses)
    {
        (From, To) = (from, to);
        _uses = uses;
        int longest = texts.LengthOf(to - 1);
        IsShort = longest <= LetterJoin.GreatestQuery;
        _queries = new Lazy<SieveQueries>(() => Break(texts, from, to - from, longest));
        _places = new Lazy<PlaceQueries>(() => new PlaceQueries(texts, from, to));
    }

    /// <summary>The first slot.</summary>
    public int From { get; }

    /// <summary>The slot after the last.</summary>
    public int To { get; }

    /// <summary>Whether all queries are as short as <see cref="LetterJoin"/> asks.</summary>
    public bool IsShort { get; }

    /// <summary>The queries, if they are short.</summary>
    public SieveQueries Queries => _queries.Value;

    /// <summary>The queries, if they are not.</summary>
    public PlaceQueries Places => _places.Value;

    /// <summary>Says that one of its uses is over: after the last the memory of the queries is given back.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _uses) == 0 && _places.IsValueCreated) _places.Value.Return();
    }

    private static SieveQueries Break(JoinTexts texts, int from, int count, int longest)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(count * LetterClasses.Count);
        Span<byte> counts = rented.AsSpan(0, count * LetterClasses.Count);
        for (int i = 0; i < count; i++) texts.CountClasses(from + i, counts.Slice(i * LetterClasses.Count, LetterClasses.Count));
        SieveQueries queries = new(counts, longest);
        ArrayPool<byte>.Shared.Return(rented);
        return queries;
    }
}
