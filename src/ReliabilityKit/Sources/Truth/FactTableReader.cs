using System.Collections.Immutable;
using System.Globalization;
using ReliabilityKit.Documents;
using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth;

/// <summary>Reads tables of claims from comma-separated values, plain or compressed by gzip.</summary>
public static class FactTableReader
{
    internal const string NoCounts = "right and wrong have to be counts, 0 or more";

    /// <summary>Reads the columns <c>source</c>, <c>object</c> and <c>value</c>, in whatever order; others are passed over.</summary>
    /// <param name="stream">UTF-8 with a header line; read to its end and left open.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="omissions">Receives the rows that were left out, with line and reason.</param>
    /// <param name="maxDegreeOfParallelism">The number of threads, or 0 for one a processor. The table does not depend on it.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">There is no header with these columns, or it is no gzip after all.</exception>
    public static FactTable Read(Stream stream, string name, out ImmutableArray<Omission> omissions, int maxDegreeOfParallelism = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxDegreeOfParallelism);
        FactTable table = new();
        Workers workers = new(maxDegreeOfParallelism, CancellationToken.None);
        omissions = TableFile.ReadParts<ClaimMatrixBuilder>(stream, name, workers, AddClaim, parts => table.Builder.Add(parts, workers), ["source", "object", "value"]);
        return table;
    }

    /// <summary>Reads the columns <c>value</c> and <c>parent</c>: which values are directly part of which.</summary>
    /// <param name="stream">UTF-8 with a header line; read to its end and left open.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="omissions">Receives the rows that were left out, with line and reason.</param>
    /// <returns>The hierarchy.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">There is no header with these columns, or it is no gzip after all.</exception>
    public static ValueHierarchy ReadHierarchy(Stream stream, string name, out ImmutableArray<Omission> omissions) =>
        new(TableFile.ReadAll<KeyValuePair<string, string>>(stream, name, AddPair, out omissions, ["value", "parent"]));

    /// <summary>Reads the columns <c>object</c> and <c>value</c>: what is known to be true.</summary>
    /// <param name="stream">UTF-8 with a header line; read to its end and left open.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="omissions">Receives the rows that were left out, with line and reason.</param>
    /// <returns>The values, for <see cref="TruthOptions.KnownValues"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">There is no header with these columns, or it is no gzip after all.</exception>
    public static ImmutableArray<KeyValuePair<string, string>> ReadKnownValues(Stream stream, string name, out ImmutableArray<Omission> omissions) =>
        TableFile.ReadAll<KeyValuePair<string, string>>(stream, name, AddPair, out omissions, ["object", "value"]);

    /// <summary>Reads the columns <c>source</c>, <c>right</c> and <c>wrong</c>: how many claims of each source were checked elsewhere.</summary>
    /// <param name="stream">UTF-8 with a header line; read to its end and left open.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="omissions">Receives the rows that were left out, with line and reason.</param>
    /// <returns>What is known, for <see cref="TruthOptions.Priors"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">There is no header with these columns, or it is no gzip after all.</exception>
    public static ImmutableArray<SourcePrior> ReadPriors(Stream stream, string name, out ImmutableArray<Omission> omissions) =>
        TableFile.ReadAll<SourcePrior>(stream, name, AddPrior, out omissions, ["source", "right", "wrong"]);

    private static string? AddClaim(ClaimMatrixBuilder part, CsvReader row, CsvColumns columns)
    {
        part.Add(columns.Field(row, 0), columns.Field(row, 1), columns.Field(row, 2));
        return null;
    }

    private static string? AddPair(List<KeyValuePair<string, string>> part, CsvReader row, CsvColumns columns)
    {
        part.Add(new(columns.Text(row, 0), columns.Text(row, 1)));
        return null;
    }

    private static string? AddPrior(List<SourcePrior> part, CsvReader row, CsvColumns columns)
    {
        if (!TryReadCount(columns.Field(row, 1), out double right) || !TryReadCount(columns.Field(row, 2), out double wrong)) return NoCounts;
        part.Add(new SourcePrior(columns.Text(row, 0), right, wrong));
        return null;
    }

    /// <summary>Reads a count of claims, which may be a fraction of one.</summary>
    internal static bool TryReadCount(ReadOnlySpan<char> text, out double count) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out count) && double.IsFinite(count) && count >= 0;
}
