using System.Globalization;
using System.Text;

namespace ArchiveJob;

/// <summary>
/// A table that a columnar store can take in as it stands: UTF-8, one header, one type a column, ISO dates, points in numbers, nothing for null,
/// and quotes (RFC 4180) around every text, so that an empty text and a null stay apart.
/// </summary>
internal sealed class CsvFile : IDisposable
{
    private readonly StreamWriter _writer;

    public CsvFile(string path, string[] columns)
    {
        _writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        _writer.WriteLine(string.Join(',', columns));
    }

    /// <summary>Writes a row: each value a text, a whole number, a number, a truth value or null.</summary>
    public void Write(object?[] row) => _writer.WriteLine(string.Join(',', row.Select(Format)));

    public void Dispose() => _writer.Dispose();

    private static string Format(object? value) => value switch
    {
        null => "",
        string text => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"{value.GetType()} has no form in a table", nameof(value)),
    };
}
