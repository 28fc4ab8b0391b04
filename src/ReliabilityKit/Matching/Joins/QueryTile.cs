using ReliabilityKit.Matching.Joins.Sieve;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Some thousand queries in consecutive slots, broken down for the sieve when the first thread needs it.</summary>
internal sealed class QueryTile(JoinPlan plan, int from, int to)
{
    private readonly Lazy<SieveQueries> _queries = new(() => new SieveQueries(plan.Left.Signatures, from, to - from));

    /// <summary>The first slot.</summary>
    public int From => from;

    /// <summary>The slot after the last.</summary>
    public int To => to;

    /// <summary>The queries.</summary>
    public SieveQueries Queries => _queries.Value;
}
