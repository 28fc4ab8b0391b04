using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ReliabilityKit.Matching.Similarity.Prepared;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>Some texts of a collection as patterns side by side: for each symbol a row of vectors with the positions that have it.</summary>
/// <remarks>
/// A pattern takes a lane of 16, 32 or 64 bits, or several words of 64. A row holds its words one after the other, each as wide as the
/// widest register times the number of registers that keep the processor busy: the same layout serves every kernel. Row 0 is empty, for
/// symbols that no pattern has. Fill it again and again: rows of the patterns before are found by their symbols and taken out. A thread
/// keeps one for its next call, so that scoring allocates nothing.
/// </remarks>
internal sealed unsafe class PatternBlock
{
    /// <summary>The bytes of a row for patterns of one word.</summary>
    public const int OneWordBytes = 256;

    /// <summary>The bytes of each word in a row for patterns of several words.</summary>
    public const int ManyWordsBytes = 256;

    /// <summary>The 64-bit words of the states of any shape.</summary>
    public const int StateWords = GreatestWords * ManyWordsBytes / sizeof(ulong);

    /// <summary>The most words of a pattern.</summary>
    public const int GreatestWords = 4;

    private const int Alignment = 64;
    private const int FirstRows = 256;

    [ThreadStatic]
    private static PatternBlock? s_spare;

    private readonly (int Length, int End)[] _runs = new (int, int)[OneWordBytes / sizeof(ushort)];
    private byte* _rows;
    private int _rowBytes = OneWordBytes;
    private nuint _capacity;
    private int[] _rowOf = [];
    private int[] _used = [];
    private int _usedCount;
    private int _runCount;

    /// <summary>The bits of a lane: 16, 32 or 64.</summary>
    public int LaneBits { get; private set; }

    /// <summary>The number of words of a pattern.</summary>
    public int Words { get; private set; }

    /// <summary>The number of patterns a block of this shape holds.</summary>
    public int Lanes => (Words == 1 ? OneWordBytes : ManyWordsBytes) * 8 / LaneBits;

    /// <summary>The length of the longest pattern a block of this shape holds.</summary>
    public int GreatestLength => LaneBits * Words;

    /// <summary>The rows.</summary>
    public byte* Rows => _rows;

    /// <summary>By symbol where its row begins.</summary>
    public ReadOnlySpan<int> RowStarts => _rowOf;

    /// <summary>The patterns in order, as runs of the same length with the lane behind each.</summary>
    public ReadOnlySpan<(int Length, int End)> Runs => _runs.AsSpan(0, _runCount);

    /// <summary>Takes this thread's block, or a new one while that is in use.</summary>
    public static PatternBlock Rent()
    {
        PatternBlock block = s_spare ?? new PatternBlock();
        s_spare = null;
        return block;
    }

    /// <summary>Keeps a block for the next use on this thread.</summary>
    public static void Return(PatternBlock block) => s_spare = block;

    /// <summary>Sets the shape.</summary>
    /// <param name="length">The length of the longest pattern.</param>
    /// <param name="alphabetSize">The number of symbols.</param>
    public void Shape(int length, int alphabetSize)
    {
        Clear();
        LaneBits = length <= 16 ? 16 : length <= 32 ? 32 : 64;
        Words = Math.Max(1, (length + 63) / 64);
        _rowBytes = Words == 1 ? OneWordBytes : ManyWordsBytes * Words;
        if (_rowOf.Length >= alphabetSize) return;
        _rowOf = new int[alphabetSize];
        _used = new int[alphabetSize];
    }

    /// <summary>Puts the texts of some slots in place of the patterns before.</summary>
    public void Fill(SymbolTexts texts, int slot, int count)
    {
        Clear();
        Reserve(1);
        new Span<byte>(_rows, _rowBytes).Clear();
        ReadOnlySpan<int> starts = texts.Starts.Slice(slot, count + 1);
        if (LaneBits == 16) FillLanes<ushort>(texts.Symbols, starts);
        else if (LaneBits == 32) FillLanes<uint>(texts.Symbols, starts);
        else FillLanes<ulong>(texts.Symbols, starts);
        FindRuns(starts);
    }

    ~PatternBlock() => NativeMemory.AlignedFree(_rows);

    /// <summary>Sets the bits position by position: text by text, a letter that comes again would wait for its own last bit to be written.</summary>
    private void FillLanes<TLane>(ReadOnlySpan<ushort> symbols, ReadOnlySpan<int> starts)
        where TLane : unmanaged, IBinaryInteger<TLane>
    {
        int count = starts.Length - 1;
        fixed (ushort* first = symbols)
        fixed (int* start = starts)
        fixed (int* rowOf = _rowOf)
        {
            for (int position = 0, lane = 0; ; position++)
            {
                while (lane < count && start[lane + 1] - start[lane] <= position) lane++;
                if (lane == count) return;
                TLane bit = TLane.One << (position & 63);
                int offset = (position >> 6) * ManyWordsBytes;
                byte* rows = _rows;
                for (int i = lane; i < count; i++)
                {
                    ushort symbol = first[start[i] + position];
                    int row = rowOf[symbol];
                    if (row == 0)
                    {
                        row = AddRow(symbol);
                        rows = _rows;
                    }

                    *(TLane*)(rows + row + offset + i * sizeof(TLane)) |= bit;
                }
            }
        }
    }

    private void FindRuns(ReadOnlySpan<int> starts)
    {
        _runCount = 0;
        for (int lane = 0; lane < starts.Length - 1; lane++)
        {
            int length = starts[lane + 1] - starts[lane];
            if (_runCount == 0 || _runs[_runCount - 1].Length != length) _runs[_runCount++].Length = length;
            _runs[_runCount - 1].End = lane + 1;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int AddRow(ushort symbol)
    {
        _used[_usedCount++] = symbol;
        Reserve(_usedCount + 1);
        int row = _usedCount * _rowBytes;
        new Span<byte>(_rows + row, _rowBytes).Clear();
        _rowOf[symbol] = row;
        return row;
    }

    private void Reserve(int rows)
    {
        nuint bytes = (nuint)(rows * _rowBytes);
        if (bytes <= _capacity) return;
        _capacity = Math.Max(bytes * 2, FirstRows * OneWordBytes);
        _rows = (byte*)NativeMemory.AlignedRealloc(_rows, _capacity, Alignment);
    }

    private void Clear()
    {
        for (int i = 0; i < _usedCount; i++) _rowOf[_used[i]] = 0;
        _usedCount = 0;
    }
}
