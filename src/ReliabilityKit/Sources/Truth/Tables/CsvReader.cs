namespace ReliabilityKit.Sources.Truth.Tables;

/// <summary>Reads records of comma-separated values (RFC 4180): quoted fields may hold commas, doubled quotes and line ends.</summary>
internal sealed class CsvReader(TextReader reader)
{
    /// <summary>No record of a table of claims is longer; one that is has lost its closing quote.</summary>
    private const int LongestRecord = 1 << 20;

    private readonly char[] _buffer = new char[1 << 16];
    private readonly List<int> _ends = [];
    private char[] _record = new char[256];
    private int _length;
    private int _position;
    private int _filled;
    private int _line;

    /// <summary>Gets the line on which the present record begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Gets the number of fields of the present record.</summary>
    public int FieldCount => _ends.Count;

    /// <summary>Gets what is wrong with the present record, or <see langword="null"/>.</summary>
    public string? Fault { get; private set; }

    /// <summary>Returns a field of the present record, without quotes.</summary>
    public ReadOnlySpan<char> Field(int index)
    {
        int start = index == 0 ? 0 : _ends[index - 1];
        return _record.AsSpan(start, _ends[index] - start);
    }

    /// <summary>Reads the next record that is not empty.</summary>
    public bool TryRead()
    {
        do
        {
            if (!Fill()) return false;
            ReadRecord();
        }
        while (_ends.Count == 1 && _length == 0 && Fault is null);
        return true;
    }

    private bool Fill()
    {
        if (_position < _filled) return true;
        _filled = reader.Read(_buffer, 0, _buffer.Length);
        _position = 0;
        return _filled > 0;
    }

    private void ReadRecord()
    {
        _ends.Clear();
        _length = 0;
        Fault = null;
        Line = ++_line;
        bool quoted = false;
        while (Fill())
        {
            if (!quoted) CopyPlain();
            if (!Fill()) break;
            char c = _buffer[_position++];
            if (quoted) quoted = ReadQuoted(c);
            else if (c == '"') quoted = true;
            else if (c == ',') _ends.Add(_length);
            else if (EndsLine(c)) break;
            else Append(c);
        }

        if (quoted) Fault ??= "a quote is not closed";
        _ends.Add(_length);
    }

    /// <summary>Copies what has no meaning to the format, the bulk of every table, at once.</summary>
    private void CopyPlain()
    {
        ReadOnlySpan<char> rest = _buffer.AsSpan(_position, _filled - _position);
        int end = rest.IndexOfAny(",\"\r\n");
        if (end < 0) end = rest.Length;
        if (end == 0) return;
        Append(rest[..end]);
        _position += end;
    }

    /// <summary>Takes a character between quotes; returns whether the quotes are still open.</summary>
    private bool ReadQuoted(char c)
    {
        if (c != '"')
        {
            if (c == '\n') _line++;
            Append(c);
            return Fault is null || c != '\n';
        }

        if (!Fill() || _buffer[_position] != '"') return false;
        _position++;
        Append('"');
        return true;
    }

    private bool EndsLine(char c)
    {
        if (c == '\r' && Fill() && _buffer[_position] == '\n') _position++;
        return c is '\n' or '\r';
    }

    private void Append(char c) => Append([c]);

    private void Append(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > LongestRecord)
        {
            Fault = "the record is too long";
            return;
        }

        if (_length + text.Length > _record.Length) Array.Resize(ref _record, Math.Max(2 * _record.Length, _length + text.Length));
        text.CopyTo(_record.AsSpan(_length));
        _length += text.Length;
    }
}
