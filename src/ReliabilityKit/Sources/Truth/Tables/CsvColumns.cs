namespace ReliabilityKit.Sources.Truth.Tables;

/// <summary>Which columns of a file are the ones wanted, by the names in its header line; other columns are passed over.</summary>
internal sealed class CsvColumns
{
    /// <summary>Stands for a byte that is no UTF-8: a code point that is no character.</summary>
    public const char WrongByte = '\uFFFF';

    private readonly int[] _columns;
    private readonly int _required;

    private CsvColumns(int[] columns, int required) => (_columns, _required) = (columns, required);

    /// <summary>Finds the columns in the header that a reader is at.</summary>
    /// <returns><see langword="null"/> if one that is required is missing.</returns>
    public static CsvColumns? Find(CsvReader header, string[] required, string[] optional)
    {
        int[] columns = [.. required.Concat(optional).Select(name => Find(header, name))];
        return columns.AsSpan(0, required.Length).Contains(-1) ? null : new CsvColumns(columns, required.Length);
    }

    /// <summary>Returns what is wrong with the record a reader is at, or <see langword="null"/>.</summary>
    public string? Fault(CsvReader record)
    {
        if (record.Fault is not null) return record.Fault;
        for (int i = 0; i < _columns.Length; i++)
        {
            if (i < _required && _columns[i] >= record.FieldCount) return $"{record.FieldCount} fields, too few";
            if (Field(record, i).Contains(WrongByte)) return "not UTF-8";
            if (i < _required && Field(record, i).IsWhiteSpace()) return "an empty field";
        }

        return null;
    }

    /// <summary>Returns the field of the i-th name, the required ones first; empty where an optional one is missing.</summary>
    public ReadOnlySpan<char> Field(CsvReader record, int i) =>
        (uint)_columns[i] < (uint)record.FieldCount ? record.Field(_columns[i]) : default;

    /// <summary>Returns the same as a string, without spaces around it.</summary>
    public string Text(CsvReader record, int i) => Field(record, i).Trim().ToString();

    private static int Find(CsvReader header, string name)
    {
        for (int i = 0; i < header.FieldCount; i++)
        {
            if (header.Field(i).Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }
}
