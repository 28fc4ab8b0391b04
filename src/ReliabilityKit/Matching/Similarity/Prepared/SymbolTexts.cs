namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>Texts as flat arrays of symbols, laid out for the kernels: in groups of 64 of about the same length.</summary>
/// <remarks>
/// Texts are sorted by length within chunks, not as a whole: a scorer writes its results back in the order of the texts, and within
/// a chunk those places stay in the nearest cache. A text's place in this order is its slot.
/// </remarks>
internal sealed class SymbolTexts
{
    /// <summary>The number of texts in a group: one bit each of a word.</summary>
    public const int GroupSize = 64;

    /// <summary>The number of texts that are sorted together.</summary>
    public const int ChunkSize = 2048;

    /// <summary>The number of histogram buckets.</summary>
    public const int Buckets = 32;

    /// <summary>Texts longer than this have no histogram and no lanes: their counts would not fit into bytes.</summary>
    public const int GreatestByteLength = 254;

    /// <summary>The symbols of lanes are bytes below 128; this one stands for all rare ones.</summary>
    public const byte Rare = 127;

    private readonly ushort[] _symbols;
    private readonly int[] _starts;
    private readonly int[] _order;
    private readonly ushort[] _slotOf;
    private readonly byte[] _histograms;
    private readonly byte[] _lanes;
    private readonly int[] _laneStarts;
    private readonly ulong[] _rareLanes;

    /// <summary>Lays texts out.</summary>
    /// <param name="symbols">The symbols of all texts, one text after the other.</param>
    /// <param name="starts">Where each begins, and the end of the last.</param>
    public SymbolTexts(ReadOnlySpan<ushort> symbols, ReadOnlySpan<int> starts)
    {
        Count = starts.Length - 1;
        _order = SortByLength(starts);
        _slotOf = new ushort[Count];
        for (int slot = 0; slot < Count; slot++) _slotOf[_order[slot]] = (ushort)(slot % ChunkSize);
        _symbols = GC.AllocateUninitializedArray<ushort>(symbols.Length);
        _starts = new int[Count + 1];
        for (int slot = 0; slot < Count; slot++)
        {
            ReadOnlySpan<ushort> text = symbols[starts[_order[slot]]..starts[_order[slot] + 1]];
            text.CopyTo(_symbols.AsSpan(_starts[slot]));
            _starts[slot + 1] = _starts[slot] + text.Length;
        }

        _histograms = new byte[Groups * GroupSize * Buckets];
        _rareLanes = new ulong[Groups];
        _laneStarts = new int[Groups + 1];
        for (int group = 0; group < Groups; group++) _laneStarts[group + 1] = _laneStarts[group] + Columns(group) * GroupSize;
        _lanes = new byte[_laneStarts[Groups]];
        for (int slot = 0; slot < Count; slot++) FillLane(slot);
    }

    /// <summary>The number of texts.</summary>
    public int Count { get; }

    /// <summary>The number of groups.</summary>
    public int Groups => (Count + GroupSize - 1) / GroupSize;

    /// <summary>By slot the index of the text.</summary>
    public ReadOnlySpan<int> Order => _order;

    /// <summary>By index of a text its slot, counted from the beginning of its chunk.</summary>
    public ReadOnlySpan<ushort> SlotOf => _slotOf;

    /// <summary>By slot where its symbols begin; one more than there are slots.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    /// <summary>The symbols of all texts by slot.</summary>
    public ReadOnlySpan<ushort> Symbols => _symbols;

    /// <summary>The symbols of the text in a slot.</summary>
    public ReadOnlySpan<ushort> this[int slot] => _symbols.AsSpan(_starts[slot].._starts[slot + 1]);

    /// <summary>The number of symbols of the text in a slot.</summary>
    public int LengthOf(int slot) => _starts[slot + 1] - _starts[slot];

    /// <summary>The lanes of a group that hold a text.</summary>
    public ulong LanesOf(int group) => Count - group * GroupSize >= GroupSize ? ulong.MaxValue : (1UL << (Count - group * GroupSize)) - 1;

    /// <summary>The lanes of a group whose text has a rare symbol.</summary>
    public ulong RareLanesOf(int group) => _rareLanes[group];

    /// <summary>The counts by bucket and lane of a group.</summary>
    public ReadOnlySpan<byte> HistogramsOf(int group) => _histograms.AsSpan(group * GroupSize * Buckets, GroupSize * Buckets);

    /// <summary>The symbols of a group by position and lane, 64 bytes a position; 0 behind the end of a text; empty for long texts.</summary>
    public ReadOnlySpan<byte> ColumnsOf(int group) => _lanes.AsSpan(_laneStarts[group].._laneStarts[group + 1]);

    /// <summary>The symbol as the lanes have it.</summary>
    public static byte LaneSymbol(ushort symbol) => (byte)Math.Min(symbol, (ushort)Rare);

    /// <summary>Whether no text of the group is too long for bytes.</summary>
    public bool FitsBytes(int group) => LengthOf(Math.Min(Count, (group + 1) * GroupSize) - 1) <= GreatestByteLength;

    private int Columns(int group)
    {
        // The last text of a group is its longest, unless the group crosses from one chunk to the next, which it never does.
        return FitsBytes(group) ? LengthOf(Math.Min(Count, (group + 1) * GroupSize) - 1) : 0;
    }

    private void FillLane(int slot)
    {
        int group = slot / GroupSize;
        int lane = slot % GroupSize;
        if (!FitsBytes(group)) return;
        Span<byte> histogram = _histograms.AsSpan(group * GroupSize * Buckets + lane);
        Span<byte> columns = _lanes.AsSpan(_laneStarts[group]);
        ReadOnlySpan<ushort> text = this[slot];
        for (int i = 0; i < text.Length; i++)
        {
            histogram[text[i] % Buckets * GroupSize]++;
            byte symbol = LaneSymbol(text[i]);
            columns[i * GroupSize + lane] = symbol;
            if (symbol == Rare) _rareLanes[group] |= 1UL << lane;
        }
    }

    private static int[] SortByLength(ReadOnlySpan<int> starts)
    {
        int[] order = new int[starts.Length - 1];
        long[] keys = new long[Math.Min(order.Length, ChunkSize)];
        for (int from = 0; from < order.Length; from += ChunkSize)
        {
            Span<long> chunk = keys.AsSpan(0, Math.Min(ChunkSize, order.Length - from));
            for (int i = 0; i < chunk.Length; i++) chunk[i] = (long)(starts[from + i + 1] - starts[from + i]) << 32 | (uint)(from + i);
            chunk.Sort();
            for (int i = 0; i < chunk.Length; i++) order[from + i] = (int)chunk[i];
        }

        return order;
    }
}
