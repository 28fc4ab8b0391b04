using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>For each object, which of its values are compatible with which, and how far apart the others are: worked out once.</summary>
internal sealed class SlotRelations
{
    /// <summary>Objects with more distinct values than this are taken as if no two were related, so that the cost stays linear.</summary>
    private const int MostSlots = 40;

    private readonly ClaimMatrix _table;
    private readonly long[] _start;
    private readonly byte[] _compatibility;
    private readonly ushort[] _distance;

    private SlotRelations(ClaimMatrix table, IValueRelation relation)
    {
        _table = table;
        Imagined = relation.Imagined;
        Scale = relation.Scale;
        _start = new long[table.ObjectCount];
        long next = 0;
        for (int o = 0; o < _start.Length; o++)
        {
            long count = table.SlotStart[o + 1] - table.SlotStart[o];
            _start[o] = count is > 1 and <= MostSlots ? next : -1;
            if (_start[o] >= 0) next += count * count;
        }

        _compatibility = new byte[next];
        _distance = new ushort[Scale is null ? 0 : next];
    }

    /// <summary>Gets, for each way to be compatible, how many right claims to imagine before any was seen.</summary>
    public double[] Imagined { get; }

    /// <summary>Gets the scale of distances, or <see langword="null"/> where there is none.</summary>
    public IErrorScale? Scale { get; }

    /// <summary>Returns the relations of a table, or <see langword="null"/> where values are only the same or not.</summary>
    public static SlotRelations? Create(ClaimMatrix table, ValueHierarchy? hierarchy, Workers workers)
    {
        IValueRelation? relation = table.Values.Kind switch
        {
            ValueKind.Number => new NumberRelation(table.Values),
            ValueKind.Time => new ExactRelation(table.Values, new MinuteScale()),
            ValueKind.Date => new ExactRelation(table.Values, new DayScale()),
            ValueKind.Place => new PlaceRelation(table.Values, hierarchy),
            _ => null,
        };
        if (relation is null) return null;
        SlotRelations relations = new(table, relation);
        workers.For(table.ObjectCount, (_, from, to) =>
        {
            for (int o = from; o < to; o++) relations.Fill(o, relation);
        });
        return relations;
    }

    /// <summary>Returns whether the relations of an object are known.</summary>
    public bool Has(int o) => _start[o] >= 0;

    /// <summary>Returns the ways in which a claimed slot is compatible with a slot taken as the truth, as a mask; 0 if it is not.</summary>
    public int Compatibility(int o, int claimed, int truth) =>
        Has(o) ? CompatibilityAt(o, truth - _table.SlotStart[o], claimed - _table.SlotStart[o]) : claimed == truth ? 1 : 0;

    /// <summary>The same for slots counted from the first of the object, which has to have relations.</summary>
    public int CompatibilityAt(int o, int truth, int claimed) => _compatibility[Index(o, truth, claimed)];

    /// <summary>Returns the bin of the distance between two slots of an object that has relations.</summary>
    public int DistanceAt(int o, int truth, int claimed) => _distance[Index(o, truth, claimed)];

    private long Index(int o, int truth, int claimed) => _start[o] + truth * (_table.SlotStart[o + 1] - _table.SlotStart[o]) + claimed;

    private void Fill(int o, IValueRelation relation)
    {
        if (!Has(o)) return;
        int from = _table.SlotStart[o];
        int count = _table.SlotStart[o + 1] - from;
        for (int t = 0; t < count; t++)
        {
            for (int v = 0; v < count; v++)
            {
                (int claimed, int truth) = (_table.SlotValue[from + v], _table.SlotValue[from + t]);
                _compatibility[Index(o, t, v)] = (byte)relation.Compatibility(claimed, truth);
                if (Scale is not null) _distance[Index(o, t, v)] = (ushort)Scale.Bin(_table.Values.Middle(claimed), _table.Values.Middle(truth));
            }
        }
    }
}
