using System.Buffers;
using System.Runtime.CompilerServices;

namespace ReliabilityKit.Sources.Truth.Tables;

/// <summary>Reads records of comma-separated values (RFC 4180): quoted fields may hold commas, doubled quotes and line ends.</summary>
/// <param name="text">Whole records.</param>
internal sealed class CsvReader(ReadOnlyMemory<char> text)
{
    /// <summary>No record of a table of claims is longer; one that is has lost its closing quote.</summary>
    public const int LongestRecord = 1 << 20;

    private static readonly SearchValues<char> Signs = SearchValues.Create(",\"\r\n");

    private readonly ArrayBufferWriter<char> _unquoted = new();
    private (int Start, int Length, bool Unquoted)[] _fields = new (int, int, bool)[8];
    private int _position;
    private int _line;

    /// <summary>Gets the line on which the present record begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Gets the number of lines that were read.</summary>
    public int LineCount => _line;

    /// <summary>Gets the number of fields of the present record.</summary>
    public int FieldCount { get; private set; }

    /// <summary>Gets what is wrong with the present record, or <see langword="null"/>.</summary>
    public string? Fault { get; private set; }

    /// <summary>Returns a field of the present record, without quotes.</summary>
    public ReadOnlySpan<char> Field(int index)
    {
        (int start, int length, bool unquoted) = _fields[index];
        return (unquoted ? _unquoted.WrittenSpan : text.Span).Slice(start, length);
    }

    /// <summary>Reads the next record that is not empty.</summary>
    public bool TryRead()
    {
        do
        {
            if (_position == text.Length) return false;
            ReadRecord();
        }
        while (FieldCount == 1 && _fields[0].Length == 0 && Fault is null);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadRecord()
    {
        FieldCount = 0;
        Fault = null;
        Line = ++_line;
        _unquoted.ResetWrittenCount();
        int start = _position;
        do ReadField(start);
        while (IsFieldNext());
        if (_position - start > LongestRecord) Fault = "the record is too long";
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadField(int recordStart)
    {
        ReadOnlySpan<char> rest = text.Span[_position..];
        int length = rest.IndexOfAny(Signs);
        if (length < 0) length = rest.Length;
        if (length < rest.Length && rest[length] == '"')
        {
            ReadQuoted(recordStart);
            return;
        }

        AddField(_position, length, unquoted: false);
        _position += length;
    }

    /// <summary>Reads a field with quotes anywhere in it, up to the sign that ends it.</summary>
    private void ReadQuoted(int recordStart)
    {
        ReadOnlySpan<char> all = text.Span;
        int start = _unquoted.WrittenCount;
        bool quoted = false;
        for (; _position < all.Length; _position++)
        {
            char c = all[_position];
            if (!quoted && c is ',' or '\r' or '\n') break;
            if (c == '"' && IsDoubled(all, quoted)) _position++;
            else if (c == '"')
            {
                quoted = !quoted;
                continue;
            }

            if (c == '\n' && _position - recordStart > LongestRecord) break;
            if (c == '\n') _line++;
            _unquoted.Write([c]);
        }

        if (quoted) Fault = "a quote is not closed";
        AddField(start, _unquoted.WrittenCount - start, unquoted: true);
    }

    private bool IsDoubled(ReadOnlySpan<char> all, bool quoted) => quoted && _position + 1 < all.Length && all[_position + 1] == '"';

    private void AddField(int start, int length, bool unquoted)
    {
        if (FieldCount == _fields.Length) Array.Resize(ref _fields, 2 * FieldCount);
        _fields[FieldCount++] = (start, length, unquoted);
    }

    /// <summary>Passes the sign after a field; returns whether another field of the record follows.</summary>
    private bool IsFieldNext()
    {
        ReadOnlySpan<char> rest = text.Span[_position..];
        if (rest.IsEmpty) return false;
        _position += rest is ['\r', '\n', ..] ? 2 : 1;
        return rest[0] == ',';
    }
}
