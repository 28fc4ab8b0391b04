using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using ReliabilityKit.Documents;
using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth;

/// <summary>Reads tables of claims from comma-separated values, plain or compressed by gzip.</summary>
public static class FactTableReader
{
    /// <summary>Marks bytes that are no UTF-8 by a character that no text has, so that the row can be named.</summary>
    private static readonly Encoding Strict = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(CsvColumns.WrongByte.ToString()));

    /// <summary>Reads the columns <c>source</c>, <c>object</c> and <c>value</c>, in whatever order; others are passed over.</summary>
    /// <param name="stream">UTF-8 with a header line; read to its end and left open.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="omissions">Receives the rows that were left out, with line and reason.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">There is no header with these columns, or it is no gzip after all.</exception>
    public static FactTable Read(Stream stream, string name, out ImmutableArray<Omission> omissions)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        FactTable table = new();
        omissions = ReadRows(stream, name, (reader, columns) => table.Add(columns.Field(reader, 0), columns.Field(reader, 1), columns.Field(reader, 2)),
            "source", "object", "value");
        return table;
    }

    /// <summary>Reads the columns <c>value</c> and <c>parent</c>: which values are directly part of which.</summary>
    /// <param name="stream">UTF-8 with a header line; read to its end and left open.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="omissions">Receives the rows that were left out, with line and reason.</param>
    /// <returns>The hierarchy.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">There is no header with these columns, or it is no gzip after all.</exception>
    public static ValueHierarchy ReadHierarchy(Stream stream, string name, out ImmutableArray<Omission> omissions)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        List<KeyValuePair<string, string>> parents = [];
        omissions = ReadRows(stream, name, (reader, columns) => parents.Add(new(Text(reader, columns, 0), Text(reader, columns, 1))), "value", "parent");
        return new ValueHierarchy(parents);
    }

    /// <summary>Reads the columns <c>object</c> and <c>value</c>: what is known to be true.</summary>
    /// <param name="stream">UTF-8 with a header line; read to its end and left open.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="omissions">Receives the rows that were left out, with line and reason.</param>
    /// <returns>The values, for <see cref="TruthOptions.KnownValues"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">There is no header with these columns, or it is no gzip after all.</exception>
    public static ImmutableArray<KeyValuePair<string, string>> ReadKnownValues(Stream stream, string name, out ImmutableArray<Omission> omissions)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ImmutableArray<KeyValuePair<string, string>>.Builder known = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        omissions = ReadRows(stream, name, (reader, columns) => known.Add(new(Text(reader, columns, 0), Text(reader, columns, 1))), "object", "value");
        return known.ToImmutable();
    }

    /// <summary>Reads the columns <c>source</c>, <c>right</c> and <c>wrong</c>: how many claims of each source were checked elsewhere.</summary>
    /// <param name="stream">UTF-8 with a header line; read to its end and left open.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="omissions">Receives the rows that were left out, with line and reason.</param>
    /// <returns>What is known, for <see cref="TruthOptions.Priors"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">There is no header with these columns, or it is no gzip after all.</exception>
    public static ImmutableArray<SourcePrior> ReadPriors(Stream stream, string name, out ImmutableArray<Omission> omissions)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ImmutableArray<SourcePrior>.Builder priors = ImmutableArray.CreateBuilder<SourcePrior>();
        List<Omission> malformed = [];
        ImmutableArray<Omission> rows = ReadRows(stream, name, AddPrior, "source", "right", "wrong");
        omissions = [.. rows, .. malformed];
        return priors.ToImmutable();

        void AddPrior(CsvReader reader, CsvColumns columns)
        {
            if (TryReadCount(columns.Field(reader, 1), out double right) && TryReadCount(columns.Field(reader, 2), out double wrong))
                priors.Add(new SourcePrior(Text(reader, columns, 0), right, wrong));
            else
                malformed.Add(new Omission(name, reader.Line, "right and wrong have to be counts, 0 or more"));
        }
    }

    private static bool TryReadCount(ReadOnlySpan<char> text, out double count) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out count) && double.IsFinite(count) && count >= 0;

    private static string Text(CsvReader reader, CsvColumns columns, int i) => columns.Field(reader, i).Trim().ToString();

    private static ImmutableArray<Omission> ReadRows(Stream stream, string name, Action<CsvReader, CsvColumns> add, params string[] columnNames)
    {
        try
        {
            using StreamReader text = Open(stream);
            CsvReader reader = new(text);
            CsvColumns columns = (reader.TryRead() ? CsvColumns.Find(reader, columnNames) : null)
                ?? throw new FormatException($"the first line has to name the columns {string.Join(", ", columnNames)}");
            ImmutableArray<Omission>.Builder omissions = ImmutableArray.CreateBuilder<Omission>();
            while (reader.TryRead())
            {
                if (columns.Fault(reader) is { } fault) omissions.Add(new Omission(name, reader.Line, fault));
                else add(reader, columns);
            }

            return omissions.ToImmutable();
        }
        catch (InvalidDataException exception)
        {
            throw new FormatException($"broken gzip: {exception.Message}", exception);
        }
    }

    /// <summary>Gzip is known by its first two bytes, whatever the file is called.</summary>
    private static StreamReader Open(Stream stream)
    {
        byte[] start = new byte[2];
        int read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        Stream whole = new PrefixedStream(start.AsMemory(0, read), stream);
        bool compressed = start is [0x1F, 0x8B];
        return new StreamReader(compressed ? new GZipStream(whole, CompressionMode.Decompress) : whole, Strict, true, 1 << 16);
    }
}
