using System.Runtime.InteropServices;

namespace ReliabilityKit.Sources.Truth.Tables;

/// <summary>Takes rows in any order and makes a <see cref="ClaimMatrix"/> of them. A row given twice counts once.</summary>
internal sealed class ClaimMatrixBuilder
{
    private readonly NameTable _sources = new();
    private readonly NameTable _objects = new();
    private readonly NameTable _values = new();
    private readonly List<Row> _rows = [];

    /// <summary>Gets the number of rows that were added.</summary>
    public int RowCount => _rows.Count;

    /// <summary>Adds a row.</summary>
    public void Add(ReadOnlySpan<char> source, ReadOnlySpan<char> thing, ReadOnlySpan<char> value) =>
        _rows.Add(new Row(_sources.Add(source.Trim()), _objects.Add(thing.Trim()), _values.Add(value.Trim())));

    /// <summary>Adds the rows of others, in order.</summary>
    public void Add(IReadOnlyList<ClaimMatrixBuilder> parts, Workers workers)
    {
        int[][] sources = new int[parts.Count][];
        int[][] objects = new int[parts.Count][];
        int[][] values = new int[parts.Count][];
        workers.Invoke(
            () => Join(_values, parts, part => part._values, values),
            () => Join(_objects, parts, part => part._objects, objects),
            () => Join(_sources, parts, part => part._sources, sources));
        for (int i = 0; i < parts.Count; i++)
        {
            foreach (Row row in parts[i]._rows) _rows.Add(new Row(sources[i][row.Source], objects[i][row.Object], values[i][row.Value]));
        }
    }

    /// <summary>Makes the matrix.</summary>
    /// <param name="kind">What the values are, or <see langword="null"/> to find out.</param>
    /// <param name="hasHierarchy">Whether it is known which values are parts of which.</param>
    /// <param name="unreadable">Receives the values that could not be read as that kind, whose rows are left out.</param>
    /// <param name="workers">The threads that do it.</param>
    public ClaimMatrix Build(ValueKind? kind, bool hasHierarchy, List<string> unreadable, Workers workers)
    {
        (int[] sourceRank, string[] sources) = ([], []);
        (int[] objectRank, string[] objects) = ([], []);
        (int[] valueRank, string[] texts) = ([], []);
        workers.Invoke(
            () => (valueRank, texts) = _values.Order(),
            () => (objectRank, objects) = _objects.Order(),
            () => (sourceRank, sources) = _sources.Order());
        ValueKind known = kind ?? (hasHierarchy ? ValueKind.Place : Guess(texts));
        (ValueTable values, int[] canonical) = ReadValues(known, texts, unreadable);

        Row[] rows = new Row[_rows.Count];
        int count = 0;
        foreach (ref readonly Row row in CollectionsMarshal.AsSpan(_rows))
        {
            int value = canonical[valueRank[row.Value]];
            if (value >= 0) rows[count++] = new Row(sourceRank[row.Source], objectRank[row.Object], value);
        }

        return Arrange(sources, objects, values, rows.AsSpan(0, count));
    }

    private static void Join(NameTable all, IReadOnlyList<ClaimMatrixBuilder> parts, Func<ClaimMatrixBuilder, NameTable> table, int[][] numbers)
    {
        for (int i = 0; i < numbers.Length; i++) numbers[i] = all.Add(table(parts[i]));
    }

    private ValueKind Guess(string[] values) => ValueKindGuesser.Guess(values, ValueKindGuesser.IsLabelSet(values.Length, CountSlots(values.Length)));

    /// <summary>A set of labels is known by few values, so the pairs of object and value need not be counted beyond that.</summary>
    private int CountSlots(int values)
    {
        if (values > ValueKindGuesser.MostLabels) return 0;
        HashSet<(int Object, int Value)> slots = [];
        foreach (Row row in _rows)
        {
            slots.Add((row.Object, row.Value));
            if (slots.Count >= ValueKindGuesser.SlotsPerLabel * values) break;
        }

        return slots.Count;
    }

    /// <summary>Reads what the values measure; values that measure the same become one, called by the first of their texts.</summary>
    private static (ValueTable Values, int[] Canonical) ReadValues(ValueKind kind, string[] texts, List<string> unreadable)
    {
        int[] canonical = new int[texts.Length];
        double[] low = new double[texts.Length];
        double[] high = new double[texts.Length];
        bool measured = kind is not (ValueKind.Category or ValueKind.Place);
        Dictionary<(double Low, double High), int> seen = [];
        for (int i = 0; i < texts.Length; i++)
        {
            canonical[i] = i;
            if (!measured) continue;
            if (!MeasuredValue.TryRead(kind, texts[i], out low[i], out high[i]))
            {
                canonical[i] = -1;
                unreadable.Add(texts[i]);
            }
            else if (!seen.TryAdd((low[i], high[i]), i))
            {
                canonical[i] = seen[(low[i], high[i])];
            }
        }

        return (new ValueTable { Kind = kind, Text = texts, Low = measured ? low : [], High = measured ? high : [] }, canonical);
    }

    private static ClaimMatrix Arrange(string[] sources, string[] objects, ValueTable values, Span<Row> rows)
    {
        int[] start = GroupByObject(rows, objects.Length);
        ObjectArranger arranger = new(objects.Length, rows.Length, values.Text.Length);
        for (int o = 0; o < objects.Length; o++) arranger.Add(rows[start[o]..start[o + 1]]);
        int[] claimSource = arranger.ClaimSource.ToArray();
        int[] claimSlot = arranger.ClaimSlot.ToArray();
        (int[] sourceStart, int[] sourceClaims) = GroupBySource(claimSource, sources.Length);
        return new ClaimMatrix
        {
            Sources = sources,
            Objects = objects,
            Values = values,
            ObjectStart = arranger.ObjectStart,
            SlotStart = arranger.SlotStart,
            SlotValue = arranger.SlotValue.ToArray(),
            ClaimSource = claimSource,
            ClaimSlot = claimSlot,
            ClaimObject = arranger.ClaimObject.ToArray(),
            SourceStart = sourceStart,
            SourceClaims = sourceClaims,
            SourceSlots = Array.ConvertAll(sourceClaims, claim => claimSlot[claim]),
        };
    }

    /// <summary>Sorts rows by object, counting, and returns where each object begins.</summary>
    private static int[] GroupByObject(Span<Row> rows, int objects)
    {
        int[] start = new int[objects + 1];
        foreach (Row row in rows) start[row.Object + 1]++;
        for (int o = 0; o < objects; o++) start[o + 1] += start[o];
        Row[] unordered = rows.ToArray();
        int[] next = start.AsSpan(0, objects).ToArray();
        foreach (Row row in unordered) rows[next[row.Object]++] = row;
        return start;
    }

    private static (int[] Start, int[] Claims) GroupBySource(int[] claimSource, int sources)
    {
        int[] start = new int[sources + 1];
        foreach (int source in claimSource) start[source + 1]++;
        for (int s = 0; s < sources; s++) start[s + 1] += start[s];
        int[] claims = new int[claimSource.Length];
        int[] next = start.AsSpan(0, sources).ToArray();
        for (int c = 0; c < claims.Length; c++) claims[next[claimSource[c]]++] = c;
        return (start, claims);
    }

    internal readonly record struct Row(int Source, int Object, int Value) : IComparable<Row>
    {
        public int CompareTo(Row other)
        {
            int order = Source.CompareTo(other.Source);
            return order != 0 ? order : Value.CompareTo(other.Value);
        }
    }
}
