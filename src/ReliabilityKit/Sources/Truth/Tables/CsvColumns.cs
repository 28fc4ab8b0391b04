namespace ReliabilityKit.Sources.Truth.Tables;

/// <summary>Which columns of a file are the ones wanted, by the names in its header line; other columns are passed over.</summary>
internal sealed class CsvColumns
{
    /// <summary>Stands for a byte that is no UTF-8: a code point that is no character.</summary>
    public const char WrongByte = '\uFFFF';

    private readonly int[] _columns;

    private CsvColumns(int[] columns) => _columns = columns;

    /// <summary>Finds the columns in the header that a reader is at.</summary>
    /// <returns><see langword="null"/> if one is missing.</returns>
    public static CsvColumns? Find(CsvReader header, params ReadOnlySpan<string> names)
    {
        int[] columns = new int[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            columns[i] = Find(header, names[i]);
            if (columns[i] < 0) return null;
        }

        return new CsvColumns(columns);
    }

    /// <summary>Returns what is wrong with the record a reader is at, or <see langword="null"/>.</summary>
    public string? Fault(CsvReader record)
    {
        if (record.Fault is not null) return record.Fault;
        foreach (int column in _columns)
        {
            if (column >= record.FieldCount) return $"{record.FieldCount} fields, too few";
            if (record.Field(column).Contains(WrongByte)) return "not UTF-8";
            if (record.Field(column).IsWhiteSpace()) return "an empty field";
        }

        return null;
    }

    /// <summary>Returns the field of the i-th name.</summary>
    public ReadOnlySpan<char> Field(CsvReader record, int i) => record.Field(_columns[i]);

    private static int Find(CsvReader header, string name)
    {
        for (int i = 0; i < header.FieldCount; i++)
        {
            if (header.Field(i).Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }
}
