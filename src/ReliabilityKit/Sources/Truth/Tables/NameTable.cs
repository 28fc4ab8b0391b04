namespace ReliabilityKit.Sources.Truth.Tables;

/// <summary>Numbers for names, in the order in which they come.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _names = [];

    public NameTable() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlyList<string> Names => _names;

    /// <summary>Returns the number of a name, new if it has none yet.</summary>
    public int Add(ReadOnlySpan<char> name)
    {
        if (_lookup.TryGetValue(name, out int number)) return number;
        string text = name.ToString();
        number = _names.Count;
        _numbers.Add(text, number);
        _names.Add(text);
        return number;
    }

    /// <summary>Returns the number of a name, or -1.</summary>
    public int Find(string name) => _numbers.GetValueOrDefault(name, -1);

    /// <summary>Returns the place of each name in ordinal order, and the names in that order.</summary>
    public (int[] Rank, string[] Ordered) Order()
    {
        string[] ordered = [.. _names];
        int[] numbers = new int[ordered.Length];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = i;
        Array.Sort(ordered, numbers, StringComparer.Ordinal);
        int[] rank = new int[numbers.Length];
        for (int i = 0; i < rank.Length; i++) rank[numbers[i]] = i;
        return (rank, ordered);
    }
}
