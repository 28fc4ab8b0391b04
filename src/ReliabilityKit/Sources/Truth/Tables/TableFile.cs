using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Sources.Truth.Tables;

/// <summary>Reads files of comma-separated values, plain or compressed by gzip.</summary>
internal static class TableFile
{
    /// <summary>Marks bytes that are no UTF-8 by a character that no text has, so that the row can be named.</summary>
    private static readonly Encoding Strict = Encoding.GetEncoding(
        "utf-8", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(CsvColumns.WrongByte.ToString()));

    /// <summary>Reads rows into parts and hands the parts over in the order of the file.</summary>
    public static ImmutableArray<Omission> ReadParts<TPart>(
        Stream stream, string name, Workers workers, RowTaker<TPart> take, Action<TPart[]> collect, string[] required, string[]? optional = null)
        where TPart : new()
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        try
        {
            using StreamReader text = Open(stream);
            RowReader<TPart> reader = new(text, name, take, required, optional ?? []);
            while (reader.Read(workers) is { Length: > 0 } parts) collect(parts);
            return reader.Omissions;
        }
        catch (InvalidDataException exception)
        {
            throw new FormatException($"broken gzip: {exception.Message}", exception);
        }
    }

    /// <summary>Reads a table that is small beside the claims.</summary>
    public static ImmutableArray<T> ReadAll<T>(
        Stream stream, string name, RowTaker<List<T>> take, out ImmutableArray<Omission> omissions, string[] required, string[]? optional = null)
    {
        ImmutableArray<T>.Builder all = ImmutableArray.CreateBuilder<T>();
        Workers alone = new(1, CancellationToken.None);
        omissions = ReadParts<List<T>>(stream, name, alone, take, parts => all.AddRange(parts.SelectMany(part => part)), required, optional);
        return all.ToImmutable();
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
