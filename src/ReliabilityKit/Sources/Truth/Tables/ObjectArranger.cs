using System.Runtime.CompilerServices;

namespace ReliabilityKit.Sources.Truth.Tables;

/// <summary>Lays the rows of one object after another out as claims and slots.</summary>
internal sealed class ObjectArranger
{
    private readonly int[] _slotOfValue;
    private readonly List<int> _distinct = [];
    private int _object;

    public ObjectArranger(int objects, int rows, int values)
    {
        ObjectStart = new int[objects + 1];
        SlotStart = new int[objects + 1];
        ClaimSource = new List<int>(rows);
        ClaimSlot = new List<int>(rows);
        ClaimObject = new List<int>(rows);
        SlotValue = new List<int>(rows / 2);
        _slotOfValue = new int[values];
        Array.Fill(_slotOfValue, -1);
    }

    public int[] ObjectStart { get; }

    public int[] SlotStart { get; }

    public List<int> ClaimSource { get; }

    public List<int> ClaimSlot { get; }

    public List<int> ClaimObject { get; }

    public List<int> SlotValue { get; }

    /// <summary>Adds the rows of the next object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(Span<ClaimMatrixBuilder.Row> rows)
    {
        rows.Sort();
        AddSlots(rows);
        for (int i = 0; i < rows.Length; i++)
        {
            if (i > 0 && rows[i] == rows[i - 1]) continue;
            ClaimSource.Add(rows[i].Source);
            ClaimSlot.Add(_slotOfValue[rows[i].Value]);
            ClaimObject.Add(_object);
        }

        foreach (int value in _distinct) _slotOfValue[value] = -1;
        _object++;
        ObjectStart[_object] = ClaimSource.Count;
        SlotStart[_object] = SlotValue.Count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddSlots(Span<ClaimMatrixBuilder.Row> rows)
    {
        _distinct.Clear();
        foreach (ClaimMatrixBuilder.Row row in rows)
        {
            if (_slotOfValue[row.Value] >= 0) continue;
            _slotOfValue[row.Value] = 0;
            _distinct.Add(row.Value);
        }

        _distinct.Sort();
        foreach (int value in _distinct)
        {
            _slotOfValue[value] = SlotValue.Count;
            SlotValue.Add(value);
        }
    }
}
