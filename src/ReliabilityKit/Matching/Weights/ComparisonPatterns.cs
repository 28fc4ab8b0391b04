namespace ReliabilityKit.Matching.Weights;

/// <summary>How often each row of levels was met among pairs of records; -1 stands for a field that says nothing.</summary>
/// <remarks>Pairs by the million come down to some thousand rows, so that learning takes no longer for more of them.</remarks>
internal sealed class ComparisonPatterns(int fields)
{
    private readonly Dictionary<ulong, long> _counts = [];

    /// <summary>Gets the number of fields.</summary>
    public int Fields { get; } = fields;

    /// <summary>Gets the number of pairs.</summary>
    public long Total { get; private set; }

    /// <summary>Counts a comparison of two claims.</summary>
    public void Add(in Comparison comparison)
    {
        Span<sbyte> levels = stackalloc sbyte[Fields];
        for (int field = 0; field < Fields; field++)
            levels[field] = (sbyte)FieldLevels.IndexOf((ComparisonField)field, comparison[(ComparisonField)field].Level);
        Add(levels);
    }

    /// <summary>Counts a row of levels.</summary>
    /// <param name="levels">The level of each field, from 0 to 14, or -1.</param>
    /// <param name="count">How often it was met.</param>
    public void Add(ReadOnlySpan<sbyte> levels, long count = 1)
    {
        ulong key = 0;
        for (int field = 0; field < Fields; field++) key |= (ulong)(levels[field] + 1) << 4 * field;
        _counts[key] = _counts.GetValueOrDefault(key) + count;
        Total += count;
    }

    /// <summary>Returns the rows and their numbers, in an order that does not depend on that of counting.</summary>
    public (sbyte[] Levels, long Count)[] ToRows() =>
        [.. _counts.OrderBy(pair => pair.Key).Select(pair => (LevelsOf(pair.Key), pair.Value))];

    /// <summary>Returns how often each level of a field was met.</summary>
    public double[] CountsOf(int field, int levels)
    {
        double[] counts = new double[levels];
        foreach ((ulong key, long count) in _counts)
        {
            int level = (int)(key >> 4 * field & 15) - 1;
            if (level >= 0) counts[level] += count;
        }

        return counts;
    }

    private sbyte[] LevelsOf(ulong key)
    {
        sbyte[] levels = new sbyte[Fields];
        for (int field = 0; field < Fields; field++) levels[field] = (sbyte)((int)(key >> 4 * field & 15) - 1);
        return levels;
    }
}
