using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Sources.Truth.Tables;

/// <summary>Reads a table in comma-separated values, several blocks of it side by side, into parts that follow each other as the blocks do.</summary>
internal sealed class RowReader<TPart>
    where TPart : new()
{
    private const int BlocksAtOnce = 16;

    private readonly RecordBlocks _blocks;
    private readonly RowTaker<TPart> _take;
    private readonly CsvColumns _columns;
    private readonly ImmutableArray<Omission>.Builder _omissions = ImmutableArray.CreateBuilder<Omission>();
    private readonly string _name;
    private CsvReader? _first;
    private int _linesBefore;

    /// <summary>Reads the header.</summary>
    /// <exception cref="FormatException">It does not name the columns.</exception>
    public RowReader(TextReader text, string name, RowTaker<TPart> take, string[] required, string[] optional)
    {
        (_name, _take) = (name, take);
        _blocks = new RecordBlocks(text);
        _first = new CsvReader(_blocks.Read());
        _columns = (_first.TryRead() ? CsvColumns.Find(_first, required, optional) : null)
            ?? throw new FormatException($"the first line has to name the columns {string.Join(", ", required)}");
    }

    /// <summary>Gets the rows that were left out so far.</summary>
    public ImmutableArray<Omission> Omissions => _omissions.ToImmutable();

    /// <summary>Reads the next parts; none after the last.</summary>
    public TPart[] Read(Workers workers)
    {
        List<CsvReader> readers = NextReaders();
        TPart[] parts = new TPart[readers.Count];
        var faults = new List<(int Line, string Fault)>[readers.Count];
        workers.ForEach(readers.Count, () => 0, (i, _) => (parts[i], faults[i]) = Read(readers[i]));
        for (int i = 0; i < parts.Length; i++)
        {
            foreach ((int line, string fault) in faults[i]) _omissions.Add(new Omission(_name, _linesBefore + line, fault));
            _linesBefore += readers[i].LineCount;
        }

        return parts;
    }

    private List<CsvReader> NextReaders()
    {
        List<CsvReader> readers = _first is null ? [] : [_first];
        _first = null;
        while (readers.Count < BlocksAtOnce && _blocks.Read() is { IsEmpty: false } block) readers.Add(new CsvReader(block));
        return readers;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (TPart Part, List<(int Line, string Fault)> Faults) Read(CsvReader reader)
    {
        TPart part = new();
        List<(int, string)> faults = [];
        while (reader.TryRead())
        {
            if ((_columns.Fault(reader) ?? _take(part, reader, _columns)) is { } fault) faults.Add((reader.Line, fault));
        }

        return (part, faults);
    }
}
